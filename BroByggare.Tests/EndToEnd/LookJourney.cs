using BroByggare.Core.Team;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(AppGroup.Name)]
public sealed class LookJourney(AppFixture app)
{
    [Fact]
    public async Task Light_and_dark_are_chosen_by_a_press_and_remembered()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");

        await Theme(visit, LayoutTexts.ThemeAuto.Swedish).ClickAsync();
        await Theme(visit, LayoutTexts.ThemeLight.Swedish).ClickAsync();
        await Expect(Theme(visit, LayoutTexts.ThemeDark.Swedish)).ToBeVisibleAsync();
        await visit.Page.ReloadAsync();

        await Expect(Theme(visit, LayoutTexts.ThemeDark.Swedish)).ToBeVisibleAsync();
        await Expect(visit.Page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
    }

    [Fact]
    public async Task Every_block_can_be_used_by_everyone_in_light_and_in_dark()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");

        await visit.IsForEveryone("block");
        visit.Complaints.Should().BeEmpty();
    }

    private static ILocator Theme(Visit visit, string now) =>
        visit.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { Name = $"{LayoutTexts.Theme.Swedish} {now}" });
}
