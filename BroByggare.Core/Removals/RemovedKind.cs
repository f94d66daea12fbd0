namespace BroByggare.Core.Removals;

/// <summary>What a colleague took away.</summary>
public enum RemovedKind
{
    Contact,
    Result,
    Obstacle,
    PlanLine,
    Measure,
    Responsibility,
    ReferralStep,
}
