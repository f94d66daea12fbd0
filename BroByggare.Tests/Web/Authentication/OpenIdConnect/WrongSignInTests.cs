using System.Net;
using BroByggare.Core.AuditLog;
using BroByggare.Web.Authentication;
using BroByggare.Web.Authentication.OpenIdConnect;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

public sealed class WrongSignInTests(EntryFixture entry) : IClassFixture<EntryFixture>
{
    private static readonly IReadOnlyList<WrongCase> Cases =
        [.. WrongTokens.Any, .. WrongTokens.Id, .. WrongAnswers.Visits, .. WrongAnswers.Backchannel, .. WrongAnswers.FirstMeetings];

    public static TheoryData<string> Names => [.. Cases.Select(wrong => wrong.Name)];

    public static TheoryData<string> Checks => [.. OfSignIn().Select(check => check.ToString())];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_sign_in_that_is_wrong_ends_outside_with_one_line_in_the_log_and_no_trace_of_a_token(string name)
    {
        var wrong = Cases.Single(known => known.Name == name);
        entry.Restore();
        await using var fresh = wrong.IsAtFirstMeeting ? entry.NewApp() : null;
        var app = fresh ?? entry.App;
        using var browser = app.Browser();

        using var answer = await Come(wrong, app, browser);

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.ToString().Split('?')[0].Should().Be(wrong.Problem.Address());
        await ShowsPlainPage(browser, answer.Headers.Location!.ToString(), wrong.Problem);
        browser.HasSession.Should().BeFalse();
        await IsOutside(browser);
        var refused = app.Log.Lines.Where(line => line.Event == EntryLog.EntryRefused).ToList();
        refused.Should().ContainSingle();
        if (wrong.Check is { } check)
            refused[0].Words.Should().Contain($": {check}");
        NoTokenIsLogged(app);
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task Without_one_check_something_wrong_would_come_in(string name)
    {
        var check = Enum.Parse<SignInCheck>(name);
        var cameIn = new List<string>();

        foreach (var wrong in Cases.Where(known => known.Check == check))
        {
            entry.Restore();
            await using var fresh = wrong.IsAtFirstMeeting ? entry.NewApp() : null;
            var app = fresh ?? entry.App;
            app.LeftOut.Add(check);
            using var browser = app.Browser();
            using var answer = await Come(wrong, app, browser);
            // One whose name nobody here has is told so, which is as far in as a proof leads.
            if (browser.HasSession || answer.Headers.Location!.ToString() == EntryProblem.NoAccount.Address())
                cameIn.Add(wrong.Name);
        }

        cameIn.Should().NotBeEmpty();
    }

    [Fact]
    public void Every_check_of_a_sign_in_has_a_case_and_every_case_a_name_of_its_own()
    {
        OfSignIn().Should().BeSubsetOf(Cases.Select(wrong => wrong.Check).OfType<SignInCheck>());
        Cases.Select(wrong => wrong.Name).Should().OnlyHaveUniqueItems();
        Cases.Should().HaveCountGreaterThan(60);
    }

    private static IEnumerable<SignInCheck> OfSignIn() =>
        Enum.GetValues<SignInCheck>().Where(check => !check.ToString().StartsWith("Logout", StringComparison.Ordinal));

    private static async Task<HttpResponseMessage> Come(WrongCase wrong, EntryApp app, EntryBrowser browser)
    {
        wrong.Twist(app.Provider);
        return wrong.Come is { } come ? await come(browser, app) : await browser.ComeIn();
    }

    private static async Task ShowsPlainPage(EntryBrowser browser, string address, EntryProblem problem)
    {
        using var page = await browser.Get(address);
        var words = WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync());
        page.StatusCode.Should().Be(HttpStatusCode.OK);
        words.Should().Contain(problem.Name().Swedish).And.NotContain("Sara Test").And.NotContain("alert(1)");
    }

    private static async Task IsOutside(EntryBrowser browser)
    {
        using var start = await browser.Get("/");
        start.StatusCode.Should().Be(HttpStatusCode.Redirect);
        start.Headers.Location!.ToString().Should().Contain(SignIn.Path);
    }

    private static void NoTokenIsLogged(EntryApp app)
    {
        var told = from line in app.Log.Lines
                   from secret in app.Provider.Secrets
                   where line.Words.Contains(secret, StringComparison.Ordinal)
                   select $"{line.Words} has {secret}";

        told.Should().BeEmpty();
        app.Log.Lines.Should().NotContain(line => line.Words.Contains("Sara Test", StringComparison.Ordinal));
    }
}
