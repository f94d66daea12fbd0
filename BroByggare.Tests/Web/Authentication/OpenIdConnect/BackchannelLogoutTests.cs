using System.Net;
using BroByggare.Web.Authentication.OpenIdConnect;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

public sealed class BackchannelLogoutTests(EntryFixture entry) : IClassFixture<EntryFixture>
{
    private static readonly IReadOnlyList<WrongCase> Cases = [.. WrongTokens.Any, .. WrongTokens.Logout];

    private static readonly SignInCheck[] OfLogout =
        [.. Enum.GetValues<SignInCheck>().Where(check => check.ToString().StartsWith("Logout", StringComparison.Ordinal))];

    public static TheoryData<string> Names => [.. Cases.Select(wrong => wrong.Name)];

    public static TheoryData<string> Checks => [.. Cases.Select(wrong => wrong.Check).OfType<SignInCheck>().Distinct().Select(check => check.ToString())];

    [Theory]
    [InlineData("JWT")]
    [InlineData("logout+jwt")]
    [InlineData(null)]
    public async Task The_provider_says_that_somebody_has_left_and_their_sessions_end(string? type)
    {
        entry.Restore();
        entry.Provider.Twists.Header = header => header["typ"] = type;
        if (type is null)
            entry.Provider.Twists.Header = header => header.Remove("typ");

        using var answer = await Tell(Token());

        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoStore.Should().BeTrue();
        entry.App.Ended.All.Should().Equal((entry.Provider.Issuer, FakeProvider.Subject, "session-1"));
    }

    [Theory]
    [InlineData("sub")]
    [InlineData("sid")]
    public async Task Either_the_person_or_the_session_is_enough(string left)
    {
        entry.Restore();
        entry.Provider.Twists.Payload = payload => payload.Remove(left);

        using var answer = await Tell(Token());

        entry.App.Ended.All.Should().Equal(left is "sub"
            ? (entry.Provider.Issuer, null, "session-1")
            : (entry.Provider.Issuer, FakeProvider.Subject, (string?)null));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_logout_token_that_is_wrong_ends_nothing(string name)
    {
        entry.Restore();
        Cases.Single(known => known.Name == name).Twist(entry.Provider);

        using var answer = await Tell(Token());

        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Be("""{"error":"invalid_request"}""");
        entry.App.Ended.All.Should().BeEmpty();
        entry.App.Log.Lines.Where(line => line.Event == EntryLog.LogoutRefused).Should().ContainSingle();
        entry.App.Log.Lines.Should().NotContain(line => entry.Provider.Secrets.Any(secret => line.Words.Contains(secret, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_logout_token_is_used_once()
    {
        entry.Restore();
        var token = Token();

        using var first = await Tell(token);
        using var second = await Tell(token);

        (first.StatusCode, second.StatusCode).Should().Be((HttpStatusCode.OK, HttpStatusCode.BadRequest));
        entry.App.Ended.All.Should().HaveCount(1);
    }

    [Fact]
    public async Task An_ID_token_ends_nothing()
    {
        entry.Restore();
        string? idToken = null;
        entry.Provider.Twists.Tokens = answer => idToken = (string?)answer["id_token"];
        using var browser = entry.App.Browser();
        using var entered = await browser.ComeIn();

        using var answer = await Tell(idToken!);

        browser.HasSession.Should().BeTrue();
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Two_tokens_or_none_are_none()
    {
        entry.Restore();
        using var browser = entry.App.Browser();

        using var none = await browser.Post(BackchannelLogout.Path, ("other", "x"));
        using var two = await browser.Post(BackchannelLogout.Path, ("logout_token", Token()), ("logout_token", Token()));

        none.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        two.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Theory]
    [MemberData(nameof(Checks))]
    public async Task Without_one_check_something_wrong_would_end_a_session(string name)
    {
        var check = Enum.Parse<SignInCheck>(name);
        var believed = new List<string>();

        foreach (var wrong in Cases.Where(known => known.Check == check))
        {
            entry.Restore();
            entry.App.LeftOut.Add(check);
            wrong.Twist(entry.Provider);
            using var answer = await Tell(Token());
            if (answer.IsSuccessStatusCode)
                believed.Add(wrong.Name);
        }

        believed.Should().NotBeEmpty();
    }

    [Fact]
    public void Every_check_of_a_logout_has_a_case() =>
        OfLogout.Should().BeSubsetOf(Cases.Select(wrong => wrong.Check).OfType<SignInCheck>());

    private string Token() => entry.Provider.Token(entry.Provider.LogoutPayload());

    private async Task<HttpResponseMessage> Tell(string token)
    {
        using var provider = entry.App.Browser();
        return await provider.Post(BackchannelLogout.Path, ("logout_token", token));
    }
}
