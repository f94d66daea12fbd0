using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Team;
using BroByggare.Web.Authentication;
using BroByggare.Web.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

public sealed class RightSignInTests : IClassFixture<EntryFixture>
{
    private readonly EntryFixture _entry;

    public RightSignInTests(EntryFixture entry)
    {
        _entry = entry;
        entry.Restore();
    }

    [Fact]
    public async Task The_question_has_all_that_the_answer_is_checked_against()
    {
        using var browser = _entry.App.Browser();

        var question = await browser.BeginSignIn();

        question.GetLeftPart(UriPartial.Path).Should().Be($"{_entry.Provider.Issuer}/authorize");
        var asked = QueryHelpers.ParseQuery(question.Query).ToDictionary(part => part.Key, part => part.Value.ToString());
        asked.Should().Contain(new Dictionary<string, string>
        {
            ["tenant"] = "kommunen",
            ["response_type"] = "code",
            ["client_id"] = FakeProvider.ClientId,
            ["scope"] = "openid profile email",
            ["code_challenge_method"] = "S256",
            ["acr_values"] = FakeProvider.Acr,
            ["ui_locales"] = "sv en",
        });
        asked["nonce"].Length.Should().BeGreaterThan(40);
        asked["code_challenge"].Should().HaveLength(43);
        asked["redirect_uri"].Should().EndWith("/signin-oidc");
        asked.Keys.Should().Contain("state").And.NotContain(["max_age", "prompt"]);
    }

    [Fact]
    public async Task One_who_is_known_comes_in_and_goes_on_to_where_they_were_going()
    {
        using var browser = _entry.App.Browser();

        using var answer = await browser.ComeIn("/stod");

        answer.Headers.Location!.ToString().Should().Be("/stod");
        var session = Session(browser);
        session.MemberId.Should().Be(_entry.Sara);
        (session.Issuer, session.Subject, session.Sid).Should().Be((_entry.Provider.Issuer, FakeProvider.Subject, "session-1"));
        Cookie(browser).Principal.Claims.Should().ContainSingle();
        Cookie(browser).Properties.GetTokens().Should().BeEmpty();
        _entry.App.Log.Lines.Should().NotContain(line => line.Event == EntryLog.EntryRefused);
        _entry.App.Log.Lines.Should().NotContain(line => _entry.Provider.Secrets.Any(secret => line.Words.Contains(secret, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    [InlineData("/%5Cevil.example")]
    public async Task Another_address_dressed_up_as_ours_leads_to_the_start(string returnUrl)
    {
        using var browser = _entry.App.Browser();

        using var answer = await browser.ComeIn(returnUrl);

        answer.Headers.Location!.ToString().Should().Be("/");
    }

    [Theory]
    [InlineData("main", "RS256")]
    [InlineData("main", "RS384")]
    [InlineData("main", "RS512")]
    [InlineData("main", "PS256")]
    [InlineData("main", "PS384")]
    [InlineData("main", "PS512")]
    [InlineData("p256", "ES256")]
    [InlineData("p384", "ES384")]
    [InlineData("p521", "ES512")]
    public async Task Each_way_of_signing_that_we_accept_is_accepted(string key, string algorithm)
    {
        _entry.Provider.Twists.Header = header => (header["kid"], header["alg"]) = (key, algorithm);
        _entry.Provider.Twists.Sign = words => _entry.Provider.Keys.Single(known => known.Name == key).Sign(algorithm, words);
        // The hash of the access token goes with the way of signing; a provider may leave it out.
        _entry.Provider.Twists.Payload = payload => payload.Remove("at_hash");

        await ComesIn();
    }

    [Fact]
    public Task What_may_be_otherwise_is() => ComesIn(payload =>
    {
        payload["aud"] = new JsonArray("another", FakeProvider.ClientId);
        payload["azp"] = FakeProvider.ClientId;
        payload["exp"] = (double)payload["iat"]! - 59;
        payload["nbf"] = (double)payload["iat"]! + 59;
        payload["iat"] = (double)payload["iat"]! + 59.5;
        payload.Remove("at_hash");
    });

    [Fact]
    public Task A_provider_that_writes_its_tokens_five_minutes_too_early_is_believed() => ComesIn(payload =>
        payload["iat"] = (double)payload["iat"]! - 300);

    [Theory]
    [InlineData("jwt")]
    [InlineData("")]
    public async Task A_token_may_say_that_it_is_one_or_not(string type)
    {
        _entry.Provider.Twists.Header = header =>
        {
            if (type.Length > 0)
                header["typ"] = type;
            else
                header.Remove("typ");
        };

        await ComesIn();
    }

    [Fact]
    public async Task With_one_key_only_it_need_not_be_named()
    {
        await using var app = _entry.NewApp();
        _entry.Provider.Keys.RemoveRange(1, _entry.Provider.Keys.Count - 1);
        _entry.Provider.Twists.Header = header => header.Remove("kid");

        (await ComesIn(app)).Should().BeTrue();
    }

    [Theory]
    [InlineData(true, 8)]
    [InlineData(true, 1)]
    [InlineData(false, 1)]
    public async Task A_key_that_is_shown_with_its_certificate_is_a_key_too(bool isNamed, int keys)
    {
        await using var app = _entry.NewApp();
        var key = _entry.Provider.Keys[0] = FakeKey.Certified("certified");
        _entry.Provider.Keys.RemoveRange(keys, _entry.Provider.Keys.Count - keys);
        if (!isNamed)
        {
            key.Shown.Remove("kid");
            _entry.Provider.Twists.Header = header => header.Remove("kid");
        }

        (await ComesIn(app)).Should().BeTrue();
    }

    [Fact]
    public async Task Keys_that_change_from_one_moment_to_the_next_are_found_at_once_and_not_asked_for_all_the_time()
    {
        await using var app = _entry.NewApp();
        (await ComesIn(app)).Should().BeTrue();
        var before = _entry.Provider.KeysAsked;

        Rotate("second");
        (await ComesIn(app)).Should().BeTrue();
        Rotate("third");
        (await ComesIn(app)).Should().BeFalse();
        (await ComesIn(app)).Should().BeFalse();
        _entry.Provider.KeysAsked.Should().Be(before + 1);
        Keeper(app).RefreshInterval.Should().Be(TimeSpan.FromSeconds(10));
        // The package's keeper of keys goes by the machine's clock; a second is the least that it can be set to.
        Keeper(app).RefreshInterval = TimeSpan.FromSeconds(1);
        await ComesInSoon(app);

        _entry.Provider.KeysAsked.Should().Be(before + 2);
    }

    [Fact]
    public async Task A_new_key_under_the_old_name_is_found_too()
    {
        await using var app = _entry.NewApp();
        (await ComesIn(app)).Should().BeTrue();

        Rotate(_entry.Provider.MainKey.Name);

        (await ComesIn(app)).Should().BeTrue();
    }

    [Fact]
    public async Task A_key_that_the_provider_has_taken_away_proves_nothing_any_more()
    {
        await using var app = _entry.NewApp();
        (await ComesIn(app)).Should().BeTrue();
        var old = _entry.Provider.MainKey;
        Rotate("second");
        (await ComesIn(app)).Should().BeTrue();

        _entry.Provider.Twists.Header = header => header["kid"] = old.Name;
        _entry.Provider.Twists.Sign = words => old.Sign("RS256", words);

        (await ComesIn(app)).Should().BeFalse();
    }

    [Fact]
    public async Task The_user_is_asked_again_when_a_page_wants_it_and_the_session_knows_when()
    {
        using var browser = _entry.App.Browser();

        using var asked = await browser.Get(EntryApp.AskAgain);
        var question = QueryHelpers.ParseQuery(asked.Headers.Location!.Query);
        using var answer = await browser.Get(_entry.Provider.Answer(asked.Headers.Location!));

        (question["max_age"].ToString(), question["prompt"].ToString()).Should().Be(("0", "login"));
        answer.Headers.Location!.ToString().Should().Be("/mal");
        Session(browser).AuthenticatedAt.Should().Be(_entry.App.Clock.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task One_whom_nobody_has_invited_is_told_so_and_can_try_as_another()
    {
        BeSomebody("nobody-9");
        using var browser = _entry.App.Browser();

        using var answer = await browser.ComeIn();

        answer.Headers.Location!.ToString().Should().Be("/inloggning/inget-konto");
        browser.HasSession.Should().BeFalse();
        using var again = await browser.PostForm("/inloggning/inget-konto", $"{OpenIdConnectSignIn.StartPath}?konto=annat");
        QueryHelpers.ParseQuery(again.Headers.Location!.Query)["prompt"].ToString().Should().Be("login");
    }

    [Fact]
    public async Task One_who_is_switched_off_is_told_so()
    {
        _entry.App.Has(subject: "off-1", isActive: false);
        BeSomebody("off-1");
        using var browser = _entry.App.Browser();

        using var answer = await browser.ComeIn();

        answer.Headers.Location!.ToString().Should().Be("/inloggning/avstangd");
        browser.HasSession.Should().BeFalse();
    }

    [Fact]
    public async Task One_who_was_invited_by_address_comes_in_the_first_time()
    {
        var invited = _entry.App.Has(mail: "ny@example.se");
        BeSomebody("new-1", "Ny@Example.se");
        using var browser = _entry.App.Browser();

        using var answer = await browser.ComeIn();

        Session(browser).MemberId.Should().Be(invited);
        using var db = _entry.App.Open();
        db.Members.Single(member => member.Id == invited).Subject.Should().Be("new-1");
    }

    [Fact]
    public async Task The_first_role_comes_from_the_provider_when_the_settings_say_so()
    {
        await using var app = _entry.NewApp(
            ("OpenIdConnect:RoleClaim", "realm_access.roles"), ("OpenIdConnect:Roles:bro-samordnare", "Coordinator"));
        _entry.Provider.Twists.Payload = payload =>
        {
            payload["sub"] = "new-2";
            payload["realm_access"] = new JsonObject { ["roles"] = new JsonArray("offline_access", "bro-samordnare") };
        };
        _entry.Provider.Twists.UserInfo = info => info["sub"] = "new-2";
        using var browser = app.Browser();

        using var answer = await browser.ComeIn();

        browser.HasSession.Should().BeTrue();
        using var db = app.Open();
        db.Members.Single(member => member.Subject == "new-2").Should()
            .Match<TeamMember>(member => member.Role == Role.Coordinator && member.Name == "Sara Test");
    }

    [Theory]
    [InlineData("", "client_secret_basic", "basic")]
    [InlineData("", "client_secret_post", "post")]
    [InlineData("Post", "client_secret_basic", "post")]
    public async Task We_prove_who_we_are_as_the_provider_or_the_settings_want(string setting, string supported, string proof)
    {
        _entry.Provider.Twists.ProofsSupported = [supported];
        await using var app = _entry.NewApp(setting.Length > 0 ? [("OpenIdConnect:TokenEndpointAuthentication", setting)] : []);
        using var browser = app.Browser();

        using var answer = await browser.ComeIn();

        browser.HasSession.Should().BeTrue();
        _entry.Provider.Twists.ProofSeen.Should().Be(proof);
    }

    [Fact]
    public async Task A_provider_that_takes_the_question_past_the_browser_is_given_it_so()
    {
        _entry.Provider.Twists.Pushed = () => Results.Json(new { request_uri = "urn:question:1", expires_in = 60 }, statusCode: 201);
        await using var app = _entry.NewApp();
        using var browser = app.Browser();

        var question = await browser.BeginSignIn();
        var proof = _entry.Provider.Twists.ProofSeen;
        using var answer = await browser.Get(_entry.Provider.Answer(question));

        QueryHelpers.ParseQuery(question.Query).Keys.Should().BeEquivalentTo("tenant", "client_id", "request_uri");
        proof.Should().Be("basic");
        browser.HasSession.Should().BeTrue();
    }

    [Fact]
    public async Task A_question_that_the_provider_does_not_take_ends_on_a_plain_page()
    {
        _entry.Provider.Twists.Pushed = () => Results.Json(new { error = "invalid_request", error_description = "Sara Test" }, statusCode: 400);
        await using var app = _entry.NewApp();
        using var browser = app.Browser();

        using var asked = await browser.ComeIn();

        asked.Headers.Location!.ToString().Should().StartWith(EntryProblem.Refused.Address());
        app.Log.Lines.Should().ContainSingle(line => line.Event == EntryLog.EntryRefused).Which.Words.Should().Contain("TokenEndpoint.invalid_request");
        app.Log.Lines.Should().NotContain(line => line.Words.Contains("Sara Test", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_asks_to_be_let_in_too_often_is_told_to_wait()
    {
        await using var app = _entry.NewApp(("RateLimits:SignInsPerMinute", "3"));
        using var browser = app.Browser();
        var answers = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 4; attempt++)
        {
            using var answer = await browser.Post(OpenIdConnectSignIn.StartPath);
            answers.Add(answer.StatusCode);
        }

        answers.Should().Equal(HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_at_the_provider()
    {
        using var browser = _entry.App.Browser();
        using (await browser.ComeIn())
        {
        }

        using var left = await browser.PostForm("/kontakter", SignIn.OutPath);

        browser.HasSession.Should().BeFalse();
        left.Headers.Location!.GetLeftPart(UriPartial.Path).Should().Be($"{_entry.Provider.Issuer}/leave");
        var asked = QueryHelpers.ParseQuery(left.Headers.Location.Query);
        asked["client_id"].ToString().Should().Be(FakeProvider.ClientId);
        asked["id_token_hint"].ToString().Split('.').Should().HaveCount(3);
        asked["post_logout_redirect_uri"].ToString().Should().EndWith("/signout-callback-oidc");
        using var back = await browser.Get($"/signout-callback-oidc?state={Uri.EscapeDataString(asked["state"].ToString())}");
        back.Headers.Location!.ToString().Should().Be("/logga-in?utloggad=1");
        using var made = await browser.Get("/signout-callback-oidc?state=made-up");
        made.Headers.Location!.ToString().Should().Be("/logga-in");
    }

    [Fact]
    public async Task Where_the_provider_has_no_way_out_one_is_out_here()
    {
        _entry.Provider.Twists.Description = text => text.Replace("end_session_endpoint", "other", StringComparison.Ordinal);
        await using var app = _entry.NewApp();
        using var browser = app.Browser();
        using (await browser.ComeIn())
        {
        }

        using var left = await browser.PostForm("/kontakter", SignIn.OutPath);

        left.Headers.Location!.ToString().Should().Be(SignIn.SignedOutPath);
        browser.HasSession.Should().BeFalse();
    }

    [Fact]
    public async Task A_visit_that_somebody_else_s_page_makes_ends_no_session()
    {
        using var browser = _entry.App.Browser();
        using (await browser.ComeIn())
        {
        }

        using var left = await browser.Get($"/signout-oidc?iss={Uri.EscapeDataString(_entry.Provider.Issuer)}&sid=session-1");
        using var page = await browser.Get("/kontakter");

        browser.HasSession.Should().BeTrue();
        page.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData(SignIn.OutPath)]
    [InlineData(OpenIdConnectSignIn.StartPath)]
    public async Task Neither_out_nor_in_goes_by_a_form_that_we_did_not_draw(string path)
    {
        using var browser = _entry.App.Browser();
        using (await browser.ComeIn())
        {
        }

        using var posted = await browser.Post(path, ("a", "b"));

        posted.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        browser.HasSession.Should().BeTrue();
    }

    [Fact]
    public async Task The_browser_is_told_that_our_forms_may_lead_to_the_provider()
    {
        using var browser = _entry.App.Browser();

        using var page = await browser.Get(SignIn.Path);

        page.Headers.GetValues("Content-Security-Policy").Single().Should().EndWith($"form-action 'self' {_entry.Provider.Issuer}");
    }

    [Fact]
    public async Task And_to_what_the_settings_say_that_it_passes_through()
    {
        await using var app = _entry.NewApp(("OpenIdConnect:RedirectOrigins:0", "https://behind.example"));
        using var browser = app.Browser();

        using var page = await browser.Get(SignIn.Path);

        page.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("https://behind.example");
    }

    [Theory]
    [InlineData("127.0.0.1", "https")]
    [InlineData("10.9.9.9", "http")]
    public async Task What_a_proxy_says_is_believed_from_a_known_one_only(string known, string scheme)
    {
        await using var app = _entry.NewApp(("Proxy:KnownProxies:0", known));
        using var browser = app.Browser();
        browser.Headers["X-Forwarded-Proto"] = "https";
        browser.Headers["X-Forwarded-For"] = "192.0.2.7";

        var question = await browser.BeginSignIn();

        QueryHelpers.ParseQuery(question.Query)["redirect_uri"].ToString().Should().StartWith($"{scheme}://127.0.0.1:");
    }

    [Fact]
    public async Task A_provider_that_cannot_describe_itself_just_now_is_still_known()
    {
        await using var app = _entry.NewApp();
        (await ComesIn(app)).Should().BeTrue();
        Keeper(app).RequestRefresh();
        app.Clock.Pass(TimeSpan.FromSeconds(1));
        _entry.Provider.Twists.Status = 503;

        (await ComesIn(app)).Should().BeTrue();

        app.Services.GetRequiredService<Provider>().Health.Should()
            .Match<ProviderHealth>(health => !health.IsWell && health.Fault == ProviderFault.ErrorAnswer);
    }

    [Fact]
    public async Task A_provider_that_is_down_is_not_asked_all_the_time_and_is_found_again_when_it_is_back()
    {
        _entry.Provider.Twists.Status = 503;
        await using var app = _entry.NewApp();
        using var browser = app.Browser();
        using (var down = await browser.ComeIn())
            down.Headers.Location!.ToString().Should().StartWith(EntryProblem.Unreachable.Address());
        var asked = _entry.Provider.DescriptionAsked;

        _entry.Provider.Twists.Status = null;
        for (var visitor = 0; visitor < 5; visitor++)
        {
            using var tooSoon = await browser.ComeIn();
            tooSoon.Headers.Location!.ToString().Should().StartWith(EntryProblem.Unreachable.Address());
        }

        _entry.Provider.DescriptionAsked.Should().Be(asked);
        app.Clock.Pass(TimeSpan.FromSeconds(3));
        // The package waits a little more, by the machine's clock.
        await ComesInSoon(app);
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_in_time_is_left_for_now_also_by_those_who_wait_behind()
    {
        await using var app = _entry.NewApp(("OpenIdConnect:BackchannelTimeout", "00:00:01"));
        var silence = new TaskCompletionSource();
        _entry.Provider.Twists.Description = text =>
        {
            silence.Task.Wait();
            return text;
        };
        var asked = _entry.Provider.DescriptionAsked;

        var visitors = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => ComesIn(app)));
        silence.SetResult();

        visitors.Should().AllBeEquivalentTo(false);
        _entry.Provider.DescriptionAsked.Should().Be(asked + 1);
        app.Log.Lines.Where(line => line.Event == EntryLog.EntryRefused).Should().HaveCount(8)
            .And.OnlyContain(line => line.Words.Contains($"Provider.{ProviderFault.NoAnswer}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/inloggning/hittepa")]
    [InlineData("/inloggning/fel?nr=%3Cb%3E1")]
    public async Task A_made_up_reason_or_number_is_not_repeated(string path)
    {
        using var browser = _entry.App.Browser();

        using var page = await browser.Get(path);

        (await page.Content.ReadAsStringAsync()).Should().NotContain("hittepa").And.NotContain("&lt;b").And.NotContain("<b>1");
    }

    private async Task ComesIn(Action<JsonObject>? payload = null)
    {
        if (payload is not null)
            _entry.Provider.Twists.Payload = payload;
        using var browser = _entry.App.Browser();
        using var answer = await browser.ComeIn();
        answer.Headers.Location!.ToString().Should().Be("/");
        browser.HasSession.Should().BeTrue();
    }

    private static async Task<bool> ComesIn(EntryApp app)
    {
        using var browser = app.Browser();
        using var answer = await browser.ComeIn();
        return browser.HasSession;
    }

    private static async Task ComesInSoon(EntryApp app)
    {
        var asked = Stopwatch.StartNew();
        while (!await ComesIn(app))
            asked.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(30));
    }

    /// <summary>The package's keeper of the provider's keys.</summary>
    private static BaseConfigurationManager Keeper(EntryApp app) =>
        (BaseConfigurationManager)app.Services.GetRequiredService<IOptionsMonitor<OpenIdConnectOptions>>().Get(OpenIdConnectSignIn.Scheme).ConfigurationManager!;

    private void BeSomebody(string subject, string mail = "somebody@example.se")
    {
        _entry.Provider.Twists.Payload = payload => payload["sub"] = subject;
        _entry.Provider.Twists.UserInfo = info => (info["sub"], info["email"]) = (subject, mail);
    }

    private void Rotate(string name) => _entry.Provider.Keys[0] = FakeKey.Rsa(name);

    /// <summary>What the cookie opens; the cookie itself is only a key.</summary>
    private Session Session(EntryBrowser browser)
    {
        var hash = SessionKey.Hash(Cookie(browser).Principal.Claims.Single().Value);
        using var db = _entry.App.Open();
        return db.Sessions.Single(session => session.KeyHash == hash);
    }

    private AuthenticationTicket Cookie(EntryBrowser browser) => _entry.App.Services
        .GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(CookieAuthenticationDefaults.AuthenticationScheme)
        .TicketDataFormat.Unprotect(browser.Cookies[EntryBrowser.SessionCookie])!;
}
