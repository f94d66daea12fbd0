using System.Net;
using BroByggare.Tests.Making;
using BroByggare.Web.Authentication.OpenIdConnect;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>What has been used is used also to a server that starts anew on the same database.</summary>
public sealed class RestartTests : IClassFixture<EntryFixture>, IDisposable
{
    private readonly EntryFixture _entry;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-restart-");

    public RestartTests(EntryFixture entry)
    {
        _entry = entry;
        entry.Restore();
    }

    public void Dispose() => _folder.Remove();

    [Fact]
    public async Task An_answer_that_has_been_used_lets_nobody_in_after_a_restart()
    {
        string answer;
        Dictionary<string, string> cookies;
        await using (var before = _entry.NewApp(Place()))
        {
            _entry.Provider.Twists.CodesLast = true;
            using var browser = before.Browser();
            answer = new Uri(before.ClientOptions.BaseAddress, _entry.Provider.Answer(await browser.BeginSignIn())).PathAndQuery;
            cookies = browser.Cookies.ToDictionary();
            using var entered = await browser.Get(answer);
            browser.HasSession.Should().BeTrue();
        }

        await using var after = Again();
        using var thief = after.Browser();
        foreach (var (name, value) in cookies)
            thief.Cookies[name] = value;
        using var again = await thief.Get(answer);

        again.Headers.Location!.ToString().Should().StartWith(EntryProblem.Refused.Address());
        thief.HasSession.Should().BeFalse();
        after.Log.Lines.Should().ContainSingle(line => line.Event == EntryLog.EntryRefused).Which.Words.Should().Contain($": {SignInCheck.StateUnused}");
    }

    [Fact]
    public async Task A_logout_token_that_has_been_used_ends_nothing_after_a_restart()
    {
        var token = _entry.Provider.Token(_entry.Provider.LogoutPayload());
        await using (var before = _entry.NewApp(Place()))
            (await Tell(before, token)).Should().Be(HttpStatusCode.OK);

        await using var after = Again();

        (await Tell(after, token)).Should().Be(HttpStatusCode.BadRequest);
        after.Ended.All.Should().BeEmpty();
    }

    private static async Task<HttpStatusCode> Tell(EntryApp app, string token)
    {
        using var provider = app.Browser();
        using var answer = await provider.Post(BackchannelLogout.Path, ("logout_token", token));
        return answer.StatusCode;
    }

    private (string, string) Place() => ("Database:Path", Path.Combine(_folder.FullName, "entry.db"));

    private EntryApp Again()
    {
        var app = new EntryApp(_entry.Provider, _entry.App.Clock, Place());
        app.StartServer();
        app.Log.Clear();
        return app;
    }
}
