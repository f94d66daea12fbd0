using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>The key that a token was signed with, or that it names, and what the provider says about it (RFC 7517).</summary>
/// <param name="Key">Null when the package found none that it would use.</param>
/// <param name="Keys">How many the provider has.</param>
internal sealed record SigningKey(SecurityKey? Key, JsonWebKey? Said, JsonWebToken Token, int Keys)
{
    public static IReadOnlyList<Check<SigningKey>> Checks { get; } =
    [
        new(SignInCheck.KeyNamed, signer => !string.IsNullOrEmpty(signer.Token.Kid) || signer.Keys < 2),
        new(SignInCheck.KeyUse, signer => signer.Said is { } said ? IsForSigning(said) : signer.Key is null),
        new(SignInCheck.KeyAlgorithm, signer => signer.Said?.Alg is null || signer.Said.Alg == signer.Token.Alg),
        new(SignInCheck.KeyStrength, signer => signer.Key is null || IsStrong(signer.Key, signer.Token.Alg)),
    ];

    public static SigningKey Of(SecurityKey? key, JsonWebToken token, OpenIdConnectConfiguration provider)
    {
        var keys = provider.JsonWebKeySet.Keys;
        var named = keys.Where(said => said.KeyId == (key is null ? token.Kid : key.KeyId)).ToList();
        return new(key, named.Find(IsForSigning) ?? named.FirstOrDefault() ?? (keys.Count == 1 ? keys[0] : null), token, keys.Count);
    }

    private static bool IsForSigning(JsonWebKey said) => said.Use is null or "sig" && (said.KeyOps is [] || said.KeyOps.Contains("verify"));

    /// <summary>RFC 7518: RSA keys have at least 2048 bits (3.3), each elliptic way has its own curve (3.4).</summary>
    private static bool IsStrong(SecurityKey key, string algorithm) => algorithm switch
    {
        "ES256" => key.KeySize == 256,
        "ES384" => key.KeySize == 384,
        "ES512" => key.KeySize == 521,
        _ => key.KeySize >= 2048,
    };
}
