using BroByggare.Core.Kernel;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Supports;
using BroByggare.Core.Team;
using BroByggare.Web.Authentication;
using BroByggare.Web.Features.Privacy.Retention;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Referrals;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>Culling from the dry run to the certificate, by two people; and a person who asks to be erased.</summary>
[Collection(SessionAppGroup.Name)]
public sealed class CullingJourney(SessionApp app)
{
    [Fact]
    public async Task One_makes_the_list_another_approves_it_and_the_numbers_on_it_never_were()
    {
        var sara = app.HasMember(Role.Bridgebuilder, "Gunnel Gall");
        var (mira, elin) = (app.HasClosedSupport(sara, "Mira Blom", 40), app.HasClosedSupport(sara, "Elin Berg", 30));
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Coordinator, to: "/gallring");
        await Expect(visit.Button(CullingPageTexts.Prepare.Swedish)).ToBeVisibleAsync();
        await visit.IsForEveryone("gallring");

        await visit.Button(CullingPageTexts.Prepare.Swedish).ClickAsync();
        await Expect(visit.Page.GetByText("Mira Blom")).ToBeVisibleAsync();
        await visit.Button($"{CullingPageTexts.Exempt.Swedish} {CullingPageTexts.About.With(elin).Swedish}").ClickAsync();
        await visit.IsAccessible();
        await visit.Screens("gallring-undanta");
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = Exemption.LegalClaim.Name().Swedish, Exact = true }).CheckAsync();
        await visit.Button(CullingPageTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Page.Locator("tbody .badge").Filter(new() { HasText = Exemption.LegalClaim.Name().Swedish })).ToBeVisibleAsync();
        await visit.IsForEveryone("gallring-provlista");
        await visit.Button(CullingPageTexts.HandIn.Swedish).ClickAsync();
        await Expect(visit.Page.GetByText(CullingRefusals.SamePerson.Wording.Swedish).First).ToBeVisibleAsync();
        await visit.IsForEveryone("gallring-lamnad");
        await visit.ReadsInEnglish();
        var address = new Uri(visit.Page.Url).AbsolutePath;

        await using var his = await app.Visit();
        await his.SignInAs(Role.Manager, to: address);
        await Expect(his.Page.GetByText(mira.ToString(), new() { Exact = true })).ToBeVisibleAsync();
        await Expect(his.Page.GetByText("Mira Blom")).ToHaveCountAsync(0);
        app.Clock.Pass(TimeSpan.FromMinutes(11));
        await his.Page.ReloadAsync();
        await Expect(his.Button(CullingPageTexts.Approve.Swedish)).ToHaveAttributeAsync("aria-disabled", "true");
        await his.IsForEveryone("gallring-bekrafta-forst");
        await his.Link(AccountTexts.ConfirmTitle.Swedish).ClickAsync();
        await his.Button(AccountTexts.ConfirmPress.With("Anders Nyman").Swedish).ClickAsync();
        await his.Button(CullingPageTexts.Approve.Swedish).ClickAsync();
        await Expect(his.Heading(CullingPageTexts.ApproveTitle.Swedish)).ToBeVisibleAsync();
        await his.IsAccessible();
        await his.Screens("gallring-godkann");
        await his.Page.Locator(".mud-dialog").GetByText(CullingPageTexts.Approve.Swedish, new() { Exact = true }).ClickAsync();

        await his.Link(CullingPageTexts.ShowCertificate.Swedish).WaitForAsync();
        await his.IsForEveryone("gallring-klar");
        await his.Link(CullingPageTexts.ShowCertificate.Swedish).ClickAsync();
        await Expect(his.Heading(CullingPageTexts.CertificateTitle.Swedish)).ToBeVisibleAsync();
        var paper = await his.Page.InnerTextAsync("main");
        paper.Should().Contain("Helena Sund").And.Contain("Anders Nyman").And.NotContain("Mira").And.NotContain(mira.ToString()).And.NotContain(elin.ToString());
        await his.IsForEveryone("gallring-bevis");
        his.Complaints.Should().BeEmpty();

        var never = await PageOf(visit, new(999_999));
        (await PageOf(visit, mira)).Should().Be(never);
        (await PageOf(visit, elin)).Should().NotBe(never);
    }

    [Fact]
    public async Task A_person_who_asks_is_erased_when_another_has_approved_and_not_while_a_support_is_open()
    {
        var sara = app.HasMember(Role.Bridgebuilder, "Rut Rader");
        var (open, closed) = (app.HasSupport(sara, "Aron Ek"), app.HasClosedSupport(sara, "Nadja Falk", 1));
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Coordinator, to: CullingPaths.EraseOf(open));
        await Expect(visit.Page.GetByText(CullingRefusals.SupportOpen.With(open).Wording.Swedish)).ToBeVisibleAsync();

        await visit.Go(SupportAddress.Of(closed));
        await visit.ChooseInMenu(CullingPageTexts.EraseTitle.Swedish);
        await Expect(visit.Heading(CullingPageTexts.EraseTitle.Swedish)).ToBeVisibleAsync();
        await visit.IsForEveryone("radera-personen");
        await visit.Button(CullingPageTexts.AskForErasure.Swedish).ClickAsync();
        await Expect(visit.Page.GetByText(CullingPageTexts.Waiting.Swedish)).ToBeVisibleAsync();
        var address = new Uri(visit.Page.Url).AbsolutePath;

        await using var hers = await app.Visit();
        await hers.SignInAs(Role.Administrator, to: address);
        await hers.Button(CullingPageTexts.Approve.Swedish).ClickAsync();
        await hers.Page.Locator(".mud-dialog").GetByText(CullingPageTexts.Approve.Swedish, new() { Exact = true }).ClickAsync();
        await hers.Link(CullingPageTexts.ShowCertificate.Swedish).WaitForAsync();
        await hers.ReadsInEnglish();

        (await PageOf(visit, closed)).Should().Be(await PageOf(visit, new(999_999)));
        (await PageOf(visit, open)).Should().Contain("Aron Ek");
        visit.Complaints.Concat(hers.Complaints).Where(complaint => !complaint.Contains("404", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public async Task Who_chose_English_reads_of_culling_in_English()
    {
        await using var visit = await app.Visit();
        await visit.SignInAs(Role.Administrator, to: CullingPaths.All);

        await visit.ReadsInEnglish();
    }

    /// <summary>What stands on the page of a support, with its own number left out.</summary>
    private static async Task<string> PageOf(Visit visit, SupportId id)
    {
        await visit.Go(SupportAddress.Of(id));
        return (await visit.Page.InnerTextAsync("main")).Replace(id.ToString(), "", StringComparison.Ordinal);
    }
}
