using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Features.Blocks;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(TypingAppGroup.Name)]
public sealed class PressJourney(AppFixture app)
{
    [Fact]
    public async Task A_press_reaches_the_server_and_comes_back_as_saved()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");

        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();

        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task A_refused_button_can_be_reached_says_why_and_does_nothing()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        var refused = visit.Button(BlocksTexts.Close.Swedish);

        await refused.FocusAsync();
        await Expect(refused).ToHaveAccessibleDescriptionAsync(BlocksTexts.ResultsMissing.Swedish);
        await visit.Page.Keyboard.PressAsync("Enter");
        await Expect(refused).ToBeFocusedAsync();
        // Events arrive in order: when the second press has counted to one, the first has counted nothing.
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();

        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_press_whose_button_moves_away_under_a_steady_hand_is_one_and_one_that_is_drawn_off_is_none()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        var save = visit.Button(BlocksTexts.Save.Swedish);
        await save.ScrollIntoViewIfNeededAsync();
        var (x, y) = await Middle(save);

        await visit.Page.Mouse.MoveAsync(x, y);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(2, 2);
        await visit.Page.Mouse.UpAsync();
        await visit.Page.Mouse.MoveAsync(x, y);
        await visit.Page.Mouse.DownAsync();
        // As when leaving a field takes its error away.
        await save.EvaluateAsync("button => { button.style.position = 'relative'; button.style.top = '-80px'; }");
        await visit.Page.Mouse.UpAsync();

        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_nobody_foresaw_leaves_the_page_standing_with_a_code_for_support()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");

        await visit.Button(BlocksTexts.Fault.Swedish).ClickAsync();
        await visit.Button(BroByggare.Web.Layout.LayoutTexts.TryAgain.Swedish).ClickAsync();
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();

        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
    }

    private static async Task<(float X, float Y)> Middle(ILocator thing)
    {
        var box = (await thing.BoundingBoxAsync())!;
        return (box.X + (box.Width / 2), box.Y + (box.Height / 2));
    }
}
