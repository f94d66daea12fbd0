using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Authentication;
using BroByggare.Web.Features.Blocks;
using BroByggare.Web.Layout;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(AppGroup.Name)]
public sealed class LanguageJourney(AppFixture app)
{
    [Fact]
    public async Task English_is_chosen_on_the_way_in_and_remembered_afterwards()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        await visit.Page.Context.ClearCookiesAsync(new() { Name = "brobyggare" });
        await visit.Go(SignIn.Path);

        await visit.Button(LayoutTexts.OtherLanguage.Swedish).ClickAsync();
        await Expect(visit.Heading(AccountTexts.SignIn.English)).ToBeVisibleAsync();
        await visit.IsAllIn(Text.EnglishCulture);
        await visit.Page.ReloadAsync();

        await Expect(visit.Heading(AccountTexts.SignIn.English)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Every_block_speaks_the_language_of_the_page()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");
        await Expect(visit.Heading(BlocksTexts.Title.Swedish)).ToBeVisibleAsync();
        await visit.IsAllIn(Text.SwedishCulture);

        await visit.ReadsInEnglish();

        await Expect(visit.Heading(BlocksTexts.Title.English)).ToBeVisibleAsync();
    }

    /// <summary>Its words are longer in other places than the Swedish ones.</summary>
    [Theory]
    [InlineData(Role.Bridgebuilder, "/")]
    [InlineData(Role.Bridgebuilder, "/stod")]
    [InlineData(Role.Bridgebuilder, "/utkast")]
    [InlineData(Role.Coordinator, "/laget")]
    [InlineData(Role.Coordinator, "/stod")]
    [InlineData(Role.Manager, "/arets-siffror?ar=2018")]
    [InlineData(Role.Manager, "/mal")]
    [InlineData(Role.Manager, "/loggkontroll")]
    [InlineData(Role.Administrator, "/team")]
    [InlineData(Role.Administrator, "/gallring")]
    public async Task In_English_too_a_page_fits_the_three_widths(Role role, string path)
    {
        await using var visit = await app.Visit(role, at: path);
        await visit.ReadsInEnglish();

        await visit.FitsEveryWidth();
    }
}
