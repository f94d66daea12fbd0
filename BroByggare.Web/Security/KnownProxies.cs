using System.Net;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace BroByggare.Web.Security;

/// <summary>
/// Behind a proxy the request looks as if it came from the proxy, without encryption. What the proxy says about it is
/// believed when the settings name the proxy (<c>Proxy:KnownProxies</c>), and from nobody else.
/// </summary>
internal static class KnownProxies
{
    private static Text NotAnAddress { get; } = new(
        "BroByggare startar inte: Proxy:KnownProxies ska vara ip-adresser, som 10.0.0.5. ”{0}” är ingen.",
        "BroByggare does not start: Proxy:KnownProxies must be IP addresses, such as 10.0.0.5. “{0}” is none.");

    public static void UseKnownProxies(this WebApplication app)
    {
        var proxies = app.Configuration.Section<ProxySettings>().KnownProxies;
        if (proxies is [])
            return;
        // Not the host: a proxy that does not write it would pass on what the browser wrote.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
            options.KnownProxies.Add(IPAddress.TryParse(proxy, out var address) ? address : throw new StartRefusedException(NotAnAddress.With(proxy)));
        app.UseForwardedHeaders(options);
    }
}
