using BroByggare.Core.Kernel;

namespace BroByggare.Core.AuditLog;

/// <summary>What the municipality has decided about the log.</summary>
public sealed record LogSettings : ISettingsSection
{
    public static string Section => "Log";

    /// <summary>The file that remembers how long the log has been; null is beside the database. Better on another disk or share.</summary>
    public string? AnchorPath { get; init; }

    /// <summary>Start although the log is shorter than it has been, or another: a backup was restored on purpose.</summary>
    public bool AcceptBrokenChain { get; init; }

    /// <summary>How many readings a month are drawn for the review.</summary>
    [Within(0, 1000)]
    public int SampleSize { get; init; } = 10;

    /// <summary>Opening more supports than this within an hour is looked at.</summary>
    [Within(1, 10_000)]
    public int BulkSupportsPerHour { get; init; } = 25;

    /// <summary>Reading before this hour in Stockholm is looked at.</summary>
    [Within(0, 23)]
    public int WorkFromHour { get; init; } = 6;

    /// <summary>Reading from this hour on is looked at.</summary>
    [Within(1, 24, Over = nameof(WorkFromHour))]
    public int WorkToHour { get; init; } = 20;

    /// <summary>The day of the next month after which a review is late.</summary>
    [Within(1, 28)]
    public int ReviewDueDay { get; init; } = 10;

    /// <summary>The same with the file's place from the root.</summary>
    /// <param name="folder">Where a relative path starts from.</param>
    public LogSettings In(string folder) => AnchorPath is null ? this : this with { AnchorPath = Path.GetFullPath(AnchorPath, folder) };
}
