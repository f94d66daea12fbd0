using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Primitives;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>
/// An OpenID Provider of our own, on this machine, encrypted, with keys of its own. It answers rightly, until a test puts a
/// twist on one of its answers.
/// </summary>
public sealed class FakeProvider : IAsyncDisposable
{
    public const string ClientId = "brobyggare";
    public const string ClientSecret = "hemlig: +&% ä/lång-hemlighet";
    public const string Subject = "sara-1";
    public const string Acr = "urn:kommunen:tva-faktorer";

    private static readonly X509Certificate2 Certificate = MakeCertificate();

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, Dictionary<string, StringValues>> _questions = [];
    /// <summary>Every kind of key that a test may want.</summary>
    private readonly FakeKey[] _own =
    [
        FakeKey.Rsa("main"),
        FakeKey.Curve("p256", ECCurve.NamedCurves.nistP256, "P-256"),
        FakeKey.Curve("p384", ECCurve.NamedCurves.nistP384, "P-384"),
        FakeKey.Curve("p521", ECCurve.NamedCurves.nistP521, "P-521"),
        FakeKey.Rsa("spare"),
        FakeKey.Rsa("for-hiding", use: "enc"),
        FakeKey.Rsa("short", bits: 1024),
        FakeKey.Rsa("pss-only", algorithm: "PS256"),
    ];

    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge, string RedirectUri, bool WasAged)> _codes = [];
    private int _count;

    public FakeProvider(TimeProvider clock)
    {
        Clock = clock;
        Restore();
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(Certificate));
            kestrel.Listen(IPAddress.Loopback, 0);
        });
        _app = builder.Build();
        _app.MapGet("/.well-known/openid-configuration", () => Json(Twists.Description, Description()));
        _app.MapGet("/keys", () => Json(Twists.Keys, new() { ["keys"] = new JsonArray([.. Keys.Select(key => key.Shown.DeepClone())]) }));
        _app.MapPost("/token", (Delegate)Redeem);
        _app.MapPost("/par", (Delegate)TakeQuestion);
        _app.MapGet("/userinfo", TellAbout);
    }

    public TimeProvider Clock { get; }

    public string Issuer { get; private set; } = "";

    /// <summary>The same without encryption.</summary>
    public string Unencrypted { get; private set; } = "";

    public Twists Twists { get; private set; } = new();

    public List<FakeKey> Keys { get; } = [];

    public FakeKey MainKey => Keys[0];

    /// <summary>Everything that must not stand in any log: codes, tokens and their parts, the secret.</summary>
    public ConcurrentBag<string> Secrets { get; } = [ClientSecret];

    /// <summary>How often the keys were asked for.</summary>
    public int KeysAsked { get; private set; }

    /// <summary>How often the description was asked for.</summary>
    public int DescriptionAsked { get; private set; }

    private double Now => Clock.GetUtcNow().ToUnixTimeSeconds();

    public async Task Start()
    {
        await _app.StartAsync();
        Issuer = _app.Urls.Single(address => address.StartsWith("https:", StringComparison.Ordinal));
        Unencrypted = _app.Urls.Single(address => address.StartsWith("http:", StringComparison.Ordinal));
    }

    /// <summary>As new, with the keys that it had.</summary>
    public void Restore()
    {
        Twists = new();
        Keys.Clear();
        Keys.AddRange(_own);
    }

    /// <summary>The user has said who they are: where the provider sends them.</summary>
    /// <param name="question">Where we sent them.</param>
    public string Answer(Uri question)
    {
        var asked = QueryHelpers.ParseQuery(question.Query);
        asked = asked.TryGetValue("request_uri", out var pushed) ? _questions[pushed.ToString()] : asked;
        var code = $"code-{Interlocked.Increment(ref _count)}-{Guid.NewGuid():N}";
        Secrets.Add(code);
        _codes[code] = (asked["nonce"].ToString(), asked["code_challenge"].ToString(), asked["redirect_uri"].ToString(), asked.ContainsKey("max_age"));
        List<(string Name, string Value)> parts = [("code", code), ("state", asked["state"].ToString()), ("iss", Issuer)];
        Twists.Answer?.Invoke(parts);
        var back = new Uri(asked["redirect_uri"].ToString()).AbsolutePath;
        return back + QueryString.Create(parts.Select(part => KeyValuePair.Create(part.Name, (string?)part.Value)));
    }

    /// <summary>A signed token; every part of it can be twisted.</summary>
    public string Token(JsonObject payload, JsonObject? header = null)
    {
        header ??= new() { ["alg"] = "RS256", ["kid"] = MainKey.Name, ["typ"] = "JWT" };
        Twists.Header?.Invoke(header);
        Twists.Payload?.Invoke(payload);
        var headerText = Twists.HeaderText?.Invoke(header.ToJsonString()) ?? header.ToJsonString();
        var payloadText = Twists.PayloadText?.Invoke(payload.ToJsonString()) ?? payload.ToJsonString();
        var words = $"{Url(headerText)}.{Url(payloadText)}";
        var signed = Encoding.ASCII.GetBytes(words);
        var signature = Twists.Sign?.Invoke(signed) ?? MainKey.Sign("RS256", signed);
        var token = $"{words}.{Base64Url.EncodeToString(signature)}";
        token = Twists.Whole?.Invoke(token) ?? token;
        foreach (var part in token.Split('.').Append(token).Where(part => part.Length > 12))
            Secrets.Add(part);
        return token;
    }

    public JsonObject LogoutPayload() => new()
    {
        ["iss"] = Issuer,
        ["aud"] = ClientId,
        ["iat"] = Now,
        ["exp"] = Now + 120,
        ["jti"] = Guid.NewGuid().ToString(),
        ["sub"] = Subject,
        ["sid"] = "session-1",
        ["events"] = new JsonObject { ["http://schemas.openid.net/event/backchannel-logout"] = new JsonObject() },
    };

    /// <summary>What its own certificate is trusted by; nobody else does.</summary>
    public static HttpMessageHandler Trusting() => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = { RemoteCertificateValidationCallback = (_, shown, _, _) => shown?.GetCertHashString() == Certificate.GetCertHashString() },
    };

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        foreach (var key in _own.Union(Keys))
            key.Dispose();
    }

    private static string Url(string words) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(words));

    private JsonObject Description()
    {
        var description = PlainDescription();
        if (Twists.Pushed is not null)
            description["pushed_authorization_request_endpoint"] = $"{Issuer}/par";
        return description;
    }

    private JsonObject PlainDescription() => new()
    {
        ["issuer"] = Issuer,
        ["authorization_endpoint"] = $"{Issuer}/authorize?tenant=kommunen",
        ["token_endpoint"] = $"{Issuer}/token",
        ["jwks_uri"] = $"{Issuer}/keys",
        ["userinfo_endpoint"] = $"{Issuer}/userinfo",
        ["end_session_endpoint"] = $"{Issuer}/leave",
        ["authorization_response_iss_parameter_supported"] = true,
        ["token_endpoint_auth_methods_supported"] = new JsonArray(Twists.ProofsSupported.Select(proof => (JsonNode)proof).ToArray()),
    };

    private IResult Json(Func<string, string>? twist, JsonObject answer)
    {
        if (answer.ContainsKey("keys"))
            KeysAsked++;
        else
            DescriptionAsked++;
        var text = answer.ToJsonString();
        return Results.Text(twist?.Invoke(text) ?? text, "application/json", statusCode: Twists.Status ?? 200);
    }

    private async Task<IResult> TakeQuestion(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        Twists.ProofSeen = http.Request.Headers.Authorization.Count > 0 ? "basic" : "post";
        _questions["urn:question:1"] = form.ToDictionary();
        return IsOurClient(http, form) ? Twists.Pushed!() : Error(401, "invalid_client");
    }

    private async Task<IResult> Redeem(HttpContext http)
    {
        var form = await http.Request.ReadFormAsync();
        Twists.ProofSeen = http.Request.Headers.Authorization.Count > 0 ? "basic" : "post";
        if (!IsOurClient(http, form))
            return Error(401, "invalid_client");
        var code = form["code"].ToString();
        if (!(Twists.CodesLast ? _codes.TryGetValue(code, out var asked) : _codes.TryRemove(code, out asked))
            || asked.RedirectUri != form["redirect_uri"]
            || asked.Challenge != Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))))
            return Error(400, "invalid_grant");
        if (Twists.TokenAnswer is { } other)
            return other();
        var accessToken = $"access-{Guid.NewGuid():N}";
        Secrets.Add(accessToken);
        var payload = new JsonObject
        {
            ["iss"] = Issuer,
            ["sub"] = Subject,
            ["aud"] = ClientId,
            ["exp"] = Now + 300,
            ["iat"] = Now,
            ["nonce"] = asked.Nonce,
            ["sid"] = "session-1",
            ["acr"] = Acr,
            ["at_hash"] = Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(accessToken)).AsSpan(0, 16)),
        };
        if (asked.WasAged)
            payload["auth_time"] = Now;
        var answer = new JsonObject
        {
            ["access_token"] = accessToken,
            ["token_type"] = "bearer",
            ["id_token"] = Token(payload),
        };
        Twists.Tokens?.Invoke(answer);
        var text = answer.ToJsonString();
        return Results.Text(Twists.TokensText?.Invoke(text) ?? text, "application/json");
    }

    private IResult TellAbout(HttpContext http)
    {
        if (!Secrets.Contains(http.Request.Headers.Authorization.ToString()["Bearer ".Length..]))
            return Error(401, "invalid_token");
        if (Twists.UserInfoAnswer is { } other)
            return other();
        var answer = new JsonObject { ["sub"] = Subject, ["name"] = "Sara Test", ["email"] = "sara.test@example.se", ["email_verified"] = true };
        Twists.UserInfo?.Invoke(answer);
        var text = answer.ToJsonString();
        return Results.Text(Twists.UserInfoText?.Invoke(text) ?? text, "application/json");
    }

    private static bool IsOurClient(HttpContext http, IFormCollection form)
    {
        if (http.Request.Headers.Authorization.ToString() is not { Length: > 6 } header)
            return form["client_id"] == ClientId && form["client_secret"] == ClientSecret;
        var both = Encoding.ASCII.GetString(Convert.FromBase64String(header["Basic ".Length..])).Split(':');
        return both is [var id, var secret] && WebUtility.UrlDecode(id) == ClientId && WebUtility.UrlDecode(secret) == ClientSecret;
    }

    private static IResult Error(int status, string word) =>
        Results.Json(new { error = word, error_description = "Sara Test har skrivit fel" }, statusCode: status);

    private static X509Certificate2 MakeCertificate()
    {
        using var pair = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", pair, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pkcs12), null);
    }
}
