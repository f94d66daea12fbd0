namespace BroByggare.Core.Supports.Plan;

/// <summary>What became of a goal of the plan, as it is answered at the follow-up.</summary>
public enum GoalOutcome
{
    Reached,
    Partly,
    NotReached,

    /// <summary>The person no longer wants that, or wants something else: no failure.</summary>
    Changed,
}
