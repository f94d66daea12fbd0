namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>What the token endpoint answered (OpenID Connect Core, 3.1.3.3).</summary>
internal sealed record BroughtTokens(StrictJson Json)
{
    public static IReadOnlyList<Check<BroughtTokens>> Checks { get; } =
    [
        new(EntryCheck.TokensOnce, tokens => tokens.Json.SaysThingsOnce),
        new(EntryCheck.TokenType, tokens => string.Equals(tokens.Json.Words("token_type"), "Bearer", StringComparison.OrdinalIgnoreCase)),
    ];

    public string? IdToken => Json.Words("id_token");

    public string? AccessToken => Json.Words("access_token");
}
