using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using BroByggare.Web.Features.Blocks;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>The server that knew the page is gone for good: it was started anew, or it did not wait for a tab that slept.</summary>
public sealed class LostServerJourney : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-lost-");
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public async Task InitializeAsync()
    {
        SetDefaultExpectTimeout(60_000);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.Start(_playwright);
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        _folder.Remove();
    }

    [Fact]
    public async Task A_page_whose_server_was_killed_and_started_comes_back_with_what_was_typed()
    {
        var first = RunningApp.WithoutDemo(folder: _folder);
        await using var cable = new Cable(first.Start());
        await using var visit = await Visit.Start(_browser, cable.Address);
        await visit.SignInAs(Role.Bridgebuilder, to: "/block");
        await Note(visit).PressSequentiallyAsync("Hon ringer ");

        // Nobody is told: the line is cut as it is when a process dies.
        cable.Cut();
        await first.DisposeAsync();
        await Expect(visit.Said(LayoutTexts.LinkDown.Swedish)).ToBeVisibleAsync();
        await Note(visit).PressSequentiallyAsync("på fredag");
        await using var second = RunningApp.WithoutDemo(folder: _folder);
        cable.LeadTo(second.Start());
        // Whoever types looks at the keys: these come between the loading and the box.
        await visit.Page.AddInitScriptAsync("addEventListener('DOMContentLoaded', () => { for (const key of ' nu!n') document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })); });");
        cable.Mend();

        await ComesBack(visit, "Hon ringer på fredag nu!n");
    }

    [Fact]
    public async Task The_dialog_that_somebody_wrote_in_is_open_again_with_its_words()
    {
        var first = RunningApp.WithoutDemo(folder: _folder);
        await using var cable = new Cable(first.Start());
        await using var visit = await Visit.Start(_browser, cable.Address);
        await visit.SignInAs(Role.Bridgebuilder, to: "/stod");
        await visit.OpenSupport("Mira Prov");
        await visit.Button(ContactTexts.Title.Swedish).First.ClickAsync();
        var words = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ContactTexts.Title.Swedish }).GetByLabel(ContactTexts.WhatHappened.Swedish);
        await words.PressSequentiallyAsync("Hon ringer på fredag.");

        cable.Cut();
        await first.DisposeAsync();
        await Expect(visit.Said(LayoutTexts.LinkDown.Swedish)).ToBeVisibleAsync();
        await using var second = RunningApp.WithoutDemo(folder: _folder);
        cable.LeadTo(second.Start());
        cable.Mend();

        await Expect(visit.Said(LayoutTexts.LinkDown.Swedish)).ToBeHiddenAsync();
        await Expect(words).ToHaveValueAsync("Hon ringer på fredag.");
    }

    [Fact]
    public async Task A_tab_that_was_hidden_for_longer_than_the_server_waits_comes_back_with_what_was_typed()
    {
        await using var app = RunningApp.WithoutDemo(folder: _folder);
        // What has lost its line is not kept at all, as after the minutes that the server waits.
        app.Settings["Circuits:Waiting"] = "0";
        await using var cable = new Cable(app.Start());
        await using var visit = await Visit.Start(_browser, cable.Address);
        await visit.SignInAs(Role.Bridgebuilder, to: "/block");
        await Note(visit).PressSequentiallyAsync("Hon ringer på fredag");

        var tab = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        await tab.SendAsync("Page.enable");
        await tab.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "frozen" });
        cable.Cut();
        cable.Mend();
        await tab.SendAsync("Page.setWebLifecycleState", new() { ["state"] = "active" });

        await ComesBack(visit, "Hon ringer på fredag");
    }

    private static ILocator Note(Visit visit) => visit.Field(BlocksTexts.WhatHappened.Swedish);

    /// <summary>On the page of the new server the text stands, and it can be saved.</summary>
    private static async Task ComesBack(Visit visit, string typed)
    {
        await Expect(visit.Said(LayoutTexts.LinkDown.Swedish)).ToBeHiddenAsync();
        await Expect(Note(visit)).ToHaveValueAsync(typed);
        await Expect(Note(visit)).ToBeFocusedAsync();
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();
        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
    }
}
