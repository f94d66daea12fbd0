namespace BroByggare.Core.Sessions;

/// <summary>How long a sign-in holds.</summary>
public sealed record SessionRules
{
    private static readonly TimeSpan LongestWarning = TimeSpan.FromMinutes(2);

    /// <summary>Without a press, a key or an opened page.</summary>
    public TimeSpan IdleFor { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>However busy.</summary>
    public TimeSpan LongestFor { get; init; } = TimeSpan.FromHours(9);

    /// <summary>How long before the end it is told: two minutes, or a third of a short time without a press.</summary>
    public TimeSpan WarnedFor => IdleFor / 3 < LongestWarning ? IdleFor / 3 : LongestWarning;

    /// <summary>Sessions that no provider has proved hold too: those of the demo, which exists in Development only.</summary>
    public bool DemoHolds { get; init; } = true;

    /// <summary>How long after proving who one is one may do what needs a fresh proof: take out a file, change a role, switch an account off.</summary>
    public TimeSpan FreshFor { get; init; } = TimeSpan.FromMinutes(10);
}
