using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Figures.Goals;

/// <summary>What is done with a yearly goal, as the log calls it.</summary>
public static class GoalActions
{
    private static readonly AuditSubject<YearlyGoal> Goals = new("YearlyGoal");

    public static AuditAction<YearlyGoal> Decide { get; } = Goals.Change("Decide");

    public static AuditAction<YearlyGoal> TakeBack { get; } = Goals.Change("TakeBack");
}
