using System.Net;

namespace BroByggare.Web.Security;

/// <summary>Whether somebody sits at the machine itself: the demo is for them and nobody else.</summary>
internal static class OwnMachine
{
    /// <summary>Beginnings and parts of what proxies add. A browser that asks by itself sends none of it.</summary>
    private static readonly string[] WrittenByProxies = ["X-", "Forward", "Proxy", "Client-IP", "Connecting-IP", "CDN-", "CF-", "Front-End", "WL-"];

    /// <summary>A proxy on the same machine looks like the same machine, so a request that was passed on is not one.</summary>
    public static bool Asks(HttpContext http) =>
        http.Connection is { RemoteIpAddress: { } far, LocalIpAddress: { } near }
        && IPAddress.IsLoopback(far) && IPAddress.IsLoopback(near)
        && IsName(http.Request.Host.Host)
        && !WasPassedOn(http.Request);

    /// <summary>A name that leads to the machine itself wherever it is written.</summary>
    public static bool IsName(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    /// <summary>No browser speaks HTTP/1.0 any more; some proxies do, and write nothing else.</summary>
    private static bool WasPassedOn(HttpRequest request) =>
        HttpProtocol.IsHttp10(request.Protocol)
        || request.Headers.Keys.Any(name => name.Equals("Via", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(WrittenByProxies, written => name.Contains(written, StringComparison.OrdinalIgnoreCase)));
}
