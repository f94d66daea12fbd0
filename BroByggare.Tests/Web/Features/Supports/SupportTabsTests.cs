using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Results;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Web.Features.Supports;

public sealed class SupportTabsTests : SupportScreen
{
    [Fact]
    public void A_note_is_written_and_a_correction_stands_beside_it()
    {
        var page = Shown<SupportPage>();
        Field(page, "Ny anteckning").Change("Svar inom två veckor.");
        Button(page, "Spara anteckningen").Closest("form")!.Submit();
        page.WaitForAssertion(() => page.Find("article.note").TextContent.Should().Contain("Svar inom två veckor."));
        Field(page, "Ny anteckning").GetAttribute("value").Should().BeNullOrEmpty();
        Field(page, "Ny anteckning").GetAttribute("aria-invalid").Should().Be("false", "nothing is missing in the next note yet");

        Button(page, "Rätta").Click();
        var dialog = page.WaitForComponent<DialogSheet>();
        Field(dialog, "Text").Change("Svar inom en vecka.");
        dialog.Find("form").Submit();

        page.WaitForAssertion(() => page.Find(".beside").TextContent.Should().Contain("Rättelse").And.Contain("Svar inom en vecka."));
        page.Find("article.note").TextContent.Should().Contain("Svar inom två veckor.");
    }

    [Fact]
    public async Task A_question_asked_again_begins_without_the_error_of_the_time_before()
    {
        await Scene.At(SupportStep.Implementation);
        var page = Shown<SupportPage>();
        Button(page, "Stryk").Click();
        page.Find(".mud-dialog form").Submit();
        page.WaitForAssertion(() => page.Find(".mud-dialog .error").TextContent.Should().Contain("Skriv varför."));

        Button(page, "Avbryt").Click();
        page.WaitForAssertion(() => page.FindAll("[role=alert] .notice").Should().BeEmpty());
        Button(page, "Stryk").Click();

        page.WaitForElement(".mud-dialog form");
        page.FindAll(".mud-dialog .error, [role=alert] .notice").Should().BeEmpty();
    }

    [Fact]
    public async Task Only_a_joint_support_asks_whether_a_note_is_shared()
    {
        Shown<SupportPage>().FindAll("input[type=checkbox]").Where(box => box.Closest("label")!.TextContent.Contains("Dela med", StringComparison.Ordinal)).Should().BeEmpty();

        await Scene.Do((commands, seen) => commands.AddResponsible(seen, Scene.Daniel.Id, ""));
        var page = Shown<SupportPage>();

        page.FindAll(".check").Should().Contain(label => label.TextContent.Contains("Dela med Daniel Ek", StringComparison.Ordinal));
        page.Find("h1").TextContent.Should().Contain("Gemensamt");
    }

    [Fact]
    public async Task Older_entries_come_at_a_press()
    {
        Scene.Database.Clock.Pass(TimeSpan.FromDays(12));
        SignIn(Scene.Sara);
        for (var day = 0; day < 12; day++)
            await Scene.Do((commands, seen) => commands.LogContact(seen, ContactKind.Call, Scene.Today.AddDays(-day), 5, "", true, "", null));
        var page = Shown<SupportPage>();
        page.WaitForAssertion(() => page.FindAll("article.note").Should().HaveCount(10));
        page.Markup.Should().Contain("10 av 12");

        Button(page, "Visa äldre").Click();

        page.WaitForAssertion(() => page.FindAll("article.note").Should().HaveCount(12));
        page.Markup.Should().NotContain("Visa äldre");
    }

    [Fact]
    public async Task Results_are_noted_and_taken_back_where_the_address_says()
    {
        await Scene.Do((commands, seen) => commands.NoteResult(seen, ResultKind.Job, Scene.Today, "Halvtid i ett kök"));
        var page = At("resultat");
        page.WaitForAssertion(() => page.FindComponent<OutcomesPart>().Markup.Should().Contain("Halvtid i ett kök"));

        page.FindComponent<OutcomeRow>().Find("button").Click();

        page.WaitForAssertion(() => page.Find("li.taken-back").TextContent.Should().Contain("Borttaget"));
    }

    [Fact]
    public async Task The_history_is_told_in_sentences()
    {
        await Scene.At(SupportStep.MeasureIdentification);

        var page = At("historik");

        page.WaitForAssertion(() => page.Find(".timeline li").TextContent.Should().Contain(
            "2026-11-19, kl. 14.32").And.Contain("Sara Lind gick från steg 1, Problemformulering, till steg 2, Identifiera åtgärder."));
    }

    private IRenderedComponent<IComponent> At(string part)
    {
        var navigation = Services.GetRequiredService<NavigationManager>();
        navigation.NavigateTo(navigation.GetUriWithQueryParameter(Tabs.Parameter, part));
        return Shown<SupportPage>();
    }
}
