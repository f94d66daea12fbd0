namespace BroByggare.Core.Supports.Plan;

/// <summary>The outcome of a goal, as it was given.</summary>
/// <param name="ChangedTo">What the person wants to reach instead, where the goal has changed; may be left out, at most 500 characters.</param>
public sealed record NewGoalOutcome(GoalOutcome Outcome, string ChangedTo = "");
