using BroByggare.Core.Kernel;

namespace BroByggare.Web.Security;

/// <summary>How many tabs may be open.</summary>
internal sealed record CircuitLimits : ISettingsSection
{
    public static string Section => "Circuits";

    /// <summary>For one member, all devices together.</summary>
    [Within(1, 100_000)]
    public int PerMember { get; init; } = 20;

    /// <summary>For all: each costs memory, a few hundred kilobytes.</summary>
    [Within(1, 100_000)]
    public int Total { get; init; } = 500;

    /// <summary>How many that have lost their line are kept for it to come back.</summary>
    [Within(0, 100_000)]
    public int Waiting { get; init; } = 100;
}
