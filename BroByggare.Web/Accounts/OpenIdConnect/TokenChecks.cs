using System.Buffers.Text;
using System.Text;
using System.Text.Json;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>What a token must be (OpenID Connect Core, 3.1.3.7; RFC 7519; RFC 8725; Back-Channel Logout, 2.6), in the order in which it is asked.</summary>
internal static class TokenChecks
{
    private const string LogoutEvent = "http://schemas.openid.net/event/backchannel-logout";

    /// <summary>Before any key is looked for.</summary>
    public static IReadOnlyList<Check<BroughtToken>> OfForm { get; } =
    [
        new(EntryCheck.HeaderOnce, token => token.Header.SaysThingsOnce),
        new(EntryCheck.PayloadOnce, token => token.Payload.SaysThingsOnce),
        new(EntryCheck.Algorithm, token => SigningAlgorithms.IsAccepted(token.Algorithm)),
        new(EntryCheck.Type, HasType),
        // We understand no extension, so none may be demanded of us.
        new(EntryCheck.Critical, token => !token.Header.Has("crit")),
    ];

    public static IReadOnlyList<Check<BroughtToken>> OfKey { get; } =
    [
        new(EntryCheck.KeyNamed, token => token.Header.Has("kid") ? token.KeyName is not null : token.Keys < 2),
        new(EntryCheck.KeyUse, token => token.Key is not { } key || (key.Use is null or "sig" && (key.KeyOps is [] || key.KeyOps.Contains("verify")))),
        new(EntryCheck.KeyAlgorithm, token => token.Key?.Alg is null || token.Key.Alg == token.Algorithm),
        new(EntryCheck.KeyStrength, token => token.Key is not { } key || SigningAlgorithms.IsStrong(key, token.Algorithm)),
        new(EntryCheck.Signature, token => token.IsSigned),
    ];

    public static IReadOnlyList<Check<BroughtToken>> OfIdToken { get; } =
    [
        .. OfWho(),
        new(EntryCheck.Subject, token => IsSubject(token.Payload.Words("sub"))),
        .. OfTime(),
        new(EntryCheck.IssuedLately, token => !(token.Payload.Seconds("iat") < token.Expected.AskedAt - TokenExpectation.LongAgo)),
        new(EntryCheck.Nonce, token => token.Expected.Nonce is { } nonce && token.Payload.Words("nonce") == nonce),
        new(EntryCheck.AccessTokenHash, BelongsToAccessToken),
        new(EntryCheck.AuthTime, WasAskedLately),
        new(EntryCheck.AuthContext, token => token.Expected.AcrValues is [] || token.Expected.AcrValues.Contains(token.Payload.Words("acr"))),
    ];

    public static IReadOnlyList<Check<BroughtToken>> OfLogoutToken { get; } =
    [
        .. OfWho(),
        .. OfTime(),
        new(EntryCheck.LogoutEvent, token => token.Payload.Member("events") is { ValueKind: JsonValueKind.Object } events
            && events.TryGetProperty(LogoutEvent, out var said) && said.ValueKind is JsonValueKind.Object),
        new(EntryCheck.LogoutLife, token => !(token.Payload.Seconds("exp") > token.Expected.Now + TokenExpectation.LongestLogout)),
        new(EntryCheck.LogoutNonce, token => !token.Payload.Has("nonce")),
        new(EntryCheck.LogoutWhom, token =>
            (token.Payload.Has("sub") || token.Payload.Has("sid"))
            && (!token.Payload.Has("sub") || IsSubject(token.Payload.Words("sub")))
            && (!token.Payload.Has("sid") || token.Payload.Words("sid") is { Length: > 0 })),
    ];

    private static IEnumerable<Check<BroughtToken>> OfWho() =>
    [
        new(EntryCheck.Issuer, token => token.Payload.Words("iss") == token.Expected.Issuer),
        new(EntryCheck.Audience, token => token.Payload.List("aud")?.Contains(token.Expected.ClientId) is true),
        new(EntryCheck.SeveralAudiences, token => token.Payload.List("aud") is not { Count: > 1 } || token.Payload.Has("azp")),
        new(EntryCheck.AuthorizedParty, token => !token.Payload.Has("azp") || token.Payload.Words("azp") == token.Expected.ClientId),
    ];

    private static IEnumerable<Check<BroughtToken>> OfTime() =>
    [
        new(EntryCheck.Expiry, token => token.Payload.Seconds("exp") > token.Expected.Now - TokenExpectation.Leeway),
        new(EntryCheck.NotBefore, token => !token.Payload.Has("nbf") || token.Payload.Seconds("nbf") <= token.Expected.Now + TokenExpectation.Leeway),
        new(EntryCheck.IssuedAt, token => token.Payload.Seconds("iat") <= token.Expected.Now + TokenExpectation.Leeway),
    ];

    private static bool HasType(BroughtToken token) =>
        !token.Header.Has("typ") || (token.Header.Words("typ") is { } type && token.Expected.Types.Contains(type.ToLowerInvariant()));

    private static bool IsSubject(string? subject) => subject is { Length: > 0 and <= 255 } && !subject.Any(char.IsControl);

    private static bool BelongsToAccessToken(BroughtToken token)
    {
        if (!token.Payload.Has("at_hash"))
            return true;
        if (token.Expected.AccessToken is not { } accessToken)
            return false;
        var hash = SigningAlgorithms.Hash(token.Algorithm, Encoding.ASCII.GetBytes(accessToken));
        return token.Payload.Words("at_hash") == Base64Url.EncodeToString(hash.AsSpan(0, hash.Length / 2));
    }

    private static bool WasAskedLately(BroughtToken token) =>
        token.Expected.MaxAge is not { } age
        || (token.Payload.Seconds("auth_time") is { } asked
            && asked >= token.Expected.AskedAt - age - TokenExpectation.Leeway
            && asked <= token.Expected.Now + TokenExpectation.Leeway);
}
