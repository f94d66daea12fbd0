using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Referrals;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Tests.Web.Features.Supports.Referrals;

public sealed class ReferralPanelTests : SupportScreen
{
    [Fact]
    public async Task Where_something_is_shared_the_consent_is_written_in_the_same_form_and_saved_with_it()
    {
        var page = Shown<SupportPage>();
        page.FindComponent<ReferralPanel>().Find("button").Click();
        var dialog = page.WaitForComponent<DialogSheet>();
        dialog.Markup.Should().Contain("Inget delas med kontakten, så inget samtycke behövs.");

        dialog.FindAll("input[type=radio]")[1].Change("on");
        Choose(page, "Till vem?", "Försörjningsstöd");
        dialog.WaitForAssertion(() => dialog.Find("fieldset.stack legend").TextContent.Should().StartWith("Vad har personen sagt ja till att dela med"));
        Field(dialog, "Vad får delas?").Change("Ansökan");
        Field(dialog, "Varför?").Change("För hjälp med hyran");
        Field(dialog, "Till och med").Change("2027-01-31");
        Field(dialog, "Vilken hjälp hoppas ni på?").Change("Hjälp med hyran");
        Field(dialog, "När väntar ni svar?").Change("2026-12-01");
        dialog.Find("form").Submit();

        dialog.WaitForAssertion(() => page.FindComponent<ReferralPanel>().Markup.Should().Contain("Lotsa till"));
        var seen = await Scene.Seen();
        seen.Consents.Should().ContainSingle().Which.What.Should().Be("Ansökan");
        seen.Referrals.Should().ContainSingle().Which.IsShared.Should().BeTrue();
    }

    [Fact]
    public async Task Telling_the_person_where_to_go_asks_for_no_consent()
    {
        var page = Shown<SupportPage>();
        page.FindComponent<ReferralPanel>().Find("button").Click();
        var dialog = page.WaitForComponent<DialogSheet>();

        Choose(page, "Till vem?", "Försörjningsstöd");
        Field(dialog, "Vilken hjälp hoppas ni på?").Change("Hjälp med hyran");
        Field(dialog, "När väntar ni svar?").Change("2026-12-01");
        dialog.Find("form").Submit();

        dialog.WaitForAssertion(() => page.FindComponent<ReferralPanel>().Markup.Should().Contain("Inget delas med kontakten."));
        (await Scene.Seen()).Consents.Should().BeEmpty();
    }

    [Fact]
    public void A_day_more_than_a_year_ahead_is_asked_about()
    {
        var page = Shown<SupportPage>();
        page.FindComponent<ReferralPanel>().Find("button").Click();
        var dialog = page.WaitForComponent<DialogSheet>();

        Field(dialog, "När väntar ni svar?").Change("2027-12-01");

        WhyNot(page, dialog.Find(".foot button")).Should().StartWith("Dagen ligger mer än ett år fram.");
        dialog.FindAll(".check").Single(label => label.TextContent.Contains("Ja, 1 december 2027 stämmer")).QuerySelector("input")!.Change(true);
        dialog.Find(".foot button").GetAttribute("aria-disabled").Should().NotBe("true");
    }

    [Fact]
    public async Task A_referral_climbs_its_ladder_by_the_next_answer_only()
    {
        await Referred();
        var page = Shown<SupportPage>();
        Rung(page).Should().StartWith("Planerad");

        Button(page, "Kontakt är tagen").Click();
        page.WaitForAssertion(() => Rung(page).Should().StartWith("Kontakt tagen"));
        Button(page, "Anteckna svar").Click();
        page.WaitForComponent<DialogSheet>().Find("form").Submit();
        page.WaitForAssertion(() => Rung(page).Should().StartWith("Sade ja"));
        Button(page, "Hjälpen kom").Click();
        page.WaitForAssertion(() => Rung(page).Should().StartWith("Hjälp given"));
        Button(page, "Anteckna personens svar").Click();
        var answer = page.WaitForComponent<DialogSheet>();
        answer.Find("form").Submit();
        answer.WaitForAssertion(() => answer.Find(".error").TextContent.Should().Contain("Välj vad personen svarade."));
        answer.FindAll("input[type=radio]")[1].Change("on");
        answer.Find("form").Submit();

        page.WaitForAssertion(() => page.Find(".referral .badge").TextContent.Should().Contain("Personen har svarat"));
        (await Scene.Seen()).Referrals[0].Solved.Should().Be(SolvedAnswer.Partly);
    }

    [Fact]
    public async Task A_no_without_a_reason_is_refused_at_its_field()
    {
        await Referred();
        await Scene.Refer((referring, seen) => referring.MakeContact(seen, new(1)));
        var page = Shown<SupportPage>();

        Button(page, "Anteckna svar").Click();
        var dialog = page.WaitForComponent<DialogSheet>();
        dialog.FindAll("input[type=radio]")[1].Change("on");
        dialog.Find("form").Submit();

        dialog.WaitForAssertion(() => dialog.Find(".error").TextContent.Should().Contain("Skriv varför."));
        (await Scene.Seen()).Referrals[0].Rung.Should().Be(ReferralRung.ContactMade);
    }

    [Fact]
    public async Task A_consent_is_withdrawn_when_one_has_answered_yes_and_the_referral_says_that_nothing_may_be_shared()
    {
        await Referred();
        var page = Shown<SupportPage>();

        Button(page, "Återkalla").Click();
        page.Find(".mud-dialog h2").TextContent.Should().Be("Återkalla samtycket med Försörjningsstöd");
        (await Scene.Seen()).Consents[0].WithdrawnOn.Should().BeNull("it is only asked");
        Button(page, "Återkalla samtycket med Försörjningsstöd").Click();

        page.WaitForAssertion(() => page.FindComponent<ConsentPanel>().Markup.Should().Contain("Återkallat 2026-11-19"));
        WhyNot(page, Button(page, "Kontakt är tagen")).Should().StartWith("Det finns inget giltigt samtycke");
    }

    private static string Rung(IRenderedComponent<IComponent> page) => page.Find(".ladder [aria-current=step]").TextContent.Trim();

    private async Task Referred()
    {
        await Scene.At(SupportStep.Implementation);
        await Scene.Refer((referring, seen) => referring.GiveConsent(seen, Scene.Contact, "Ansökan", "För hjälp med hyran", Scene.Today.AddDays(60)));
        await Scene.Refer((referring, seen) => referring.Refer(seen, ReferralKind.Guide, Scene.Contact, "Hjälp med hyran", Scene.Today.AddDays(7)));
    }
}
