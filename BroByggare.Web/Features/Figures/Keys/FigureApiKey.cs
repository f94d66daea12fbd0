using System.Net.Http.Headers;
using System.Text;

namespace BroByggare.Web.Features.Figures.Keys;

/// <summary>Where a request carries its key: in a header, never in the address, which stands in logs and histories.</summary>
internal static class FigureApiKey
{
    public const string Header = "X-Api-Key";

    /// <summary>Null when there is none, or it cannot be read.</summary>
    public static string? In(HttpRequest request) =>
        request.Headers[Header] is [{ Length: > 0 } alone] ? alone
        : AuthenticationHeaderValue.TryParse(request.Headers.Authorization.ToString(), out var said) ? Said(said)
        : null;

    private static string? Said(AuthenticationHeaderValue said) => said.Scheme.ToUpperInvariant() switch
    {
        "BEARER" => said.Parameter,
        "BASIC" => Password(said.Parameter),
        _ => null,
    };

    /// <summary>The name before it may be anything: Excel and Power BI ask for one.</summary>
    private static string? Password(string? pair)
    {
        var bytes = new byte[pair?.Length ?? 0];
        return Convert.TryFromBase64String(pair ?? "", bytes, out var length) && Encoding.UTF8.GetString(bytes, 0, length) is var both && both.IndexOf(':') is >= 0 and var colon
            ? both[(colon + 1)..]
            : null;
    }
}
