using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using BroByggare.Web.Authentication;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Drafts;
using BroByggare.Web.Features.Figures.Goals;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Layout;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>Something else holds the database for a while: it is said in words, nothing is taken away, and all goes on when it can.</summary>
[Collection(DraftsAppGroup.Name)]
public sealed class BusyDatabaseJourney(AppFixture app)
{
    [Fact]
    public async Task What_is_pressed_meanwhile_is_said_to_wait_keeps_its_words_and_is_saved_when_it_can()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Qvirre Låstbo");
        await visit.Button(ContactTexts.Title.Swedish).First.ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ContactTexts.Title.Swedish });
        var words = dialog.GetByLabel(ContactTexts.WhatHappened.Swedish);
        await words.FillAsync("Vi ses på torsdag.");

        using (await Held())
        {
            await dialog.GetByRole(AriaRole.Button, new() { Name = ContactTexts.Save.Swedish, Exact = true }).ClickAsync();
            await Expect(dialog.GetByText(ChangeTexts.NotYetTitle.Swedish)).ToBeVisibleAsync();
            await Expect(dialog.GetByText(CommonRefusals.DatabaseBusy.Wording.Swedish)).ToBeVisibleAsync();
            await Expect(words).ToHaveValueAsync("Vi ses på torsdag.");
            await visit.IsForEveryone("database-busy");
        }

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(visit.Page.GetByText("Vi ses på torsdag.")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Whoever_thinks_better_of_it_while_it_waits_saves_nothing()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Xippo Ångerholm");
        await visit.Button(ContactTexts.Title.Swedish).First.ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ContactTexts.Title.Swedish });
        var words = dialog.GetByLabel(ContactTexts.WhatHappened.Swedish);
        await words.FillAsync("Inte än.");
        using (await Held())
        {
            await dialog.GetByRole(AriaRole.Button, new() { Name = ContactTexts.Save.Swedish, Exact = true }).ClickAsync();
            await Expect(dialog.GetByText(ChangeTexts.NotYetTitle.Swedish)).ToBeVisibleAsync();
            await dialog.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.Cancel.Swedish, Exact = true }).ClickAsync();
            await Expect(dialog.GetByText(ChangeTexts.RefusedTitle.Swedish)).ToBeVisibleAsync();
        }

        await dialog.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.WriteOn.Swedish }).ClickAsync();
        await Expect(words).ToHaveValueAsync("Inte än.");
        await Expect(visit.Page.Locator("main").GetByText("Inte än.", new() { Exact = true })).ToHaveCountAsync(0);
        await dialog.GetByRole(AriaRole.Button, new() { Name = ContactTexts.Save.Swedish, Exact = true }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("main").GetByText("Inte än.", new() { Exact = true })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_was_begun_elsewhere_and_waited_to_be_saved_is_no_draft_any_more()
    {
        var year = TimeProvider.System.Today().Year.ToString(Text.SwedishCulture);
        await using (var first = await app.Visit(Role.Manager, at: "/mal"))
        {
            await first.Field(GoalPageTexts.DecidedBy.Swedish).FillAsync("Nämnden");
            await Expect(first.Page.Locator("[data-state]:not(.behind)").First).ToContainTextAsync("Utkast sparat kl.");
        }

        await using var visit = await app.Visit(Role.Manager, at: "/mal");
        await visit.Button(ComponentTexts.WriteOn.Swedish).ClickAsync();
        var decidedBy = visit.Field(GoalPageTexts.DecidedBy.Swedish);
        await Expect(decidedBy).ToHaveValueAsync("Nämnden");
        await visit.Field(GoalPageTexts.Figure.Swedish).ChooseAsync(FigureTexts.Lectures.Swedish);
        await visit.Field(GoalPageTexts.Value.With(year).Swedish).FillAsync("17");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.Today.Swedish }).ClickAsync();
        using (await Held())
        {
            await visit.Button(GoalPageTexts.Save.Swedish).ClickAsync();
            await Expect(visit.Page.GetByText(ChangeTexts.NotYetTitle.Swedish)).ToBeVisibleAsync();
        }

        await Expect(visit.Page.GetByText(GoalPageTexts.Saved.Swedish)).ToBeVisibleAsync();
        await Expect(decidedBy).ToHaveValueAsync("");
        await Expect(visit.Page.GetByText(ComponentTexts.IsDraft.Swedish)).ToBeHiddenAsync();
        await visit.Go("/utkast");
        await Expect(visit.Page.GetByText(DraftPageTexts.None.Swedish)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_that_cannot_be_shown_says_so_and_comes_by_itself()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Zorro Låstbo");
        var support = new Uri(visit.Page.Url).AbsolutePath;
        await visit.Go("/kontakter");

        using (await Held())
        {
            await visit.Page.GotoAsync(support);
            await Expect(visit.Page.GetByText(ComponentTexts.NotShownTitle.Swedish)).ToBeVisibleAsync();
            await Expect(visit.Page.GetByText(CommonRefusals.DatabaseBusy.Wording.Swedish)).ToBeVisibleAsync();
            await visit.IsAccessible();
        }

        await Expect(visit.Page.Locator("h1").Filter(new() { HasText = "Zorro Låstbo" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_signs_in_is_told_too_and_gets_in_afterwards()
    {
        await using var visit = await app.Visit();
        await visit.Go(SignIn.Path);
        using (await Held())
        {
            await visit.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = Role.Manager.Name().Swedish }).First.ClickAsync();
            await Expect(visit.Page.GetByText(CommonRefusals.DatabaseBusy.Wording.Swedish)).ToBeVisibleAsync();
        }

        await visit.SignInAs(Role.Manager, to: "/laget");
    }

    private Task<IDisposable> Held()
    {
        using var db = app.Open();
        return DatabaseFile.Hold(db.Database.GetDbConnection().DataSource);
    }
}
