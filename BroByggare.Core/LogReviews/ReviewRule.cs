namespace BroByggare.Core.LogReviews;

/// <summary>Why something in the log is looked at.</summary>
public enum ReviewRule
{
    /// <summary>Drawn at random among the month's readings.</summary>
    Sample,

    /// <summary>Read by somebody who was neither responsible that day nor stood in for one who was.</summary>
    NoAssignment,

    /// <summary>The person was protected on that day.</summary>
    Protected,

    /// <summary>Read by a colleague who is or has been kept out of it: before it was so, or after they were let in again.</summary>
    KeptOut,

    /// <summary>A colleague who is or has been kept out of it asked for it by its number, or in an emergency, and it led nowhere.</summary>
    KeptOutTried,

    /// <summary>Many different supports within an hour.</summary>
    Bulk,

    /// <summary>Before or after working hours, or on a weekend.</summary>
    OddHours,
}
