using BroByggare.Core.Kernel;
using BroByggare.Web.Features.Supports.OwnPlan;
using BroByggare.Web.Features.Supports.Persons;
using BroByggare.Web.Features.Supports.Referrals;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>A consent on a tablet: read before the yes, given, on paper, renewed, and taken back where a referral rests on it.</summary>
[Collection(SupportAppGroup.Name)]
public sealed class ConsentJourney(AppFixture app)
{
    private const string Contact = "Försörjningsstöd";

    [Fact]
    public async Task A_consent_is_read_given_renewed_and_taken_back()
    {
        await using var visit = await app.Visit(Way.Finger);
        await visit.SignInAs(Role.Bridgebuilder, to: "/stod");
        await visit.OpenSupport("Xanthe Samtycke");
        var support = new Uri(visit.Page.Url).AbsolutePath;
        var panel = visit.Page.GetByRole(AriaRole.Region, new() { Name = ReferralPanelTexts.Consents.Swedish });

        await panel.GetByRole(AriaRole.Link, new() { Name = ReferralPanelTexts.BlankConsent.Swedish }).ClickAsync();
        await Expect(visit.Heading(ConsentPaperTexts.Title.Swedish)).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText("Xanthe")).ToHaveCountAsync(0);
        await Expect(visit.Button(OwnPlanTexts.ReadAloud.Swedish)).ToBeVisibleAsync();
        await visit.IsForEveryone("consent-blank");

        await visit.Go(support);
        await panel.GetByRole(AriaRole.Button, new() { Name = ReferralPanelTexts.NewConsent.Swedish }).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog);
        await dialog.GetByLabel(ReferralPanelTexts.ConsentWith.Swedish).SelectOptionAsync(new SelectOptionValue { Label = Contact });
        await dialog.GetByLabel(ReferralPanelTexts.ConsentWhat.Swedish).FillAsync("Min ansökan");
        await dialog.GetByLabel(ReferralPanelTexts.ConsentWhy.Swedish).FillAsync("För hjälp med hyran");
        await Save(dialog, TimeProvider.System.Today().AddDays(10));

        await panel.GetByRole(AriaRole.Link, new() { Name = $"{ReferralPanelTexts.Paper.Swedish} {ReferralPanelTexts.ConsentAbout.With(Contact).Swedish}" }).ClickAsync();
        await Expect(visit.Page.GetByText("Min ansökan")).ToBeVisibleAsync();
        await visit.IsForEveryone("consent-paper");
        await visit.Prints("consent");

        await visit.Go(support);
        await panel.GetByRole(AriaRole.Button, new() { Name = ReferralPanelTexts.Renew.Swedish }).ClickAsync();
        await Expect(dialog.GetByLabel(ReferralPanelTexts.ConsentWhat.Swedish)).ToHaveValueAsync("Min ansökan");
        await visit.IsForEveryone("consent-renew");
        await Save(dialog, TimeProvider.System.Today().AddDays(90));
        await Expect(panel.GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await Expect(panel.GetByRole(AriaRole.Button, new() { Name = ReferralPanelTexts.WithdrawConsent.Swedish })).ToHaveCountAsync(1);

        await visit.Go(support);
        await panel.GetByRole(AriaRole.Button, new() { Name = ReferralPanelTexts.WithdrawConsent.Swedish }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = TakeBackTexts.Consent.With(Contact).Swedish }).ClickAsync();
        await Expect(panel.GetByText("Återkallat")).ToBeVisibleAsync();
        await visit.IsForEveryone("consent-withdrawn");
        visit.Complaints.Should().BeEmpty();
    }

    private static async Task Save(ILocator dialog, DateOnly until)
    {
        await dialog.GetByLabel(ReferralPanelTexts.ConsentUntilDay.Swedish).FillAsync(until.ToString("o", Text.SwedishCulture));
        await dialog.GetByRole(AriaRole.Button, new() { Name = ReferralPanelTexts.SaveConsent.Swedish }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
    }
}
