namespace BroByggare.Core.Goals;

/// <summary>One decision, as the list of goals shows it.</summary>
/// <param name="Figure">The code of the figure it is for.</param>
/// <param name="WrittenBy">The member who wrote it in.</param>
/// <param name="IsOwn">Whoever looks wrote it in, and can take it back.</param>
/// <param name="IsInForce">False when a later decision has taken its place.</param>
public sealed record GoalRow(
    YearlyGoalId Id, string Figure, int Value, string DecidedBy, DateOnly DecidedOn, string WrittenBy, bool IsOwn, bool IsInForce);
