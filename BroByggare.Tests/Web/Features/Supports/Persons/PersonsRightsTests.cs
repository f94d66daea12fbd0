using AngleSharp.Dom;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.OwnPlan;
using BroByggare.Web.Features.Supports.Persons;
using Bunit;

namespace BroByggare.Tests.Web.Features.Supports.Persons;

/// <summary>What the person has a right to, as it is seen and done on the page of their support.</summary>
public sealed class PersonsRightsTests : SupportScreen
{
    [Fact]
    public void What_is_changed_asks_whether_it_was_wrong_and_what_stood_there_before_can_be_read()
    {
        var page = Shown<SupportPage>();
        ChooseInMenu(page, "Ändra uppgifter om personen");
        var dialog = page.WaitForComponent<DialogSheet>();
        Field(dialog, "Vad vill personen bli kallad?").Change("Mirela");
        dialog.Find("form").Submit();
        page.WaitForAssertion(() => page.Find(".mud-dialog .error").TextContent.Should().Contain("Välj om det har ändrats eller var fel."));
        page.FindAll("details.more summary").Should().BeEmpty();

        Choice(dialog, "Det var fel").Change(true);
        dialog.Find("form").Submit();

        page.WaitForAssertion(() => page.Find("h1").TextContent.Should().Contain("Mirela"));
        var former = page.Find(".person-head details.more");
        former.QuerySelector("summary")!.TextContent.Should().Be("Tidigare uppgifter (1)");
        former.HasAttribute("open").Should().BeFalse();
        former.TextContent.Should().Contain("Mira").And.Contain("Det var fel. Ändrat av Sara Lind den 19 november 2026.");
    }

    [Fact]
    public void The_person_s_own_view_stands_before_what_we_have_written_until_they_withdraw_it()
    {
        var page = Shown<SupportPage>();
        page.FindAll("h2").Select(heading => heading.TextContent).Should().NotContain("Personens egen uppfattning");
        ChooseInMenu(page, "Skriv personens egen uppfattning");
        Choose(page, PersonPageTexts.StatementAbout.Swedish, "Namnet");
        Field(page, "Med personens egna ord").Change("Jag heter inte så.");
        page.Find(".mud-dialog form").Submit();

        page.WaitForAssertion(() => page.FindAll("h2")[0].TextContent.Should().Be("Personens egen uppfattning"));
        var panel = page.FindAll(".panel")[0].TextContent;
        panel.Should().Contain("”Jag heter inte så.”").And.Contain("Gäller: Namnet. Skrivet av Sara Lind den 19 november 2026.");

        Button(page, "Personen återkallar").Click();
        page.WaitForElement(".mud-dialog .foot button").Click();

        page.WaitForAssertion(() => page.Markup.Should().NotContain("Jag heter inte så."));
    }

    [Fact]
    public async Task While_it_is_restricted_the_page_says_so_once_and_every_button_says_why_it_is_refused()
    {
        await Scene.At(SupportStep.MeasureIdentification);
        await Scene.Do((commands, seen) => commands.ConsiderMeasure(seen, "Söka lägenhet"));
        var page = Shown<SupportPage>();
        ChooseInMenu(page, "Begränsa uppgifterna");
        var dialog = page.WaitForComponent<DialogSheet>();
        Choice(dialog, "Personen har invänt, och det är inte avgjort än").Change(true);
        dialog.Find("form").Submit();
        page.WaitForAssertion(() => page.Find(".mud-dialog .error").TextContent.Should().Contain("Skriv varför."));
        Field(dialog, "Vad har personen sagt").Change("Hon vill inte ha det skrivet.");
        dialog.Find("form").Submit();

        page.WaitForAssertion(() => page.Find(".notice.strong").TextContent.Should()
            .Contain("Uppgifterna är begränsade sedan 19 november 2026.")
            .And.Contain("Personen har invänt, och det är inte avgjort än: ”Hon vill inte ha det skrivet.”"));
        page.Find("h1").TextContent.Should().Contain("Begränsad");
        WhyNot(page, Button(page, "Häv begränsningen")).Should().StartWith("Be samordnaren häva begränsningen");
        WhyNot(page, Button(page, "Välj")).Should().Be(CommonRefusals.UseIsRestricted.Wording.Swedish);
        WhyNot(page, Button(page, "Visa Min plan")).Should().Be(AccessRefusals.RestrictedNotOnPaper.Wording.Swedish);
        page.FindAll("a").Should().NotContain(link => link.TextContent.Contains("Min plan"));
        Menu(page).Should().Contain(choice => choice.TextContent.Contains("Registerutdrag"));
        page.Find(".only-print").TextContent.Should().Contain("begränsade");
        page.Find(".whole").ClassList.Should().Contain("no-print");
    }

    [Fact]
    public async Task A_coordinator_lifts_it_when_the_person_has_been_told()
    {
        await Restrict();
        SignIn(Scene.Helena);
        var page = Shown<SupportPage>();
        Button(page, "Häv begränsningen").Click();
        var dialog = page.WaitForComponent<DialogSheet>();
        Field(dialog, "Vad blev beslutet?").Change("Uppgiften är rättad.");
        dialog.Find("form").Submit();
        page.WaitForAssertion(() => page.Find(".mud-dialog .error").TextContent.Should().Contain("Berätta först för personen"));

        Choice(dialog, "Personen har fått veta det").Change(true);
        Field(dialog, "Vilken dag?").Change("2026-11-19");
        dialog.Find("form").Submit();

        page.WaitForAssertion(() => page.FindAll(".notice.strong").Should().BeEmpty());
        page.Find("h1").TextContent.Should().NotContain("Begränsad");
    }

    [Fact]
    public async Task The_person_s_plan_is_not_shown_as_a_sheet_while_it_is_restricted()
    {
        await Restrict();

        var page = Shown<OwnPlanPage>();

        page.Markup.Should().Contain("planen skrivs inte ut").And.Contain("Läs, men använd dem inte").And.NotContain("Mira");
    }

    private static IElement Choice(IRenderedComponent<Microsoft.AspNetCore.Components.IComponent> part, string says) =>
        part.FindAll("label").Single(label => label.TextContent.Trim() == says).QuerySelector("input")!;

    private async Task Restrict() => await Scene.Database.Get<RestrictionCommands>().Restrict(
        (await Scene.Seen()).Seen, RestrictionGround.AccuracyContested, "Hon säger att hon aldrig sagt det.");
}
