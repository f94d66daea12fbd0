using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Features.Supports;
using BroByggare.Web.Features.Supports.Lists;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>What opens on a page stands wholly on the screen and closes as people expect; what one chooses in it leaves one where one is.</summary>
[Collection(SupportAppGroup.Name)]
public sealed class MenuJourney(AppFixture app)
{
    [Theory]
    [InlineData(1440)]
    [InlineData(820)]
    [InlineData(360)]
    public async Task The_menu_stands_on_the_screen_and_closes_by_Esc_by_a_press_outside_and_by_its_choice(int width)
    {
        await using var visit = await OnASupport(width);
        var menu = visit.Page.GetByRole(AriaRole.Menu);

        await visit.Menu.ClickAsync();
        await Expect(menu).ToBeVisibleAsync();
        var box = (await menu.BoundingBoxAsync())!;
        box.X.Should().BeGreaterThanOrEqualTo(0);
        (box.X + box.Width).Should().BeLessThanOrEqualTo(width);
        await Expect(menu.GetByRole(AriaRole.Menuitem).First).ToBeFocusedAsync();
        await visit.Page.Keyboard.PressAsync("Escape");
        await Expect(menu).ToBeHiddenAsync();

        await visit.Menu.ClickAsync();
        await Expect(menu).ToBeVisibleAsync();
        await visit.IsAccessible();
        // What takes the press outside comes a moment after the menu, sooner than a hand can.
        await Expect(visit.Page.Locator(".mud-overlay")).ToHaveCountAsync(1);
        await visit.Page.Mouse.ClickAsync(2, 2);
        await Expect(menu).ToBeHiddenAsync();

        await visit.Menu.ClickAsync();
        await visit.Page.GetByRole(AriaRole.Menuitem, new() { Name = SupportPageTexts.Park.Swedish, Exact = true }).ClickAsync();
        await Expect(menu).ToBeHiddenAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await Expect(visit.Page.Locator(".mud-dialog :focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Choosing_a_part_of_the_page_keeps_one_where_one_is()
    {
        await using var visit = await OnASupport(820);
        var part = visit.Page.Locator("nav.tabs a").Last;
        await part.ScrollIntoViewIfNeededAsync();
        await visit.Page.EvaluateAsync("document.querySelector('nav.tabs').scrollIntoView({ block: 'center' })");
        var before = await visit.Page.EvaluateAsync<double>("document.querySelector('nav.tabs').getBoundingClientRect().top");

        await part.ClickAsync();
        await Expect(part).ToHaveAttributeAsync("aria-current", "page");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('nav.tabs')");

        var after = await visit.Page.EvaluateAsync<double>("document.querySelector('nav.tabs').getBoundingClientRect().top");
        after.Should().BeApproximately(before, 200, "the part is shown where it was chosen");
        (await visit.Page.EvaluateAsync<double>("window.scrollY")).Should().BePositive();
    }

    [Fact]
    public async Task A_row_opens_wherever_it_is_pressed_and_is_as_high_as_a_thumb()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.Page.SetViewportSizeAsync(1440, 900);
        var row = visit.Page.Locator("main tbody tr").First;
        var box = (await row.BoundingBoxAsync())!;

        box.Height.Should().BeGreaterThanOrEqualTo(44);
        await visit.Page.Mouse.ClickAsync(box.X + box.Width - 20, box.Y + (box.Height / 2));
        await Expect(visit.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/stod/[0-9]+$"));
    }

    private async Task<Visit> OnASupport(int width)
    {
        var visit = await app.Visit(Role.Bridgebuilder, at: "/stod");
        await visit.Page.SetViewportSizeAsync(width, 900);
        await visit.Page.Locator("main tbody a.open").First.ClickAsync();
        await Expect(visit.Menu).ToBeVisibleAsync();
        return visit;
    }
}
