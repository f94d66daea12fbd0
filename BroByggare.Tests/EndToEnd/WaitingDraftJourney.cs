using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Authentication;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Drafts;
using BroByggare.Web.Features.Sessions;
using BroByggare.Web.Features.Supports.Journal;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>What is begun in one tab waits for its writer in another, on another device and after the tab is closed; and for nobody else.</summary>
[Collection(DraftsAppGroup.Name)]
public sealed class WaitingDraftJourney(AppFixture app)
{
    [Fact]
    public async Task What_is_begun_on_one_device_is_gone_on_with_on_another_and_is_a_draft_no_more_when_it_is_saved()
    {
        string support;
        await using (var tablet = await app.Visit(Role.Bridgebuilder, at: "/stod"))
        {
            await tablet.OpenSupport("Qvintus Vaxholt");
            support = new Uri(tablet.Page.Url).AbsolutePath;
            var begun = await OpenContact(tablet);
            await Choose(begun, "45");
            await begun.GetByLabel(ContactTexts.WhatHappened.Swedish).FillAsync("Hon ringde om intyget.");
            await Expect(begun.Locator("[data-state]:not(.behind)")).ToContainTextAsync("Utkast sparat kl.");
            await tablet.IsAccessible();
        }

        await using var visit = await app.Visit(Role.Bridgebuilder, at: support);
        var dialog = await OpenContact(visit);
        var offered = Offered(dialog);
        await Expect(offered).ToContainTextAsync("i dag kl.");
        await Expect(dialog.GetByLabel(ContactTexts.WhatHappened.Swedish)).ToHaveValueAsync("");
        await visit.IsForEveryone("draft-elsewhere");

        await offered.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.WriteOn.Swedish }).ClickAsync();
        await Expect(dialog.GetByLabel(ContactTexts.WhatHappened.Swedish)).ToHaveValueAsync("Hon ringde om intyget.");
        await Expect(Radio(dialog, "45")).ToBeCheckedAsync();
        await Expect(offered).ToBeHiddenAsync();
        await dialog.GetByLabel(ContactTexts.WhatHappened.Swedish).PressSequentiallyAsync(" Hon har det nu.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = ContactTexts.Save.Swedish, Exact = true }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(visit.Page.GetByText("Hon ringde om intyget. Hon har det nu.")).ToBeVisibleAsync();

        await visit.Go("/utkast");
        await Expect(visit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Qvintus Vaxholt" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_waits_is_listed_for_its_writer_can_be_thrown_away_and_brought_back_and_nobody_else_sees_it()
    {
        await using (var closed = await app.Visit(Role.Bridgebuilder, at: "/stod"))
        {
            await closed.OpenSupport("Xanto Grönkulla");
            var begun = await OpenContact(closed);
            await begun.GetByLabel(ContactTexts.WhatHappened.Swedish).FillAsync("Fyra ord om brevet.");
            await Expect(begun.Locator("[data-state]:not(.behind)")).ToContainTextAsync("Utkast sparat kl.");
        }

        await using (var coordinator = await app.Visit(Role.Coordinator, at: "/utkast"))
        {
            await Expect(coordinator.Page.GetByText(DraftPageTexts.None.Swedish)).ToBeVisibleAsync();
            await coordinator.IsForEveryone("drafts-none");
        }

        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/utkast");
        var row = visit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Xanto Grönkulla" });
        await Expect(row).ToContainTextAsync(ContactTexts.Title.Swedish);
        await Expect(row).ToContainTextAsync("4 ord");
        await visit.IsForEveryone("drafts");

        await row.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.ThrowAway.Swedish }).ClickAsync();
        await Expect(row).ToHaveCountAsync(0);
        await visit.Button(ComponentTexts.Undo.Swedish).ClickAsync();
        await Expect(row).ToBeVisibleAsync();

        await row.GetByRole(AriaRole.Link, new() { Name = DraftPageTexts.GoOn.Swedish }).ClickAsync();
        await Expect(Offered(visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ContactTexts.Title.Swedish }))).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Two_tabs_are_two_drafts_and_neither_is_written_over_the_other()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Zebedi Tjärnholt");
        var one = await OpenContact(visit);
        await one.GetByLabel(ContactTexts.WhatHappened.Swedish).FillAsync("I den första.");
        await Expect(one.Locator("[data-state]:not(.behind)")).ToContainTextAsync("Utkast sparat kl.");

        var page = await visit.NewTab(new Uri(visit.Page.Url).AbsolutePath);
        await page.GetByRole(AriaRole.Button, new() { Name = ContactTexts.Title.Swedish, Exact = true }).First.ClickAsync();
        var two = page.GetByRole(AriaRole.Dialog, new() { Name = ContactTexts.Title.Swedish });
        await two.GetByLabel(ContactTexts.WhatHappened.Swedish).FillAsync("I den andra.");
        await Expect(two.Locator("[data-state]:not(.behind)")).ToContainTextAsync("Utkast sparat kl.");
        await Offered(two).GetByRole(AriaRole.Button, new() { Name = ComponentTexts.WriteOn.Swedish }).ClickAsync();
        await Expect(two.GetByLabel(ContactTexts.WhatHappened.Swedish)).ToHaveValueAsync("I den första.\nI den andra.");

        await Expect(one.GetByLabel(ContactTexts.WhatHappened.Swedish)).ToHaveValueAsync("I den första.");
    }

    [Fact]
    public async Task A_draft_is_taken_over_whole_and_goes_on_whole_where_it_was_begun()
    {
        await using var first = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await first.OpenSupport("Qvasten Bjärmo");
        var support = new Uri(first.Page.Url).AbsolutePath;
        var begun = await OpenContact(first);
        await Choose(begun, ContactTexts.OtherMinutes.Swedish);
        await begun.GetByLabel(ContactTexts.Minutes.Swedish).FillAsync("37");
        await begun.GetByLabel(ContactTexts.WhatHappened.Swedish).FillAsync("Han ringde.");
        await Expect(begun.Locator("[data-state]:not(.behind)")).ToContainTextAsync("Utkast sparat kl.");

        await using var second = await app.Visit(Role.Bridgebuilder, at: support);
        var dialog = await OpenContact(second);
        await Offered(dialog).GetByRole(AriaRole.Button, new() { Name = ComponentTexts.WriteOn.Swedish }).ClickAsync();
        await Expect(dialog.GetByLabel(ContactTexts.WhatHappened.Swedish)).ToHaveValueAsync("Han ringde.");
        await Expect(Radio(dialog, ContactTexts.OtherMinutes.Swedish)).ToBeCheckedAsync();
        await Expect(dialog.GetByLabel(ContactTexts.Minutes.Swedish)).ToHaveValueAsync("37");

        await begun.GetByLabel(ContactTexts.WhatHappened.Swedish).PressSequentiallyAsync(" Igen.");
        await Expect(begun.Locator("[data-state]:not(.behind)")).ToContainTextAsync("Utkast sparat kl.");
        await using var third = await app.Visit(Role.Bridgebuilder, at: support);
        dialog = await OpenContact(third);
        await Offered(dialog).First.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.WriteOn.Swedish }).ClickAsync();
        await Expect(dialog.GetByLabel(ContactTexts.WhatHappened.Swedish)).ToHaveValueAsync("Han ringde. Igen.");
        await Expect(dialog.GetByLabel(ContactTexts.Minutes.Swedish)).ToHaveValueAsync("37");
    }

    [Fact]
    public async Task What_was_saved_elsewhere_or_ended_with_all_sign_ins_does_not_come_back_in_the_tab_it_was_begun_in()
    {
        await using var first = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await first.OpenSupport("Üxküll Återvänd");
        var support = new Uri(first.Page.Url).AbsolutePath;
        await Begin(first, "Ett.");
        await using var second = await app.Visit(Role.Bridgebuilder, at: support);
        var dialog = await OpenContact(second);
        await Offered(dialog).GetByRole(AriaRole.Button, new() { Name = ComponentTexts.WriteOn.Swedish }).ClickAsync();
        await Expect(dialog.GetByLabel(ContactTexts.WhatHappened.Swedish)).ToHaveValueAsync("Ett.");
        await dialog.GetByRole(AriaRole.Button, new() { Name = ContactTexts.Save.Swedish, Exact = true }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();

        await IsEmptyAgain(first);
        await Begin(first, "Två.");
        await second.Go("/mina-inloggningar");
        await second.Button(SessionPageTexts.EndOthers.Swedish).First.ClickAsync();
        await second.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Button, new() { Name = SessionPageTexts.EndOthers.Swedish, Exact = true }).ClickAsync();
        await Expect(first.Page.GetByText(AccountTexts.NoLongerSignedIn.Swedish)).ToBeVisibleAsync();
        await first.SignInAs(Role.Bridgebuilder, to: support);
        await IsEmptyAgain(first);

        async Task IsEmptyAgain(Visit visit)
        {
            await visit.Go(support);
            var again = await OpenContact(visit);
            // By then what the tab had kept would have been given back.
            await visit.Page.WaitForFunctionAsync("() => !Object.keys(sessionStorage).some(key => key.startsWith('utkast:'))");
            await Expect(again.GetByLabel(ContactTexts.WhatHappened.Swedish)).ToHaveValueAsync("");
            await again.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.Cancel.Swedish }).ClickAsync();
            await Expect(again).ToBeHiddenAsync();
        }

        async Task Begin(Visit visit, string words)
        {
            var begun = await OpenContact(visit);
            await begun.GetByLabel(ContactTexts.WhatHappened.Swedish).FillAsync(words);
            await Expect(begun.Locator("[data-state]:not(.behind)")).ToContainTextAsync("Utkast sparat kl.");
        }
    }

    [Fact]
    public async Task Who_signs_out_finds_it_again_and_the_next_at_the_same_tablet_does_not()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Öqvin Snöfrid");
        var support = new Uri(visit.Page.Url).AbsolutePath;
        var dialog = await OpenContact(visit);
        // At once: what was typed in the last second is told before the page is left.
        await dialog.GetByLabel(ContactTexts.WhatHappened.Swedish).PressSequentiallyAsync("Sista ordet.");
        await SignOut(visit);
        (await visit.Page.EvaluateAsync<int>("sessionStorage.length")).Should().Be(0);

        await visit.SignInAs(Role.Coordinator, to: support);
        await Expect(Offered(await OpenContact(visit))).ToHaveCountAsync(0);
        await SignOut(visit);

        await visit.SignInAs(Role.Bridgebuilder, to: support);
        dialog = await OpenContact(visit);
        await Offered(dialog).GetByRole(AriaRole.Button, new() { Name = ComponentTexts.WriteOn.Swedish }).ClickAsync();
        await Expect(dialog.GetByLabel(ContactTexts.WhatHappened.Swedish)).ToHaveValueAsync("Sista ordet.");
    }

    private static async Task SignOut(Visit visit)
    {
        await visit.Page.EvaluateAsync("document.getElementById('sign-out').requestSubmit()");
        await Expect(visit.Heading(AccountTexts.SignIn.Swedish)).ToBeVisibleAsync();
        await visit.Page.WaitForLoadStateAsync();
    }

    private static ILocator Offered(ILocator dialog) => dialog.Locator("[data-elsewhere] > p");

    private static async Task<ILocator> OpenContact(Visit visit)
    {
        await visit.Button(ContactTexts.Title.Swedish).First.ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ContactTexts.Title.Swedish });
        await Expect(dialog).ToBeVisibleAsync();
        return dialog;
    }

    private static ILocator Radio(ILocator dialog, string name) => dialog.GetByRole(AriaRole.Radio, new() { Name = name, Exact = true });

    private static Task Choose(ILocator dialog, string name) => Radio(dialog, name).CheckAsync(new() { Force = true });
}
