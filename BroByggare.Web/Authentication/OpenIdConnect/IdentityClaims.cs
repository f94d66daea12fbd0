using System.Text.Json;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>From the provider's claims to who somebody is for us. The ID token is asked first, then what the provider told beside it.</summary>
internal static class IdentityClaims
{
    public static ProvenIdentity Of(Jwt token, StrictJson? told, OpenIdConnectSettings settings)
    {
        StrictJson[] sources = told is null ? [token.Payload] : [token.Payload, told];
        // Whether an address is verified is said in the same place as the address.
        var mailSource = Array.Find(sources, source => source.Words(settings.MailClaim) is { Length: > 0 });
        return new(
            token.Expected.Issuer,
            token.Subject,
            mailSource?.Words(settings.MailClaim) ?? "",
            mailSource is not null && (settings.TrustMail || mailSource.IsTrue("email_verified")),
            sources.Select(source => source.Words("name")).FirstOrDefault(name => !string.IsNullOrWhiteSpace(name)) ?? "",
            [.. sources.SelectMany(source => RolesIn(source, settings)).Distinct()]);
    }

    private static IEnumerable<Role> RolesIn(StrictJson source, OpenIdConnectSettings settings)
    {
        if (string.IsNullOrEmpty(settings.RoleClaim) || At(source.Root, settings.RoleClaim) is not { } claim)
            yield break;
        foreach (var word in StrictJson.ListIn(claim) ?? [])
        {
            if (settings.Roles.TryGetValue(word, out var role))
                yield return role;
        }
    }

    /// <summary>A member with the whole name, which may hold dots itself, otherwise one step inwards per dot.</summary>
    private static JsonElement? At(JsonElement from, string path)
    {
        if (from.ValueKind is not JsonValueKind.Object)
            return null;
        if (from.TryGetProperty(path, out var whole))
            return whole;
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && from.TryGetProperty(path[..dot], out var within) ? At(within, path[(dot + 1)..]) : null;
    }
}
