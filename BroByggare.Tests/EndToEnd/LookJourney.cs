using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
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

    [Fact]
    public async Task A_day_left_in_the_printer_names_nobody_and_says_nothing_that_was_written_about_them()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/");
        await Expect(visit.Page.Locator(".written").First).ToBeVisibleAsync();
        var written = (await visit.Page.Locator(".written, .name").AllTextContentsAsync()).Select(words => words.Trim(' ', ',')).Where(words => words.Length > 0).ToList();

        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        var paper = await visit.Page.InnerTextAsync(".main");
        await visit.Screens("min-dag-papper");

        written.Should().NotBeEmpty();
        written.Where(words => paper.Contains(words, StringComparison.Ordinal)).Should().BeEmpty();
        paper.Should().Contain(await visit.Page.Locator(".todo a").First.InnerTextAsync(), "the number says whose it is to those who may look it up");
    }

    private static ILocator Theme(Visit visit, string now) =>
        visit.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button, new() { Name = $"{LayoutTexts.Theme.Swedish} {now}" });
}
