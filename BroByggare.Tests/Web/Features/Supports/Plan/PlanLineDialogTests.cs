using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Persons;
using BroByggare.Web.Features.Supports.Steps;
using Bunit;

namespace BroByggare.Tests.Web.Features.Supports.Plan;

public sealed class PlanLineDialogTests : SupportScreen
{
    /// <summary>One changes the day in one window and the words in another: neither is lost.</summary>
    [Fact]
    public async Task What_was_saved_in_another_window_stands_in_the_fields_that_nobody_has_touched()
    {
        await Scene.At(SupportStep.Implementation);
        var page = Shown<SupportPage>();
        await Button(page, PuttingRightTexts.Edit.Swedish).ClickAsync(new());
        page.WaitForElement(".mud-dialog");
        var line = (await Scene.Seen()).Measures[0].Lines[0];
        await Scene.Do((commands, seen) => commands.EditAction(seen, line.Id, PlanActor.Bridgebuilder, null, line.What, Scene.Today.AddDays(9)));
        await Field(page, StepPanelTexts.DoesWhat.Swedish).ChangeAsync(new() { Value = "Ringer hyresvärden" });

        await page.Find(".mud-dialog form").SubmitAsync();
        await Button(page, ChangeTexts.ShowNew.Swedish).ClickAsync(new());
        await page.Find(".mud-dialog form").SubmitAsync();

        var now = (await Scene.Seen()).Measures[0].Lines[0];
        (now.What, now.Who, now.Due.On).Should().Be(("Ringer hyresvärden", PlanActor.Bridgebuilder, Scene.Today.AddDays(9)));
    }
}
