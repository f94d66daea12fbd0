namespace BroByggare.Core.Figures.Goals;

/// <summary>What has been decided.</summary>
/// <param name="Figure">The code of the figure it is for.</param>
/// <param name="Year">2000 to 2099.</param>
/// <param name="Value">1 to 1,000,000.</param>
/// <param name="DecidedBy">At most 100 characters.</param>
/// <param name="DecidedOn">Not after today.</param>
public sealed record GoalDecision(string Figure, int Year, int Value, string DecidedBy, DateOnly DecidedOn);
