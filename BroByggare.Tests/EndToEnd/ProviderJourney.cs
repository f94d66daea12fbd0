using System.Diagnostics;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Team;
using BroByggare.Web.Authentication;
using BroByggare.Web.Authentication.OpenIdConnect;
using BroByggare.Web.Features.Accounts;
using BroByggare.Web.Layout;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

public sealed class ProviderJourney(ProviderFixture fixture) : IClassFixture<ProviderFixture>
{
    [Fact]
    public async Task From_the_button_through_the_municipality_s_sign_in_to_work_and_out_again()
    {
        await using var visit = await fixture.Visit();

        await Ask(visit, to: "/kontakter");
        await SayWhoOneIs(visit, "brobyggare");
        await Expect(visit.Page.GetByRole(AriaRole.Navigation, new() { Name = LayoutTexts.MainMenu.Swedish })).ToBeVisibleAsync();
        visit.Page.Url.Should().EndWith("/kontakter");

        await visit.Page.GetByRole(AriaRole.Banner).Locator("[popovertarget=person]").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = LayoutTexts.SignOut.With("").Swedish.Trim() }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Yes, sign me out" }).ClickAsync();
        await Expect(visit.Page.GetByText(AccountTexts.SignedOutTitle.Swedish)).ToBeVisibleAsync();
        // The provider has told us past the browser too, in a token that we have checked.
        fixture.App.Ended.All.Should().Contain(ended => ended.Subject == "brobyggare" && ended.Session != null);

        await visit.Go("/kontakter");
        await Expect(visit.Heading(AccountTexts.SignIn.Swedish)).ToBeVisibleAsync();
        await visit.Button(OpenIdConnectTexts.Enter.Swedish).ClickAsync();
        await Expect(visit.Page.GetByPlaceholder("Enter any login")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Signing_out_at_the_provider_ends_what_is_open_here()
    {
        await using var visit = await fixture.Visit();
        await Ask(visit, to: "/kontakter");
        await SayWhoOneIs(visit, "brobyggare");
        await Expect(visit.Page.Locator("h1")).ToBeVisibleAsync();

        var elsewhere = await visit.NewTab($"{fixture.Issuer}/session/end");
        await elsewhere.GetByRole(AriaRole.Button, new() { Name = "Yes, sign me out" }).ClickAsync();

        await Expect(visit.Page.GetByText(AccountTexts.NoLongerSignedIn.Swedish)).ToBeVisibleAsync(new() { Timeout = 15_000 });
        using var db = fixture.App.Open();
        db.Sessions.Count(session => session.EndedBy == SessionEnd.ByProvider).Should().Be(1);
    }

    [Fact]
    public async Task Asked_to_confirm_one_signs_in_again_and_goes_on_in_the_same_session()
    {
        await using var visit = await fixture.Visit();
        await Ask(visit, to: "/team");
        await SayWhoOneIs(visit, "admin");
        var team = visit.Heading(TeamPageTexts.Title.Swedish);
        await Expect(team).ToBeVisibleAsync();
        var before = OfAdministrators();
        var asked = DateTime.UtcNow;

        await visit.Go(StepUp.To("/team"));
        await visit.Button(AccountTexts.ConfirmAtProvider.Swedish).ClickAsync();
        await LoginField(visit).FillAsync("admin");
        await visit.Page.GetByPlaceholder("and password").FillAsync("prov");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign-in" }).ClickAsync();
        // It may ask for consent again; that is its own business.
        var consent = visit.Page.GetByRole(AriaRole.Button, new() { Name = "Continue" });
        await Expect(consent.Or(team).First).ToBeVisibleAsync();
        if (await consent.IsVisibleAsync())
            await consent.ClickAsync();
        await Expect(team).ToBeVisibleAsync();

        var after = OfAdministrators();
        after.Select(session => session.Id).Should().Equal(before.Select(session => session.Id));
        // The provider tells it in whole seconds.
        after[^1].AuthenticatedAt.Should().BeOnOrAfter(asked.AddTicks(-(asked.Ticks % TimeSpan.TicksPerSecond)));
        after[^1].KeyHash.Should().NotBe(before[^1].KeyHash);
    }

    [Fact]
    public async Task The_first_who_signs_in_after_the_provider_has_changed_its_key_comes_in()
    {
        await using (var before = await fixture.Visit())
        {
            await Ask(before, to: "/kontakter");
            await SayWhoOneIs(before, "brobyggare");
            await Expect(before.Page.GetByRole(AriaRole.Navigation, new() { Name = LayoutTexts.MainMenu.Swedish })).ToBeVisibleAsync();
        }

        await fixture.Rotate();
        await using var after = await fixture.Visit();
        await Ask(after, to: "/kontakter");
        await SayWhoOneIs(after, "brobyggare");

        await Expect(after.Page.GetByRole(AriaRole.Navigation, new() { Name = LayoutTexts.MainMenu.Swedish })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task While_the_provider_is_down_or_slow_one_reads_so_and_when_it_is_back_one_comes_in()
    {
        await using var provider = await RealProvider.Start();
        await using var app = new ProviderApp(provider.Issuer, patience: "00:00:02");
        var address = app.Start();
        await provider.Meet(address);
        await using var visit = await fixture.Visit(address);
        var hammering = Stopwatch.StartNew();

        await provider.Say("down");
        await Ask(visit);
        await ReadsThatItDoesNotAnswer(visit);
        for (var press = 0; press < 4; press++)
            await TryAgain(visit);
        (await provider.Asked()).Should().BeLessThanOrEqualTo(1 + (int)(hammering.Elapsed / TimeSpan.FromSeconds(3)));

        await provider.Say("slow");
        for (var before = await provider.Asked(); await provider.Asked() == before;)
            await TryAgain(visit);
        await ReadsThatItDoesNotAnswer(visit);

        await provider.Say("up");
        while (!await LoginField(visit).IsVisibleAsync())
            await TryAgain(visit);
        await provider.Say("slow");
        await SayWhoOneIs(visit, "brobyggare");
        await ReadsThatItDoesNotAnswer(visit);

        await provider.Say("up");
        await visit.Button(OpenIdConnectTexts.EnterAgain.Swedish).ClickAsync();
        await Expect(visit.Page.GetByRole(AriaRole.Navigation, new() { Name = LayoutTexts.MainMenu.Swedish })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_way_in_has_one_button_and_no_invented_people()
    {
        await using var visit = await fixture.Visit();

        await visit.Go(SignIn.Path);

        await Expect(visit.Button(OpenIdConnectTexts.Enter.Swedish)).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText(AccountTexts.NoSignIn.Swedish)).ToBeHiddenAsync();
        await Expect(visit.Page.GetByText(AccountTexts.DemoExplained.Swedish)).ToBeHiddenAsync();
        await visit.IsAccessible();
        await visit.FitsEveryWidth();
        await visit.IsAllIn(Text.SwedishCulture);
        await visit.Screens("sign-in-provider");
        visit.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task One_whom_nobody_has_invited_reads_what_to_do()
    {
        await using var visit = await fixture.Visit();

        await Ask(visit);
        await SayWhoOneIs(visit, "okand");

        await Expect(visit.Heading(EntryProblem.NoAccount.Name().Swedish)).ToBeVisibleAsync();
        await visit.Button(OpenIdConnectTexts.EnterAsAnother.Swedish).ClickAsync();
        await Expect(visit.Page.GetByPlaceholder("Enter any login")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task One_who_changes_their_mind_is_not_in()
    {
        await using var visit = await fixture.Visit();

        await Ask(visit);
        await visit.Page.GetByText("[ Cancel ]").ClickAsync();

        await Expect(visit.Heading(EntryProblem.Cancelled.Name().Swedish)).ToBeVisibleAsync();
        await visit.Go("/kontakter");
        await Expect(visit.Heading(AccountTexts.SignIn.Swedish)).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_administrator_sees_that_it_answers()
    {
        await using var visit = await fixture.Visit();

        await Ask(visit, to: "/installningar/inloggning");
        await SayWhoOneIs(visit, "admin");
        await Expect(visit.Heading(OpenIdConnectTexts.PageTitle.Swedish)).ToBeVisibleAsync();
        await visit.Button(OpenIdConnectTexts.TryNow.Swedish).ClickAsync();

        await Expect(visit.Page.GetByText(OpenIdConnectTexts.IsWell.Swedish)).ToBeVisibleAsync();
        await visit.IsAccessible();
        await visit.FitsEveryWidth();
        await visit.Screens("provider");
        await visit.IsAllIn(Text.SwedishCulture);
    }

    [Theory]
    [InlineData(EntryProblem.Cancelled)]
    [InlineData(EntryProblem.Unreachable)]
    [InlineData(EntryProblem.NoAccount)]
    [InlineData(EntryProblem.Disabled)]
    [InlineData(EntryProblem.Refused)]
    [InlineData(EntryProblem.Ended)]
    public async Task Each_reason_has_a_page_that_everyone_can_read(EntryProblem problem)
    {
        await using var visit = await fixture.Visit();

        await visit.Go(problem.Address("123456"));

        await Expect(visit.Heading(problem.Name().Swedish)).ToBeVisibleAsync();
        await visit.IsAccessible();
        await visit.FitsEveryWidth();
        await visit.IsAllIn(Text.SwedishCulture);
        await visit.Screens($"entry-{problem.Word()}");
        visit.Complaints.Should().BeEmpty();
    }

    private List<Session> OfAdministrators()
    {
        using var db = fixture.App.Open();
        return [.. db.Set<Session>().Where(session => db.Set<TeamMember>().Any(member => member.Id == session.MemberId && member.Role == Role.Administrator))
            .OrderBy(session => session.Id)];
    }

    private static async Task Ask(Visit visit, string to = "/")
    {
        await visit.Go($"{SignIn.Path}?returnUrl={to}");
        await visit.Button(OpenIdConnectTexts.Enter.Swedish).ClickAsync();
    }

    /// <summary>A plain page with a code to give support, and nothing of what went on inside.</summary>
    private static async Task ReadsThatItDoesNotAnswer(Visit visit)
    {
        await Expect(visit.Heading(EntryProblem.Unreachable.Name().Swedish)).ToBeVisibleAsync();
        await Expect(visit.Page.GetByText(EntryProblem.Unreachable.Cure().Swedish)).ToBeVisibleAsync();
        var words = await visit.Page.Locator("body").InnerTextAsync();
        words.Should().NotContainAny("Exception", "   at ", "IDX", "127.0.0.1");
        await visit.IsAllIn(Text.SwedishCulture);
    }

    /// <summary>Presses and waits until whatever comes has come: the page again, under a new code, or the provider's.</summary>
    private static async Task TryAgain(Visit visit)
    {
        var before = visit.Page.Url;
        var again = visit.Button(OpenIdConnectTexts.EnterAgain.Swedish);
        await again.ClickAsync();
        await Expect(visit.Page).Not.ToHaveURLAsync(before);
        await Expect(again.Or(LoginField(visit))).ToBeVisibleAsync();
    }

    private static ILocator LoginField(Visit visit) => visit.Page.GetByPlaceholder("Enter any login");

    /// <summary>On the provider's own pages, which speak English.</summary>
    private static async Task SayWhoOneIs(Visit visit, string name)
    {
        await LoginField(visit).FillAsync(name);
        await visit.Page.GetByPlaceholder("and password").FillAsync("prov");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign-in" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
    }
}
