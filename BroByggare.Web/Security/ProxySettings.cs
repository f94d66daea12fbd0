using BroByggare.Core.Kernel;

namespace BroByggare.Web.Security;

/// <summary>What stands between the browser and us.</summary>
internal sealed record ProxySettings : ISettingsSection
{
    public static string Section => "Proxy";

    /// <summary>IP addresses of those that are believed.</summary>
    public IReadOnlyList<string> KnownProxies { get; init; } = [];
}
