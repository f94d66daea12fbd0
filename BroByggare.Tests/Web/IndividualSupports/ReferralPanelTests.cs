using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Referrals;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.IndividualSupports;
using Bunit;

namespace BroByggare.Tests.Web.IndividualSupports;

public sealed class ReferralPanelTests : SupportScreen
{
    [Fact]
    public void Without_a_consent_a_referral_is_refused_on_its_button()
    {
        var page = Shown<SupportPage>();
        page.FindComponent<ReferralPanel>().Find("button").Click();

        var dialog = page.FindComponent<ReferDialog>();

        WhyNot(page, dialog.Find(".foot button")).Should().StartWith("Det finns inget giltigt samtycke att dela med kontakten.");
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
        page.FindComponent<ReferralAnswerDialog>().Find("form").Submit();
        page.WaitForAssertion(() => Rung(page).Should().StartWith("Sade ja"));
        Button(page, "Hjälpen kom").Click();
        page.WaitForAssertion(() => Rung(page).Should().StartWith("Hjälp given"));
        Button(page, "Delvis").Click();

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
        var dialog = page.FindComponent<ReferralAnswerDialog>();
        dialog.FindAll("input[type=radio]")[1].Change("on");
        dialog.Find("form").Submit();

        dialog.WaitForAssertion(() => dialog.Find(".error").TextContent.Should().Contain("Skriv varför."));
        (await Scene.Seen()).Referrals[0].Rung.Should().Be(ReferralRung.ContactMade);
    }

    [Fact]
    public async Task A_consent_is_withdrawn_at_once_and_the_referral_says_that_nothing_may_be_shared()
    {
        await Referred();
        var page = Shown<SupportPage>();

        Button(page, "Återkalla").Click();

        page.WaitForAssertion(() => page.FindComponent<ConsentPanel>().Markup.Should().Contain("Återkallat 2026-11-19"));
        WhyNot(page, Button(page, "Kontakt är tagen")).Should().StartWith("Det finns inget giltigt samtycke");
    }

    private static string Rung(IRenderedComponent<SupportPage> page) => page.Find(".ladder [aria-current=step]").TextContent.Trim();

    private async Task Referred()
    {
        await Scene.At(SupportStep.Implementation);
        await Scene.Refer((referring, seen) => referring.GiveConsent(seen, Scene.Contact, "Ansökan", "För hjälp med hyran", Scene.Today.AddDays(60)));
        await Scene.Refer((referring, seen) => referring.Refer(seen, ReferralKind.Guide, Scene.Contact, "Hjälp med hyran", Scene.Today.AddDays(7)));
    }
}
