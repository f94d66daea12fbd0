namespace BroByggare.Core.Sessions;

/// <summary>How long a sign-in holds.</summary>
public sealed record SessionRules
{
    /// <summary>Without a press, a key or an opened page.</summary>
    public TimeSpan IdleFor { get; init; } = TimeSpan.FromMinutes(30);

    /// <summary>However busy.</summary>
    public TimeSpan LongestFor { get; init; } = TimeSpan.FromHours(9);

    /// <summary>How long after proving who one is one may do what needs a fresh proof: take out a file, change a role, switch an account off.</summary>
    public TimeSpan FreshFor { get; init; } = TimeSpan.FromMinutes(10);
}
