namespace BroByggare.Core.AuditLog;

/// <summary>What the municipality has decided about the log; section <c>Log</c> of the settings.</summary>
public sealed record LogSettings
{
    /// <summary>The file that remembers how long the log has been; null is beside the database. Better on another disk or share.</summary>
    public string? AnchorPath { get; init; }

    /// <summary>Start although the log is shorter than it has been, or another: a backup was restored on purpose.</summary>
    public bool AcceptBrokenChain { get; init; }

    /// <summary>How many readings a month are drawn for the review.</summary>
    public int SampleSize { get; init; } = 10;

    /// <summary>Opening more supports than this within an hour is looked at.</summary>
    public int BulkSupportsPerHour { get; init; } = 25;

    /// <summary>Reading before this hour in Stockholm is looked at; 0 to 23.</summary>
    public int WorkFromHour { get; init; } = 6;

    /// <summary>Reading from this hour on is looked at; 1 to 24.</summary>
    public int WorkToHour { get; init; } = 20;

    /// <summary>The day of the next month after which a review is late; 1 to 28.</summary>
    public int ReviewDueDay { get; init; } = 10;
}
