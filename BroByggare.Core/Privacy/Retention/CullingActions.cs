using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>What is done with a culling, as the log calls it.</summary>
public static class CullingActions
{
    private static readonly AuditSubject<Culling> Cullings = new("Culling");

    public static AuditAction<Culling> Prepare { get; } = Cullings.Change("Prepare");

    public static AuditAction<Culling> AskForErasure { get; } = Cullings.Change("AskForErasure");

    public static AuditAction<Culling> Exempt { get; } = Cullings.Change("Exempt");

    public static AuditAction<Culling> EndExemption { get; } = Cullings.Change("EndExemption");

    public static AuditAction<Culling> HandIn { get; } = Cullings.Change("HandIn");

    public static AuditAction<Culling> Withdraw { get; } = Cullings.Change("Withdraw");

    public static AuditAction<Culling> Reject { get; } = Cullings.Change("Reject");

    public static AuditAction<Culling> Approve { get; } = Cullings.Change("Approve");

    public static AuditAction<Culling> Stop { get; } = Cullings.Change("Stop");

    public static AuditAction<Culling> GoOn { get; } = Cullings.Change("GoOn");

    public static AuditAction<Culling> LeaveRest { get; } = Cullings.Change("LeaveRest");

    public static AuditAction<Culling> Finish { get; } = Cullings.Change("Finish");
}
