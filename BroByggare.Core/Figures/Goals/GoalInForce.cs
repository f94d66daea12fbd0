namespace BroByggare.Core.Figures.Goals;

/// <summary>The goal that holds for a figure and a year.</summary>
/// <param name="DecidedBy">Such as "Styrgruppen".</param>
public sealed record GoalInForce(int Value, string DecidedBy, DateOnly DecidedOn);
