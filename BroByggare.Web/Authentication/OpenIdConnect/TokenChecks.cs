using System.Text.Json;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>
/// What a token must be beyond what Microsoft's package asks (OpenID Connect Core, 3.1.3.7; RFC 7515; RFC 7519; RFC 8725;
/// Back-Channel Logout, 2.6), in the order in which it is asked. The package asks for the signature and for the values of
/// <c>iss</c>, <c>aud</c> and <c>at_hash</c>; that they are of the right kind is asked here, because it would read some others too.
/// </summary>
internal static class TokenChecks
{
    private const string LogoutEvent = "http://schemas.openid.net/event/backchannel-logout";

    /// <summary>RFC 7518, 3.1: with the provider's private key. Never with a shared secret, never none.</summary>
    public static IReadOnlyList<string> Algorithms { get; } = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    public static IReadOnlyList<Check<Jwt>> OfIdToken { get; } =
    [
        .. OfForm("jwt"),
        .. OfWho(),
        new(SignInCheck.Subject, token => IsSubject(token.Payload.Words("sub"))),
        .. OfTime(),
        new(SignInCheck.Nonce, token => token.Payload.Words("nonce") is not null),
        new(SignInCheck.AccessTokenHash, token => !token.Payload.Has("at_hash") || token.Payload.Words("at_hash") is not null),
    ];

    /// <summary>Against what we asked. The package keeps the nonce in a cookie, so another question of the same browser could answer for this one.</summary>
    public static IReadOnlyList<Check<Jwt>> OfAnswer { get; } =
    [
        new(SignInCheck.IssuedLately, token => !(token.Payload.Seconds("iat") < token.Expected.AskedAt - TokenExpectation.LongAgo)),
        new(SignInCheck.Nonce, token => token.Payload.Words("nonce") == token.Expected.Nonce),
        new(SignInCheck.AccessTokenHash, token => !token.Payload.Has("at_hash") || token.Expected.AccessToken is not null),
        new(SignInCheck.AuthTime, WasAskedLately),
        new(SignInCheck.AuthContext, token => token.Expected.AcrValues is [] || token.Expected.AcrValues.Contains(token.Payload.Words("acr"))),
    ];

    public static IReadOnlyList<Check<Jwt>> OfLogoutToken { get; } =
    [
        .. OfForm("jwt", "logout+jwt"),
        .. OfWho(),
        .. OfTime(),
        new(SignInCheck.LogoutEvent, token => token.Payload.Member("events") is { ValueKind: JsonValueKind.Object } events
            && events.TryGetProperty(LogoutEvent, out var said) && said.ValueKind is JsonValueKind.Object),
        new(SignInCheck.LogoutLife, token => !(token.Payload.Seconds("exp") > token.Expected.Now + TokenExpectation.LongestLogout)),
        new(SignInCheck.LogoutNonce, token => !token.Payload.Has("nonce")),
        new(SignInCheck.LogoutWhom, token =>
            (token.Payload.Has("sub") || token.Payload.Has("sid"))
            && (!token.Payload.Has("sub") || IsSubject(token.Payload.Words("sub")))
            && (!token.Payload.Has("sid") || token.Payload.Words("sid") is { Length: > 0 })),
    ];

    /// <param name="types">The kinds (<c>typ</c>) that belong here, in small letters; a token that names none is one of them.</param>
    private static IEnumerable<Check<Jwt>> OfForm(params string[] types) =>
    [
        new(SignInCheck.HeaderOnce, token => token.Header.SaysThingsOnce),
        new(SignInCheck.PayloadOnce, token => token.Payload.SaysThingsOnce),
        new(SignInCheck.Algorithm, token => token.Header.Words("alg") is { } algorithm && Algorithms.Contains(algorithm)),
        new(SignInCheck.Type, token => !token.Header.Has("typ") || (token.Header.Words("typ") is { } type && types.Contains(type.ToLowerInvariant()))),
        // We understand no extension, so none may be demanded of us.
        new(SignInCheck.Critical, token => !token.Header.Has("crit")),
        new(SignInCheck.KeyNamed, token => !token.Header.Has("kid") || token.Header.Words("kid") is not null),
    ];

    private static IEnumerable<Check<Jwt>> OfWho() =>
    [
        new(SignInCheck.Issuer, token => token.Payload.Words("iss") is not null),
        new(SignInCheck.Audience, token => token.Payload.List("aud")?.Contains(token.Expected.ClientId) is true),
        new(SignInCheck.SeveralAudiences, token => token.Payload.List("aud") is not { Count: > 1 } || token.Payload.Has("azp")),
        new(SignInCheck.AuthorizedParty, token => !token.Payload.Has("azp") || token.Payload.Words("azp") == token.Expected.ClientId),
    ];

    private static IEnumerable<Check<Jwt>> OfTime() =>
    [
        new(SignInCheck.Expiry, token => token.Payload.Seconds("exp") > token.Expected.Now - TokenExpectation.Leeway),
        new(SignInCheck.NotBefore, token => !token.Payload.Has("nbf") || token.Payload.Seconds("nbf") <= token.Expected.Now + TokenExpectation.Leeway),
        new(SignInCheck.IssuedAt, token => token.Payload.Seconds("iat") <= token.Expected.Now + TokenExpectation.Leeway),
    ];

    private static bool IsSubject(string? subject) => subject is { Length: > 0 and <= 255 } && !subject.Any(char.IsControl);

    private static bool WasAskedLately(Jwt token) =>
        token.Expected.MaxAge is not { } age
        || (token.Payload.Seconds("auth_time") is { } asked
            && asked >= token.Expected.AskedAt - age - TokenExpectation.Leeway
            && asked <= token.Expected.Now + TokenExpectation.Leeway);
}
