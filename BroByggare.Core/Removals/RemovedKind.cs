namespace BroByggare.Core.Removals;

/// <summary>What a colleague took away, or gave.</summary>
public enum RemovedKind
{
    Contact,
    Result,
    Obstacle,
    PlanLine,
    Measure,
    Responsibility,
    ReferralStep,

    /// <summary>The support itself, given to the one who is told.</summary>
    HandedOver,
}
