using BroByggare.Core.Kernel;

namespace BroByggare.Web.Security;

/// <summary>How often one may knock.</summary>
internal sealed record RateLimitSettings : ISettingsSection
{
    public static string Section => "RateLimits";

    /// <summary>Sign-ins from one address.</summary>
    [Within(1, 1_000_000)]
    public int SignInsPerMinute { get; init; } = 30;

    /// <summary>Files by one member.</summary>
    [Within(1, 1_000_000)]
    public int FilesPerMinute { get; init; } = 20;

    /// <summary>What other programs ask for, from one address.</summary>
    [Within(1, 1_000_000)]
    public int FigureReadingsPerMinute { get; init; } = 30;
}
