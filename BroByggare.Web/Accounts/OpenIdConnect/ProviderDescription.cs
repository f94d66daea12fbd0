namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>What the provider says about itself (OpenID Connect Discovery, 3).</summary>
internal sealed record ProviderDescription(
    StrictJson Json,
    string Issuer,
    string AuthorizationEndpoint,
    string TokenEndpoint,
    string KeysAddress,
    string? UserInfoEndpoint,
    string? EndSessionEndpoint,
    bool NamesItself,
    IReadOnlyList<string> ClientProofs)
{
    /// <summary>What must be there is; null when it is not.</summary>
    public static ProviderDescription? From(StrictJson json) =>
        json.Words("issuer") is { } issuer
        && json.Words("authorization_endpoint") is { } authorization
        && json.Words("token_endpoint") is { } token
        && json.Words("jwks_uri") is { } keys
        && new ProviderDescription(
            json,
            issuer,
            authorization,
            token,
            keys,
            json.Words("userinfo_endpoint"),
            json.Words("end_session_endpoint"),
            json.IsTrue("authorization_response_iss_parameter_supported"),
            json.List("token_endpoint_auth_methods_supported") ?? []) is { } described
        && described.Addresses.All(IsAddress)
            ? described
            : null;

    /// <summary>Every address that we or the user will be sent to.</summary>
    public IEnumerable<string> Addresses =>
        new[] { AuthorizationEndpoint, TokenEndpoint, KeysAddress, UserInfoEndpoint, EndSessionEndpoint }.OfType<string>();

    /// <summary>Where the browser is sent.</summary>
    public IEnumerable<string> AddressesOfVisits => new[] { AuthorizationEndpoint, EndSessionEndpoint }.OfType<string>();

    public static IReadOnlyList<Check<(ProviderDescription Said, OpenIdConnectOptions Asked)>> Checks { get; } =
    [
        new(EntryCheck.MetadataOnce, described => described.Said.Json.SaysThingsOnce),
        new(EntryCheck.MetadataIssuer, described => string.Equals(described.Said.Issuer, described.Asked.Authority, StringComparison.Ordinal)),
        new(EntryCheck.MetadataEncrypted, described => !described.Asked.RequireHttpsMetadata
            || described.Said.Addresses.All(address => address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))),
    ];

    /// <summary>On some machines a mere path is an absolute address too: of a file.</summary>
    private static bool IsAddress(string words) =>
        Uri.TryCreate(words, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
