using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Blocks;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Opening;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(TypingAppGroup.Name)]
public sealed class DialogJourney(AppFixture app)
{
    [Fact]
    public async Task A_dialog_begins_in_its_first_field_and_Enter_there_sends()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.Button(SupportListTexts.Open.Swedish).First.ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Dialog).GetByLabel(OpenSupportTexts.Name.Swedish)).ToBeFocusedAsync();

        await visit.Page.Keyboard.TypeAsync("Göta Entersson");
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.Locator("h1")).ToContainTextAsync("Göta Entersson");
    }

    [Fact]
    public async Task Cancel_and_a_press_outside_ask_before_anything_typed_is_thrown_away()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        var (dialog, note) = await Open(visit);
        var asks = dialog.GetByRole(AriaRole.Group, new() { Name = ComponentTexts.Unsaved.Swedish });
        await Expect(note).ToBeFocusedAsync();
        await note.PressSequentiallyAsync("Det jag har skrivit");

        await dialog.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.Cancel.Swedish }).ClickAsync();
        await Expect(asks).ToBeVisibleAsync();
        await visit.IsAccessible();
        await visit.Screens("dialog-fragar");
        await dialog.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.WriteOn.Swedish }).ClickAsync();
        await Expect(asks).ToBeHiddenAsync();
        await Expect(note).ToHaveValueAsync("Det jag har skrivit");

        await visit.Page.Mouse.ClickAsync(4, 4);
        await Expect(asks).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = ComponentTexts.ThrowAway.Swedish }).ClickAsync();
        await Expect(dialog).ToBeHiddenAsync();
        (_, note) = await Open(visit);
        await Expect(note).ToHaveValueAsync("");
    }

    [Fact]
    public async Task A_press_outside_closes_a_dialog_in_which_nothing_is_typed()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        var (dialog, _) = await Open(visit);

        await visit.Page.Mouse.ClickAsync(4, 4);

        await Expect(dialog).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Escape_puts_words_aside_and_they_are_there_when_the_dialog_is_opened_again()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        var (dialog, note) = await Open(visit);
        await note.PressSequentiallyAsync("Det jag har skrivit");

        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(visit.Said(ComponentTexts.KeptForLater.Swedish)).ToBeVisibleAsync();

        (_, note) = await Open(visit);
        await Expect(note).ToHaveValueAsync("Det jag har skrivit");
    }

    [Fact]
    public async Task Escape_asks_where_what_was_chosen_would_be_lost()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Yngvar Vald");
        await visit.Button(ContactTexts.Title.Swedish).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ContactTexts.Title.Swedish });
        await dialog.GetByRole(AriaRole.Radio, new() { Name = "45", Exact = true }).CheckAsync(new() { Force = true });

        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(dialog.GetByRole(AriaRole.Group, new() { Name = ComponentTexts.Unsaved.Swedish })).ToBeVisibleAsync();
        await Expect(dialog).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_press_that_closes_an_open_list_leaves_the_dialog()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Olof Utanför");
        await visit.ChooseInMenu(SupportPageTexts.Close.Swedish);
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = SupportPageTexts.Close.Swedish });
        await dialog.GetByRole(AriaRole.Combobox).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();

        await visit.Page.Mouse.ClickAsync(4, 4);
        await Expect(visit.Page.GetByRole(AriaRole.Option)).ToHaveCountAsync(0);
        await Expect(dialog).ToBeVisibleAsync();

        await visit.Page.Mouse.ClickAsync(4, 4);
        await Expect(dialog).ToBeHiddenAsync();
        await Expect(visit.Menu).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_next_step_that_is_written_asks_for_its_day_and_is_saved_with_it()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Ottar Nästasteg");
        await visit.Button(ContactTexts.Title.Swedish).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ContactTexts.Title.Swedish });
        var day = dialog.GetByLabel(ContactTexts.NextStepOn.Swedish, new() { Exact = true });
        await Expect(dialog.GetByLabel(ContactTexts.NextStep.Swedish)).ToBeVisibleAsync();
        await Expect(day).ToBeHiddenAsync();

        await dialog.GetByLabel(ContactTexts.NextStep.Swedish).FillAsync("Ring rektorn");
        await Expect(day).ToBeVisibleAsync();
        await dialog.GetByRole(AriaRole.Radio).First.CheckAsync(new() { Force = true });
        await dialog.GetByRole(AriaRole.Radio, new() { Name = "15", Exact = true }).CheckAsync(new() { Force = true });
        await dialog.GetByRole(AriaRole.Button, new() { Name = $"{ComponentTexts.Tomorrow.Swedish} {ContactTexts.NextStepOn.Swedish}" }).ClickAsync();
        await dialog.GetByRole(AriaRole.Button, new() { Name = ContactTexts.Save.Swedish, Exact = true }).ClickAsync();

        await Expect(dialog).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("main")).ToContainTextAsync("Ring rektorn");
    }

    [Fact]
    public async Task What_an_answer_asks_further_is_there_with_that_answer_and_no_other()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Odd Följdfråga");
        await visit.Button(ContactTexts.Title.Swedish).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ContactTexts.Title.Swedish });
        var minutes = dialog.GetByLabel(ContactTexts.Minutes.Swedish, new() { Exact = true });
        var hour = dialog.GetByLabel(JournalPanelTexts.MeetAt.Swedish);

        await dialog.GetByRole(AriaRole.Radio, new() { Name = "15", Exact = true }).CheckAsync(new() { Force = true });
        await Expect(minutes).ToBeHiddenAsync();
        await dialog.GetByRole(AriaRole.Radio, new() { Name = ContactTexts.OtherMinutes.Swedish, Exact = true }).CheckAsync(new() { Force = true });
        await Expect(minutes).ToBeVisibleAsync();

        await dialog.GetByLabel(ContactTexts.NextStep.Swedish).FillAsync("Ring rektorn");
        await Expect(dialog.GetByLabel(ContactTexts.NextStepOn.Swedish, new() { Exact = true })).ToBeVisibleAsync();
        await Expect(hour).ToBeHiddenAsync();
        await dialog.GetByLabel(JournalPanelTexts.WeMeetThen.Swedish).CheckAsync();
        await Expect(hour).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_the_keyboard_comes_to_is_never_under_the_buttons_at_the_foot()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Otto Underfot");
        await visit.Page.SetViewportSizeAsync(1440, 700);
        await visit.Button(ContactTexts.Title.Swedish).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = ContactTexts.Title.Swedish });

        // It begins in its first field; what is focused before that is left again.
        await Expect(dialog.Locator("input:focus")).ToHaveCountAsync(1);
        await dialog.GetByLabel(ContactTexts.WhatHappened.Swedish).FocusAsync();
        await visit.Page.Keyboard.PressAsync("Tab");

        await Expect(dialog.GetByLabel(ContactTexts.NextStep.Swedish)).ToBeFocusedAsync();
        (await visit.Page.EvaluateAsync<bool>(
            """
            () => {
                const box = document.activeElement.getBoundingClientRect();
                return document.elementFromPoint(box.left + 20, box.bottom - 4) === document.activeElement;
            }
            """)).Should().BeTrue();
    }

    [Fact]
    public async Task The_receipt_stands_where_one_pressed_however_far_down_the_page()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Wolmar Kvitto");
        await visit.Page.SetViewportSizeAsync(820, 600);
        var save = visit.Button(JournalPanelTexts.SaveNote.Swedish);

        await visit.Field(JournalPanelTexts.NewNote.Swedish).FillAsync("Det gick bra.");
        await save.ClickAsync();

        await Expect(visit.Page.Locator(".refusable").Filter(new() { Has = save }).Locator(".saved")).ToBeInViewportAsync();
        await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(Making.Sources.Top, "artifacts", "screenshots", "kvitto-820.png") });
    }

    private static async Task<(ILocator Dialog, ILocator Note)> Open(Visit visit)
    {
        await visit.Button(BlocksTexts.OpenDialog.Swedish).ClickAsync();
        var dialog = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = BlocksTexts.WriteNote.Swedish });
        var note = dialog.GetByLabel(BlocksTexts.WhatHappened.Swedish);
        await Expect(note).ToBeFocusedAsync();
        return (dialog, note);
    }
}
