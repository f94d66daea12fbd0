using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>The provider's public keys (RFC 7517). Others, such as shared secrets, are as if they were not there.</summary>
internal sealed record ProviderKeys(StrictJson Json, IReadOnlyList<JsonWebKey> All)
{
    public static IReadOnlyList<Check<ProviderKeys>> Checks { get; } = [new(EntryCheck.KeysOnce, keys => keys.Json.SaysThingsOnce)];

    /// <summary>Null when it is not a set of keys; a key that cannot be read is left out.</summary>
    public static ProviderKeys? From(StrictJson json) =>
        json.Member("keys") is { ValueKind: JsonValueKind.Array } keys
            ? new(json, [.. keys.EnumerateArray().Select(Read).OfType<JsonWebKey>()])
            : null;

    /// <summary>Those that a token may have been signed with: by name, or all when it names none.</summary>
    public IReadOnlyList<JsonWebKey> Named(string? name, string? algorithm) =>
        [.. All.Where(key => (name is null || key.KeyId == name) && SigningAlgorithms.IsForKey(algorithm, key.Kty))];

    private static JsonWebKey? Read(JsonElement element)
    {
        try
        {
            var key = new JsonWebKey(element.GetRawText());
            return key.Kty is JsonWebAlgorithmsKeyTypes.RSA or JsonWebAlgorithmsKeyTypes.EllipticCurve && key.KeySize > 0 ? key : null;
        }
        catch (Exception unreadable) when (unreadable is ArgumentException or JsonException or FormatException or NotSupportedException)
        {
            return null;
        }
    }
}
