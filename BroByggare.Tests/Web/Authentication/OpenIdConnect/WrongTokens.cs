using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using BroByggare.Core.AuditLog;
using BroByggare.Web.Authentication.OpenIdConnect;
using static BroByggare.Web.Authentication.OpenIdConnect.SignInCheck;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>Every way that we know for a token to be wrong (OpenID Connect Core 3.1.3.7; RFC 7515, 7519, 8725; Back-Channel Logout 2.6).</summary>
internal static class WrongTokens
{
    private const string Other = "https://other.example";

    /// <summary>What is wrong in any token: its form, its signature, who, and when.</summary>
    public static IEnumerable<WrongCase> Any { get; } =
    [
        Form("two parts", token => token[..token.LastIndexOf('.')]),
        Form("five parts, as an encrypted one", token => $"{token}.AA.AA"),
        Form("nothing in it", _ => ""),
        Form("padding after a part", token => token.Replace(".", "=.", StringComparison.Ordinal)),
        Form("a space inside", token => token.Insert(5, " ")),
        Form("a header that is no JSON", token => $"{Url("RS256")}{token[token.IndexOf('.', StringComparison.Ordinal)..]}"),
        Form("a payload that is a list", token => $"{token.Split('.')[0]}.{Url("[]")}.{token.Split('.')[2]}"),
        Form("longer than any provider writes", token => token + new string('A', 70_000)),

        Header("algorithm none, no signature", Algorithm, header => header["alg"] = "none", _ => []),
        Header("algorithm None", Algorithm, header => header["alg"] = "None", _ => []),
        Header("algorithm nOnE", Algorithm, header => header["alg"] = "nOnE", _ => []),
        Header("algorithm none, with a signature", Algorithm, header => header["alg"] = "none"),
        Header("no algorithm", Algorithm, header => header.Remove("alg")),
        Header("an algorithm that is a number", Algorithm, header => header["alg"] = 256),
        Header("an algorithm in small letters", Algorithm, header => header["alg"] = "rs256"),
        Header("a shared secret, ours", Algorithm, header => header["alg"] = "HS256", words => HMACSHA256.HashData(Encoding.UTF8.GetBytes(FakeProvider.ClientSecret), words)),
        new("a shared secret, the public key", Algorithm, provider =>
        {
            provider.Twists.Header = header => header["alg"] = "HS256";
            provider.Twists.Sign = words => HMACSHA256.HashData(provider.MainKey.AsSharedSecret(), words);
        }),
        Header("a known algorithm by another name", Algorithm, header => header["alg"] = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"),

        Header("another kind of token, for an API", SignInCheck.Type, header => header["typ"] = "at+jwt"),
        Header("a proof of possession", SignInCheck.Type, header => header["typ"] = "dpop+jwt"),
        Header("a type that is a number", SignInCheck.Type, header => header["typ"] = 1),
        Header("something that must be understood", Critical, header => (header["crit"], header["urn:x"]) = (new JsonArray("urn:x"), 1)),
        Header("a payload that is not encoded", Critical, header => (header["crit"], header["b64"]) = (new JsonArray("b64"), true)),
        Header("an empty list of what must be understood", Critical, header => header["crit"] = new JsonArray()),
        new("an algorithm said twice", HeaderOnce, provider => provider.Twists.HeaderText = text => text.Insert(1, "\"alg\":\"none\",")),
        new("a key named twice", HeaderOnce, provider => provider.Twists.HeaderText = text => text.Insert(1, "\"kid\":\"other\",")),
        new("a subject said twice", PayloadOnce, provider => provider.Twists.PayloadText = text => text.Insert(1, "\"sub\":\"somebody else\",")),
        new("an issuer said twice", PayloadOnce, provider => provider.Twists.PayloadText = text => text.Insert(1, $"\"iss\":\"{Other}\",")),
        new("a member said twice, written in two ways", PayloadOnce, provider => provider.Twists.PayloadText = text => text.Insert(1, "\"\\u0073ub\":\"somebody else\",")),
        new("something said twice further in", PayloadOnce, provider => provider.Twists.PayloadText = text => text.Insert(1, "\"more\":{\"a\":1,\"a\":2},")),

        Header("no key named, among several", KeyNamed, header => header.Remove("kid")),
        Header("a key's name that is a number", KeyNamed, header => header["kid"] = 1),
        Signed("a key for hiding, not for signing", KeyUse, "for-hiding", "RS256"),
        Signed("a key for another way of signing", KeyAlgorithm, "pss-only", "RS256"),
        Signed("a key that is too short", KeyStrength, "short", "RS256"),
        Signed("a curve for another way of signing", KeyStrength, "p384", "ES256"),

        Header("a key that the provider does not have", Signature, header => header["kid"] = "unknown"),
        Stranger("a stranger's key under the right name", header => _ = header),
        Stranger("a stranger's key, brought along", header =>
        {
            header["kid"] = "mine";
            header["jwk"] = new JsonObject { ["kty"] = "RSA", ["kid"] = "mine", ["n"] = "AQAB", ["e"] = "AQAB" };
        }),
        Stranger("a stranger's key at an address", header => (header["kid"], header["jku"]) = ("mine", $"{Other}/keys")),
        Stranger("a stranger's certificate", header => (header["kid"], header["x5u"]) = ("mine", $"{Other}/cert")),
        Header("another of the provider's keys than it names", Signature, header => header["kid"] = "spare"),
        Header("a key of another kind than it names", Signature, header => header["kid"] = "p256"),
        Header("another way of signing than it names", Signature, header => header["alg"] = "RS512"),
        Header("no signature", Signature, _ => { }, _ => []),
        Header("a signature of zeros", Signature, _ => { }, _ => new byte[256]),
        new("a signature that was cut", Signature, provider => provider.Twists.Sign = words => provider.MainKey.Sign("RS256", words)[..200]),
        new("one letter changed after it was signed", Signature, provider => provider.Twists.Whole = Changed),

        Payload("no issuer", Issuer, payload => payload.Remove("iss")),
        Payload("another issuer", Issuer, payload => payload["iss"] = Other),
        Payload("the issuer with a slash", Issuer, payload => payload["iss"] = $"{payload["iss"]}/"),
        Payload("the issuer in capitals", Issuer, payload => payload["iss"] = payload["iss"]!.ToString().ToUpperInvariant()),
        Payload("the issuer without encryption", Issuer, payload => payload["iss"] = payload["iss"]!.ToString().Replace("https", "http", StringComparison.Ordinal)),
        Payload("a list of issuers", Issuer, payload => payload["iss"] = new JsonArray(payload["iss"]!.ToString())),
        Payload("meant for nobody", Audience, payload => payload.Remove("aud")),
        Payload("meant for another", Audience, payload => payload["aud"] = "another"),
        Payload("meant for us in capitals", Audience, payload => payload["aud"] = "BROBYGGARE"),
        Payload("meant for an empty list", Audience, payload => payload["aud"] = new JsonArray()),
        Payload("meant for others", Audience, payload => payload["aud"] = new JsonArray("another", "a third")),
        Payload("meant for a number", Audience, payload => payload["aud"] = 7),
        Payload("meant for us and a number", Audience, payload => payload["aud"] = new JsonArray(FakeProvider.ClientId, 7)),
        Payload("meant for several, given to nobody", SeveralAudiences, payload => payload["aud"] = new JsonArray(FakeProvider.ClientId, "another")),
        Payload("meant for several, given to another", AuthorizedParty, payload =>
            (payload["aud"], payload["azp"]) = (new JsonArray(FakeProvider.ClientId, "another"), "another")),
        Payload("meant for us, given to another", AuthorizedParty, payload => payload["azp"] = "another"),
        Payload("given to a number", AuthorizedParty, payload => payload["azp"] = 7),

        Payload("no end", Expiry, payload => payload.Remove("exp")),
        Payload("ended a minute and a second ago", Expiry, payload => Move(payload, "exp", to: -61)),
        Payload("ended a year ago", Expiry, payload => Move(payload, "exp", to: -31_536_000)),
        Payload("an end in words", Expiry, payload => payload["exp"] = "9999999999"),
        Payload("an end that is null", Expiry, payload => payload["exp"] = null),
        new("an end beyond all numbers", Expiry, provider =>
        {
            provider.Twists.Payload = payload => payload["exp"] = 0;
            provider.Twists.PayloadText = text => text.Replace("\"exp\":0", "\"exp\":1e999", StringComparison.Ordinal);
        }),
        Payload("begins in a minute and a second", NotBefore, payload => Move(payload, "nbf", to: 61)),
        Payload("a beginning in words", NotBefore, payload => payload["nbf"] = "0"),
        Payload("does not say when it was made", IssuedAt, payload => payload.Remove("iat")),
        Payload("made in a minute and a second", IssuedAt, payload => Move(payload, "iat", to: 61)),
        Payload("made tomorrow", IssuedAt, payload => Move(payload, "iat", to: 86_400)),
        Payload("made in words", IssuedAt, payload => payload["iat"] = "today"),
    ];

    /// <summary>What is wrong in an ID token.</summary>
    public static IEnumerable<WrongCase> Id { get; } =
    [
        Header("a logout token", SignInCheck.Type, header => header["typ"] = "logout+jwt"),
        Payload("made yesterday", IssuedLately, payload => Move(payload, "iat", to: -86_400)),
        Payload("made eleven minutes before it was asked for", IssuedLately, payload => Move(payload, "iat", to: -660)),
        Payload("about nobody", Subject, payload => payload.Remove("sub")),
        Payload("about an empty name", Subject, payload => payload["sub"] = ""),
        Payload("about a number", Subject, payload => payload["sub"] = 1),
        Payload("about null", Subject, payload => payload["sub"] = null),
        new("about a name of 256 characters", Subject, Long),
        Payload("about a name with a line break", Subject, payload => payload["sub"] = "sara-1\n"),
        new("about half a character", Subject, provider => provider.Twists.PayloadText = text => text.Replace("sara-1", "\\ud800", StringComparison.Ordinal)),
        Payload("answers no question", Nonce, payload => payload.Remove("nonce")),
        Payload("answers another question", Nonce, payload => payload["nonce"] = "n-0S6_WzA2Mj"),
        Payload("answers our question in capitals", Nonce, payload => payload["nonce"] = payload["nonce"]!.ToString().ToUpperInvariant()),
        Payload("answers a list of questions", Nonce, payload => payload["nonce"] = new JsonArray(payload["nonce"]!.ToString())),
        Payload("belongs to another access token", AccessTokenHash, payload => payload["at_hash"] = "MTIzNDU2Nzg5MDEyMzQ1Ng"),
        Payload("belongs to a number", AccessTokenHash, payload => payload["at_hash"] = 1),
        new("belongs to an access token that did not come", AccessTokenHash, provider => provider.Twists.Tokens = answer => answer.Remove("access_token")),
        Payload("asked in a way that does not do", AuthContext, payload => payload["acr"] = "urn:kommunen:bara-losenord"),
        Payload("does not say in which way", AuthContext, payload => payload.Remove("acr")),
        Again("does not say when the user was asked", payload => payload.Remove("auth_time")),
        Again("the user was asked two minutes before we wanted it", payload => Move(payload, "auth_time", to: -120)),
        Again("the user was asked tomorrow", payload => Move(payload, "auth_time", to: 86_400)),
        Again("the user was asked in words", payload => payload["auth_time"] = "now"),
    ];

    /// <summary>What is wrong in a logout token.</summary>
    public static IEnumerable<WrongCase> Logout { get; } =
    [
        Payload("no events", LogoutEvent, payload => payload.Remove("events")),
        Payload("another event", LogoutEvent, payload => payload["events"] = new JsonObject { ["urn:other"] = new JsonObject() }),
        Payload("an event that is only a word", LogoutEvent, payload => payload["events"] = "http://schemas.openid.net/event/backchannel-logout"),
        Payload("an event that is true", LogoutEvent, payload => payload["events"]!["http://schemas.openid.net/event/backchannel-logout"] = true),
        Payload("holds for two days", LogoutLife, payload => Move(payload, "exp", to: 172_800)),
        Payload("a nonce, as an ID token has", LogoutNonce, payload => payload["nonce"] = "n-0S6_WzA2Mj"),
        Payload("about nobody and no session", LogoutWhom, payload =>
        {
            payload.Remove("sub");
            payload.Remove("sid");
        }),
        Payload("about a number", LogoutWhom, payload => payload["sub"] = 1),
        Payload("about an empty session", LogoutWhom, payload => payload["sid"] = ""),
        Payload("no number of its own", LogoutUnused, payload => payload.Remove("jti")),
        Payload("a number of its own that is a number", LogoutUnused, payload => payload["jti"] = 1),
    ];

    public static string Changed(string token)
    {
        var parts = token.Split('.');
        var payload = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1])).Replace("\"aud\":", "\"aud\" :", StringComparison.Ordinal);
        return $"{parts[0]}.{Url(payload)}.{parts[2]}";
    }

    private static WrongCase Form(string name, Func<string, string> twist) => new(name, null, provider => provider.Twists.Whole = twist);

    private static WrongCase Header(string name, SignInCheck check, Action<JsonObject> header, Func<byte[], byte[]>? sign = null) =>
        new(name, check, provider =>
        {
            provider.Twists.Header = header;
            provider.Twists.Sign = sign;
        });

    private static WrongCase Payload(string name, SignInCheck check, Action<JsonObject> payload) =>
        new(name, check, provider => provider.Twists.Payload = payload);

    private static WrongCase Signed(string name, SignInCheck check, string key, string algorithm) =>
        new(name, check, provider =>
        {
            provider.Twists.Header = header => (header["kid"], header["alg"]) = (key, algorithm);
            provider.Twists.Sign = words => provider.Keys.Single(known => known.Name == key).Sign(algorithm, words);
        });

    private static WrongCase Stranger(string name, Action<JsonObject> header) => new(name, Signature, provider =>
    {
        provider.Twists.Header = header;
        provider.Twists.Sign = words =>
        {
            using var stranger = FakeKey.Rsa("mine");
            return stranger.Sign("RS256", words);
        };
    });

    private static WrongCase Again(string name, Action<JsonObject> payload) =>
        Payload(name, AuthTime, payload) with { Come = (browser, _) => browser.ComeInAgain() };

    /// <summary>The provider says the same long name everywhere, so that nothing else is wrong.</summary>
    private static void Long(FakeProvider provider)
    {
        var name = new string('a', 256);
        provider.Twists.Payload = payload => payload["sub"] = name;
        provider.Twists.UserInfo = info => info["sub"] = name;
    }

    private static void Move(JsonObject payload, string moment, double to) =>
        payload[moment] = (payload["iat"] ?? payload["exp"])!.GetValue<double>() + to;

    private static string Url(string words) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(words));
}
