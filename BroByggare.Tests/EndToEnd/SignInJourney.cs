using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Web.Authentication;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

[Collection(AppGroup.Name)]
public sealed class SignInJourney(AppFixture app)
{
    [Fact]
    public async Task The_way_in_is_in_Swedish_for_a_browser_that_speaks_neither_of_our_languages()
    {
        await using var visit = await app.Visit();

        await visit.Go(SignIn.Path);

        await Expect(visit.Heading(AccountTexts.SignIn.Swedish)).ToBeVisibleAsync();
        await visit.IsAllIn(Text.SwedishCulture);
        await visit.IsForEveryone("sign-in");
        visit.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData(Role.Bridgebuilder)]
    [InlineData(Role.Coordinator)]
    [InlineData(Role.Manager)]
    [InlineData(Role.Administrator)]
    public async Task Each_demo_user_comes_in_and_finds_their_own_menu(Role role)
    {
        await using var visit = await app.Visit();

        await visit.SignInAs(role, to: "/block");

        var menu = visit.Page.GetByRole(AriaRole.Navigation, new() { Name = LayoutTexts.MainMenu.Swedish });
        // What there is to do stands in the bar of narrow screens only.
        foreach (var item in MenuItems.For(role).Where(item => !item.IsAct))
            await Expect(menu.GetByRole(AriaRole.Link, new() { Name = item.Name.Swedish, Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_shown_the_way_in_and_led_back_afterwards()
    {
        await using var visit = await app.Visit();

        await visit.Go("/block");
        await Expect(visit.Heading(AccountTexts.SignIn.Swedish)).ToBeVisibleAsync();
        await visit.Page.GetByRole(AriaRole.Button).Filter(new() { HasText = Role.Coordinator.Name().Swedish }).First.ClickAsync();

        await Expect(visit.Page).ToHaveURLAsync(new Uri(app.Address, "/block").ToString());
    }

    [Fact]
    public async Task Signing_out_closes_the_door()
    {
        await using var visit = await app.Visit(Role.Bridgebuilder, at: "/block");

        await visit.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Button)
            .Filter(new() { HasText = Role.Bridgebuilder.Name().Swedish }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = LayoutTexts.SignOut.With("").Swedish.Trim() }).ClickAsync();
        await Expect(visit.Page.GetByText(AccountTexts.SignedOutTitle.Swedish)).ToBeVisibleAsync();
        await visit.Go("/block");

        await Expect(visit.Heading(AccountTexts.SignIn.Swedish)).ToBeVisibleAsync();
    }
}
