using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>The ways of signing that we accept: with the provider's private key. Never with a shared secret, never none.</summary>
internal static class SigningAlgorithms
{
    /// <summary>RFC 7518, 3.1.</summary>
    private static readonly HashSet<string> Accepted = new(StringComparer.Ordinal)
    {
        "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
    };

    // Keys come and go with the provider's; nothing is kept of them here.
    private static readonly CryptoProviderFactory Signatures = new() { CacheSignatureProviders = false };

    public static bool IsAccepted(string? algorithm) => algorithm is not null && Accepted.Contains(algorithm);

    /// <summary>The kind of key fits the way of signing.</summary>
    public static bool IsForKey(string? algorithm, string keyType) => algorithm?.StartsWith('E') is true
        ? keyType is JsonWebAlgorithmsKeyTypes.EllipticCurve
        : keyType is JsonWebAlgorithmsKeyTypes.RSA;

    /// <summary>RFC 7518: RSA keys have at least 2048 bits (3.3), each elliptic way has its own curve (3.4).</summary>
    public static bool IsStrong(JsonWebKey key, string? algorithm) => algorithm switch
    {
        "ES256" => key.Crv is JsonWebKeyECTypes.P256,
        "ES384" => key.Crv is JsonWebKeyECTypes.P384,
        "ES512" => key.Crv is JsonWebKeyECTypes.P521,
        _ => key.KeySize >= 2048,
    };

    /// <summary>False also for whatever cannot be verified at all.</summary>
    public static bool IsSigned(byte[] words, byte[] signature, JsonWebKey key, string? algorithm)
    {
        if (algorithm is null || signature.Length == 0 || !Signatures.IsSupportedAlgorithm(algorithm, key))
            return false;
        SignatureProvider? provider = null;
        try
        {
            provider = Signatures.CreateForVerifying(key, algorithm);
            return provider.Verify(words, signature);
        }
        catch (Exception unfit) when (unfit is ArgumentException or CryptographicException or InvalidOperationException
            or NotSupportedException or FormatException or SecurityTokenException)
        {
            return false;
        }
        finally
        {
            if (provider is not null)
                Signatures.ReleaseSignatureProvider(provider);
        }
    }

    /// <summary>The hash that goes with a way of signing, for <c>at_hash</c>.</summary>
    public static byte[] Hash(string? algorithm, byte[] words) => algorithm switch
    {
        "RS384" or "PS384" or "ES384" => SHA384.HashData(words),
        "RS512" or "PS512" or "ES512" => SHA512.HashData(words),
        _ => SHA256.HashData(words),
    };
}
