using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Activities;

/// <summary>What is done with an activity, as the log calls it.</summary>
public static class ActivityActions
{
    private static readonly AuditSubject<Activity> Activities = new("Activity");

    public static AuditAction<Activity> Plan { get; } = Activities.Change("Plan");

    public static AuditAction<Activity> Change { get; } = Activities.Change("Change");

    public static AuditAction<Activity> Hold { get; } = Activities.Change("Hold");

    public static AuditAction<Activity> NotHeld { get; } = Activities.Change("NotHeld");

    public static AuditAction<Activity> Cancel { get; } = Activities.Change("Cancel");
}
