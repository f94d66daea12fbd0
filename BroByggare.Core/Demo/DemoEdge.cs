using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Demo;

/// <summary>A past support whose days matter.</summary>
internal sealed record DemoEdge(DateOnly OpenedOn, DateOnly ClosedOn)
{
    public DateOnly? ReopenedOn { get; init; }

    public DateOnly? ClosedAgainOn { get; init; }

    public DateOnly? JointFrom { get; init; }

    public DateOnly? JointUntil { get; init; }

    public DateOnly LastDay => ClosedAgainOn ?? ClosedOn;

    public bool IsOpenThrough(DateOnly from, DateOnly to) =>
        OpenedOn < from && (ReopenedOn is { } again && again < from ? LastDay : ClosedOn) > to;
}
