namespace BroByggare.Core.Figures.Goals;

/// <summary>One decision, as the list of goals shows it.</summary>
/// <param name="Figure">The code of the figure it is for.</param>
/// <param name="WrittenBy">The member who wrote it in.</param>
/// <param name="CanBeTakenBack">By whoever looks: they wrote it in, and not long ago.</param>
/// <param name="IsInForce">False when a later decision has taken its place.</param>
public sealed record GoalRow(
    YearlyGoalId Id, string Figure, int Value, string DecidedBy, DateOnly DecidedOn, string WrittenBy, bool CanBeTakenBack, bool IsInForce);
