namespace BroByggare.Core.Supports.Removals;

/// <summary>What a colleague took away, or gave.</summary>
public enum RemovedKind
{
    Contact,
    Result,
    Obstacle,
    PlanLine,
    Measure,
    Goal,
    Responsibility,
    ReferralStep,

    /// <summary>The support itself, given to the one who is told.</summary>
    HandedOver,

    /// <summary>The support itself, given to a colleague of the one who is told.</summary>
    HandedOn,

    /// <summary>The one who is told is responsible too.</summary>
    Joined,

    /// <summary>The person's record was merged with another, so that name and ways may be others.</summary>
    Merged,
    MergeUndone,

    /// <summary>A colleague took over what the one who is told had offered.</summary>
    HandoverAccepted,

    /// <summary>A colleague declined what the one who is told had offered.</summary>
    HandoverDeclined,

    /// <summary>The one who is told asked for words to be struck, and they stay.</summary>
    StrikingRefused,
}
