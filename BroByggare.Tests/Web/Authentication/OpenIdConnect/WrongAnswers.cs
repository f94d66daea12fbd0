using System.Text.Json.Nodes;
using BroByggare.Web.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using static BroByggare.Web.Authentication.OpenIdConnect.SignInCheck;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>Every way that we know for the provider's answers round the token to be wrong (RFC 6749, 7636, 9207; OpenID Connect Core and Discovery).</summary>
internal static class WrongAnswers
{
    private const string Other = "https://other.example";

    /// <summary>The user comes back wrongly.</summary>
    public static IEnumerable<WrongCase> Visits { get; } =
    [
        Back("no state", null, parts => parts.RemoveAll(part => part.Name == "state")),
        Back("a state that we did not write", null, parts => Set(parts, "state", "CfDJ8Oabc")),
        Back("a state with a letter changed", null, parts => Set(parts, "state", Flipped(Get(parts, "state")))),
        Back("no code", null, parts => parts.RemoveAll(part => part.Name == "code")),
        Back("an empty code", null, parts => Set(parts, "code", "")),
        Back("a code that the provider does not know", null, parts => Set(parts, "code", "guessed")),
        Back("two codes", AnswerOnce, parts => parts.Insert(0, ("code", Get(parts, "code")))) with { Come = TwoCodes },
        Back("two issuers", AnswerOnce, parts => parts.Add(("scope", "openid"))) with { Come = TwoScopes },
        Back("another provider's name", AnswerIssuer, parts => Set(parts, "iss", Other)),
        Back("the provider's name with a slash", AnswerIssuer, parts => Set(parts, "iss", Get(parts, "iss") + "/")),
        Back("an empty name", AnswerIssuer, parts => Set(parts, "iss", "")),
        Back("no name, though it is promised", AnswerIssuerThere, parts => parts.RemoveAll(part => part.Name == "iss")),
        Back("a no from another provider", AnswerIssuer, parts =>
        {
            parts.Add(("error", "access_denied"));
            Set(parts, "iss", Other);
        }),
        Nothing("comes as a form", AnswerVisit) with { Come = AsForm },
        Nothing("to a browser that did not ask", AnswerBrowser) with { Come = InAnotherBrowser },
        Nothing("to a browser that asked something else", AnswerBrowser) with { Come = WithAnotherCookie },
        Nothing("to a question that has been answered", StateUnused) with { Come = Twice },
        Nothing("after sixteen minutes", StateAge) with { Come = Late, Problem = EntryProblem.Ended },
        No("the user said no", "access_denied", EntryProblem.Cancelled),
        No("the provider is broken", "server_error", EntryProblem.Unreachable),
        No("the provider is busy", "temporarily_unavailable", EntryProblem.Unreachable),
        No("the user must be asked", "login_required", EntryProblem.Ended),
        No("the user must answer something there", "interaction_required", EntryProblem.Ended),
        No("the user must choose an account", "account_selection_required", EntryProblem.Ended),
        No("nobody has agreed that we ask", "consent_required", EntryProblem.Refused),
        No("our question is not understood", "invalid_request", EntryProblem.Refused),
        No("a word that nobody knows", "<script>alert(1)</script>", EntryProblem.Refused),
    ];

    /// <summary>The provider answers us wrongly.</summary>
    public static IEnumerable<WrongCase> Backchannel { get; } =
    [
        Tokens("no ID token", null, answer => answer.Remove("id_token")),
        Tokens("an ID token that is a number", null, answer => answer["id_token"] = 1),
        Tokens("an access token of no kind", TokenType, answer => answer.Remove("token_type")),
        Tokens("an access token of another kind", TokenType, answer => answer["token_type"] = "mac"),
        Tokens("an access token that is a number", AccessTokenHash, answer => answer["access_token"] = 1),
        new("two ID tokens", TokensOnce, provider => provider.Twists.TokensText = text => text.Insert(1, "\"id_token\":\"x\",")),
        new("no access token and no hash of one", null, provider =>
        {
            provider.Twists.Tokens = answer => answer.Remove("access_token");
            provider.Twists.Payload = payload => payload.Remove("at_hash");
        }),
        new("an access token with a line break", null, provider =>
        {
            provider.Twists.Tokens = answer => answer["access_token"] = "a\r\nX-Other: 1";
            provider.Twists.Payload = payload => payload.Remove("at_hash");
        }),
        TokenAnswer("tokens that cannot be read", () => Results.Text("<html>"), EntryProblem.Unreachable),
        TokenAnswer("tokens from a broken provider", () => Results.StatusCode(500), EntryProblem.Unreachable),
        TokenAnswer("a no to the code", () => Results.Json(new { error = "invalid_grant", error_description = "Sara Test" }, statusCode: 400), EntryProblem.Refused),
        TokenAnswer("a no to us", () => Results.Json(new { error = "invalid_client" }, statusCode: 401), EntryProblem.Refused),
        TokenAnswer("tokens elsewhere", () => Results.Redirect($"{Other}/token"), EntryProblem.Refused),
        Told("about somebody else", UserInfoSubject, info => info["sub"] = "daniel-2"),
        Told("about nobody", UserInfoSubject, info => info.Remove("sub")),
        Told("about a number", UserInfoSubject, info => info["sub"] = 1),
        new("told of two people", UserInfoOnce, provider => provider.Twists.UserInfoText = text => text.Insert(1, "\"sub\":\"daniel-2\",")),
        ToldAnswer("told nothing that can be read", () => Results.Text("eyJhbGciOiJub25lIn0.e30.", "application/jwt"), EntryProblem.Unreachable),
        ToldAnswer("told nothing", () => Results.StatusCode(401), EntryProblem.Refused),
        ToldAnswer("told by a broken provider", () => Results.StatusCode(503), EntryProblem.Unreachable),
    ];

    /// <summary>The provider describes itself wrongly.</summary>
    public static IEnumerable<WrongCase> FirstMeetings { get; } =
    [
        Described("calls itself something else", MetadataIssuer, json => json["issuer"] = Other),
        Described("calls itself the same with a slash", MetadataIssuer, json => json["issuer"] = $"{json["issuer"]}/"),
        new("calls itself two things", MetadataOnce, provider => provider.Twists.Description = text => text.Insert(1, $"\"issuer\":\"{Other}\","))
        {
            IsAtFirstMeeting = true,
        },
        new("an address without encryption", MetadataEncrypted, provider => provider.Twists.Description = text =>
            text.Replace($"{provider.Issuer}/token", $"{provider.Unencrypted}/token", StringComparison.Ordinal)) { IsAtFirstMeeting = true },
        Described("no address of keys", null, json => json.Remove("jwks_uri")) with { Problem = EntryProblem.Unreachable },
        Described("half an address", null, json => json["token_endpoint"] = "/token") with { Problem = EntryProblem.Unreachable },
        new("a description that cannot be read", null, provider => provider.Twists.Description = _ => "<html>")
        {
            IsAtFirstMeeting = true,
            Problem = EntryProblem.Unreachable,
        },
        new("a broken provider", null, provider => provider.Twists.Status = 503) { IsAtFirstMeeting = true, Problem = EntryProblem.Unreachable },
        new("keys said twice", KeysOnce, provider => provider.Twists.Keys = text => text.Insert(1, "\"keys\":[],")) { IsAtFirstMeeting = true },
        new("no keys", null, provider => provider.Twists.Keys = _ => """{"keys":[]}""") { IsAtFirstMeeting = true },
        new("only a shared key", null, provider => provider.Twists.Keys = _ => """{"keys":[{"kty":"oct","kid":"main","k":"c2VjcmV0"}]}""") { IsAtFirstMeeting = true },
        new("keys that are no list", null, provider => provider.Twists.Keys = _ => """{"keys":{}}""")
        {
            IsAtFirstMeeting = true,
            Problem = EntryProblem.Unreachable,
        },
    ];

    private static async Task<HttpResponseMessage> TwoCodes(EntryBrowser browser, EntryApp app) => await browser.ComeIn();

    private static async Task<HttpResponseMessage> TwoScopes(EntryBrowser browser, EntryApp app) =>
        await browser.Get(app.Provider.Answer(await browser.BeginSignIn()) + "&scope=profile");

    private static async Task<HttpResponseMessage> AsForm(EntryBrowser browser, EntryApp app) =>
        await browser.Post(app.Provider.Answer(await browser.BeginSignIn()));

    private static async Task<HttpResponseMessage> InAnotherBrowser(EntryBrowser browser, EntryApp app)
    {
        var answer = app.Provider.Answer(await browser.BeginSignIn());
        browser.Cookies.Clear();
        return await browser.Get(answer);
    }

    private static async Task<HttpResponseMessage> WithAnotherCookie(EntryBrowser browser, EntryApp app)
    {
        var first = app.Provider.Answer(await browser.BeginSignIn());
        browser.Cookies.Clear();
        await browser.BeginSignIn();
        return await browser.Get(first);
    }

    /// <summary>A browser that keeps its cookies although it is told to forget them, and a provider that takes a code twice.</summary>
    private static async Task<HttpResponseMessage> Twice(EntryBrowser browser, EntryApp app)
    {
        app.Provider.Twists.CodesLast = true;
        var answer = app.Provider.Answer(await browser.BeginSignIn());
        var kept = browser.Cookies.ToDictionary();
        using (await browser.Get(answer))
            browser.Cookies.Clear();
        foreach (var (name, value) in kept)
            browser.Cookies[name] = value;
        app.Log.Clear();
        return await browser.Get(answer);
    }

    private static async Task<HttpResponseMessage> Late(EntryBrowser browser, EntryApp app)
    {
        var answer = app.Provider.Answer(await browser.BeginSignIn());
        app.Clock.Pass(TimeSpan.FromMinutes(16));
        return await browser.Get(answer);
    }

    private static WrongCase Nothing(string name, SignInCheck check) => new(name, check, _ => { });

    private static WrongCase Back(string name, SignInCheck? check, Action<List<(string Name, string Value)>> parts) =>
        new(name, check, provider => provider.Twists.Answer = parts);

    private static WrongCase No(string name, string word, EntryProblem problem) => Back(name, null, parts =>
    {
        parts.RemoveAll(part => part.Name == "code");
        parts.Add(("error", word));
        parts.Add(("error_description", "Sara Test har gjort fel"));
    }) with { Problem = problem };

    private static WrongCase Tokens(string name, SignInCheck? check, Action<JsonObject> tokens) =>
        new(name, check, provider => provider.Twists.Tokens = tokens);

    private static WrongCase TokenAnswer(string name, Func<IResult> answer, EntryProblem problem) =>
        new(name, null, provider => provider.Twists.TokenAnswer = answer) { Problem = problem };

    private static WrongCase Told(string name, SignInCheck check, Action<JsonObject> info) =>
        new($"told {name}", check, provider => provider.Twists.UserInfo = info);

    private static WrongCase ToldAnswer(string name, Func<IResult> answer, EntryProblem problem) =>
        new(name, null, provider => provider.Twists.UserInfoAnswer = answer) { Problem = problem };

    private static WrongCase Described(string name, SignInCheck? check, Action<JsonObject> description) =>
        new(name, check, provider => provider.Twists.Description = text =>
        {
            var json = JsonNode.Parse(text)!.AsObject();
            description(json);
            return json.ToJsonString();
        }) { IsAtFirstMeeting = true };

    private static string Get(List<(string Name, string Value)> parts, string name) => parts.First(part => part.Name == name).Value;

    private static void Set(List<(string Name, string Value)> parts, string name, string value)
    {
        parts.RemoveAll(part => part.Name == name);
        parts.Add((name, value));
    }

    private static string Flipped(string words) => words[..20] + (words[20] == 'A' ? 'B' : 'A') + words[21..];
}
