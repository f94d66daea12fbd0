using BroByggare.Core.Activities;
using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Activities;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Tests.Web.Features.Activities;

public sealed class ActivityPageTests : PageTest
{
    private readonly Actor _sara;

    public ActivityPageTests()
    {
        Has<ActivityQueries>();
        Has<ActivityCommands>();
        _sara = SignIn(Role.Bridgebuilder, "Sara Lind");
    }

    private DateOnly Today => Database.Clock.Today();

    [Fact]
    public void The_number_that_came_is_saved_and_can_be_corrected()
    {
        var page = Open(Role.Bridgebuilder, Has(Today));

        Field(page, "Räknade").Change("47");
        page.Find("form").Submit();
        page.WaitForAssertion(() => Button(page, "Rätta antalet"));
        Field(page, "Räknade").Change("48");
        page.Find("form").Submit();

        page.WaitForAssertion(() => Counted().Should().Be(48));
        page.Markup.Should().Contain("Genomförd");
    }

    [Fact]
    public void Before_the_day_the_button_says_why_it_waits()
    {
        var page = Open(Role.Bridgebuilder, Has(Today.AddDays(1)));

        var button = Button(page, "Spara att den är genomförd");

        button.GetAttribute("aria-disabled").Should().Be("true");
        page.Find("#" + button.GetAttribute("aria-describedby")).TextContent.Should().Be(ActivityRefusals.NotYet.Wording.Swedish);
    }

    [Fact]
    public void It_is_cancelled_only_after_a_question()
    {
        var page = Open(Role.Coordinator, Has(Today));

        Button(page, "Ställ in").Click();
        page.WaitForAssertion(() => page.Find(".mud-dialog").ParentElement!.TextContent.Should().Contain("Det går inte att ångra."));
        Button(page, "Ställ in aktiviteten").Click();

        page.WaitForAssertion(() => page.Markup.Should().Contain("Inställd den 19 november 2026."));
        page.FindAll("form").Should().BeEmpty();
        Button(page, "Ändra").GetAttribute("aria-disabled").Should().Be("true");
    }

    [Fact]
    public void Who_only_reads_sees_the_numbers_and_nothing_that_changes_them()
    {
        var page = Open(Role.Manager, Has(Today, new(40, 50, 47)));

        page.Find("dl.facts").TextContent.Should().ContainAll("Räknade47", "Uppskattade50", "Anmälda40");
        page.FindAll("form").Should().BeEmpty();
        Buttons(page).Should().NotContain(button => button.TextContent.Contains("Ändra") || button.TextContent.Contains("Ställ in"));
    }

    [Fact]
    public void It_says_what_for_whom_and_who_put_it_in()
    {
        var page = Open(Role.Manager, Has(Today));

        page.Find(".page-head").TextContent.Should().ContainAll("Bemötande", "Föreläsning, 19 november 2026");
        page.Find("dl").TextContent.Should().ContainAll("Personal", "Stadshuset", "Kultur", "Sara Lind");
    }

    private ActivityId Has(DateOnly on, ActivityNumbers? numbers = null)
    {
        var activity = Activity.Plan(new(ActivityKind.Lecture, "Bemötande", on, "Stadshuset", Audience.Staff, [new("culture")]), null, _sara.Id);
        if (numbers is not null)
            activity.Hold(numbers, Today);
        Database.Has(activity);
        return activity.Id;
    }

    private int? Counted()
    {
        using var db = Database.Open();
        return db.Activities.Single().Numbers.Counted;
    }

    private IRenderedComponent<IComponent> Open(Role role, ActivityId id)
    {
        SignIn(role);
        var page = Draw<ActivityPage>((nameof(ActivityPage.Id), id.Value));
        page.WaitForElement("h1");
        return page;
    }
}
