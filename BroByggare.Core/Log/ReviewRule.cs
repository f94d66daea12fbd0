namespace BroByggare.Core.Log;

/// <summary>Why something in the log is looked at.</summary>
public enum ReviewRule
{
    /// <summary>Drawn at random among the month's readings.</summary>
    Sample,

    /// <summary>Read by somebody who was not responsible that day.</summary>
    NoAssignment,

    /// <summary>Many different supports within an hour.</summary>
    Bulk,

    /// <summary>Before or after working hours, or on a weekend.</summary>
    OddHours,
}
