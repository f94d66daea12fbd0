using BroByggare.Web.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.StaticAssets;

namespace BroByggare.Web.Security;

/// <summary>What the browser is told about every answer. Nothing inline, nothing from elsewhere, no frames.</summary>
internal static class SecurityHeaders
{
    /// <summary>MudBlazor hides and places its parts by style attributes (its issue 4529): those, and no inline sheet, are let through.</summary>
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self'; connect-src 'self'; " +
        "base-uri 'self'; object-src 'none'; frame-ancestors 'none'; form-action 'self'";

    public static void UseSecurityHeaders(this WebApplication app) => app.Use((http, next) =>
    {
        http.Response.OnStarting(() => Set(http));
        return next(http);
    });

    private static Task Set(HttpContext http)
    {
        var headers = http.Response.Headers;
        // Signing in and out are forms that lead to the municipality's provider, and nowhere else.
        headers.ContentSecurityPolicy = string.Join(' ', ProviderOrigins.Of(http.RequestServices).Prepend(Policy));
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers["Referrer-Policy"] = "no-referrer";
        // No window of somebody else's holds on to ours, and no page of theirs draws our files.
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        // A page about a person must not lie in the browser's cache; the stylesheet may.
        if (http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            headers.CacheControl = "no-store";
        // Files of our own are UTF-8 and say so, as the pages do.
        else if (headers.ContentType.ToString() is var kind && kind.StartsWith("text/", StringComparison.Ordinal) && !kind.Contains(';'))
            headers.ContentType = $"{kind}; charset=utf-8";
        return Task.CompletedTask;
    }
}
