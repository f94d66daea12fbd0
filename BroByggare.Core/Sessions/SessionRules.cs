using BroByggare.Core.Kernel;

namespace BroByggare.Core.Sessions;

/// <summary>How long a sign-in holds.</summary>
public sealed record SessionRules : ISettingsSection
{
    private static readonly TimeSpan LongestWarning = TimeSpan.FromMinutes(2);

    public static string Section => "Sessions";

    /// <summary>Without a press, a key or an opened page.</summary>
    [Within(1, 24 * 60)]
    public int IdleMinutes { get; init; } = 30;

    /// <summary>However busy.</summary>
    [Within(1, 24)]
    public int AbsoluteHours { get; init; } = 9;

    /// <summary>How long after proving who one is one may do what needs a recent proof: take out a file, change a role, switch an account off.</summary>
    [Within(1, 24 * 60)]
    public int RecentMinutes { get; init; } = 10;

    /// <summary>Sessions that no provider has proved hold too: those of the demo, which exists in Development only.</summary>
    [NotASetting]
    public bool DemoHolds { get; init; } = true;

    /// <inheritdoc cref="IdleMinutes"/>
    public TimeSpan IdleFor => TimeSpan.FromMinutes(IdleMinutes);

    /// <inheritdoc cref="AbsoluteHours"/>
    public TimeSpan LongestFor => TimeSpan.FromHours(AbsoluteHours);

    /// <inheritdoc cref="RecentMinutes"/>
    public TimeSpan RecentFor => TimeSpan.FromMinutes(RecentMinutes);

    /// <summary>How long before the end it is told: two minutes, or a third of a short time without a press.</summary>
    public TimeSpan WarnedFor => IdleFor / 3 < LongestWarning ? IdleFor / 3 : LongestWarning;
}
