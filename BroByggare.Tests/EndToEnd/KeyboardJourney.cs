using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Web.Features.Blocks;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.OwnPlan;
using BroByggare.Web.Features.Supports.Referrals;
using BroByggare.Web.Features.Supports.Steps;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(TypingAppGroup.Name)]
public sealed class KeyboardJourney(AppFixture app)
{
    private const int MostSteps = 20;

    [Fact]
    public async Task The_keyboard_begins_at_the_page_s_heading_and_need_not_pass_the_menu()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");

        await Expect(visit.Heading(BlocksTexts.Title.Swedish)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Whoever_begins_at_the_top_can_leap_past_the_menu()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");

        await StepBackTo(visit, visit.Link(LayoutTexts.SkipToContent.Swedish));
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_menu_is_reached_and_followed_without_a_mouse()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = LayoutTexts.MainMenu.Swedish });

        await StepBackTo(visit, menu.GetByRole(AriaRole.Link, new() { Name = LayoutTexts.Contacts.Swedish, Exact = true }));
        await visit.Page.Keyboard.PressAsync("Enter");

        await Expect(visit.Page).ToHaveURLAsync(new Uri(app.Address, "/kontakter").ToString());
    }

    [Fact]
    public async Task A_check_is_turned_by_Space_and_not_by_Enter()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        var check = visit.Page.GetByRole(AriaRole.Checkbox, new() { Name = BlocksTexts.Safe.Swedish });
        await check.FocusAsync();

        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Space");
        await Expect(check).ToBeCheckedAsync();
        await visit.Page.Keyboard.PressAsync("Space");
        await Expect(check).Not.ToBeCheckedAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(check).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Letters_typed_in_a_list_are_the_beginning_of_one_name()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.OpenSupport("Orvar Bokstav");
        await visit.ChooseInMenu(SupportPageTexts.Close.Swedish);
        var list = visit.Page.GetByRole(AriaRole.Dialog).GetByRole(AriaRole.Combobox);
        await Expect(list).ToBeFocusedAsync();

        await visit.Page.Keyboard.TypeAsync("lämnades ö");

        await list.ShowsAsync(ClosingReason.HandedOver.Name().Swedish);
    }

    /// <summary>WCAG 2.1.4: for who speaks to the machine, or whose hand falls on the keys.</summary>
    [Fact]
    public async Task The_keys_of_one_letter_can_be_switched_off_and_stay_so_in_this_browser()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        var keys = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = LayoutTexts.Keys.Swedish });
        var isOn = keys.GetByRole(AriaRole.Checkbox, new() { Name = LayoutTexts.KeysOn.Swedish });
        await visit.Page.Keyboard.PressAsync("?");
        await Expect(isOn).ToBeCheckedAsync();

        await isOn.UncheckAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.ReloadAsync();
        await Expect(visit.Heading(BlocksTexts.Title.Swedish)).ToBeFocusedAsync();
        foreach (var key in new[] { "?", "n", "/" })
            await visit.Page.Keyboard.PressAsync(key);
        await Expect(keys).ToBeHiddenAsync();
        await Expect(visit.Page.Locator("#find")).Not.ToBeFocusedAsync();
        visit.Page.Url.Should().EndWith("/block");

        await visit.Page.GetByRole(AriaRole.Banner).Locator("[popovertarget=person]").ClickAsync();
        await visit.Button(LayoutTexts.Keys.Swedish).ClickAsync();
        await Expect(isOn).Not.ToBeCheckedAsync();
        await visit.IsForEveryone("keys");
        await isOn.CheckAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await visit.Page.Keyboard.PressAsync("?");
        await Expect(keys).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_question_mark_shows_the_keys_and_Escape_puts_them_away()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        var keys = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = LayoutTexts.Keys.Swedish });

        await visit.Page.Keyboard.PressAsync("?");
        await Expect(keys).ToBeVisibleAsync();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(keys).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_dialog_takes_the_keyboard_and_gives_it_back_to_the_button_that_opened_it()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        var opener = visit.Button(BlocksTexts.OpenDialog.Swedish);

        await opener.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(visit.Page.GetByRole(AriaRole.Dialog, new() { Name = BlocksTexts.WriteNote.Swedish })).ToBeVisibleAsync();
        await visit.IsAccessible();
        await visit.Page.Keyboard.PressAsync("Escape");

        await Expect(opener).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_form_that_goes_when_it_is_saved_leaves_the_keyboard_in_its_panel()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod?steg=3");
        await visit.Page.Locator("a.open").First.ClickAsync();
        var wishes = visit.Page.GetByLabel(OwnPlanTexts.Wishes.Swedish, new() { Exact = true });
        var change = visit.Page.GetByRole(AriaRole.Button, new() { Name = $"{StepPanelTexts.ChangeWishes.Swedish} {OwnPlanTexts.Wishes.Swedish}", Exact = true });
        await Expect(wishes.Or(change).First).ToBeVisibleAsync();
        if (await change.IsVisibleAsync())
            await change.ClickAsync();
        await wishes.FillAsync("Jag vill läsa vidare.");

        await visit.Button(StepPanelTexts.SaveWishes.Swedish).PressAsync("Enter");

        await Expect(visit.Page.Locator("blockquote").Filter(new() { HasText = "Jag vill läsa vidare." })).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".panel:focus, .panel :focus")).ToHaveCountAsync(1);
    }

    private static async Task StepBackTo(Visit visit, ILocator wanted)
    {
        for (var step = 0; step < MostSteps && !await wanted.EvaluateAsync<bool>("element => element === document.activeElement"); step++)
            await visit.Page.Keyboard.PressAsync("Shift+Tab");
        await Expect(wanted).ToBeFocusedAsync();
    }
}
