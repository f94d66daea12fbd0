using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Features.Blocks;
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
    public async Task What_nobody_foresaw_leaves_the_page_standing_with_a_code_for_support()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");

        await visit.Button(BlocksTexts.Fault.Swedish).ClickAsync();
        await visit.Button(BroByggare.Web.Layout.LayoutTexts.TryAgain.Swedish).ClickAsync();
        await visit.Button(BlocksTexts.Save.Swedish).ClickAsync();

        await Expect(visit.Said(BlocksTexts.Pressed.With(1).Swedish)).ToBeVisibleAsync();
    }
}
