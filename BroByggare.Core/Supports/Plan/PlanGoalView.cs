using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Plan;

/// <summary>A goal of the plan, as it is shown.</summary>
/// <param name="For">The words of the measure it is for; null: the whole plan.</param>
/// <param name="Outcome">Null until it is followed up.</param>
/// <param name="ChangedTo">What the person wants to reach instead, or empty.</param>
/// <param name="Left">What is left to reach of it; empty when nothing is.</param>
public sealed record PlanGoalView(
    PlanGoalId Id, string What, MeasureId? Measure, string? For, GoalOutcome? Outcome, string ChangedTo, string Left, Refusal? WhyNotChange)
{
    /// <summary>The actor wrote it.</summary>
    public bool IsOwn { get; init; }
}
