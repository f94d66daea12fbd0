namespace BroByggare.Core.Figures;

/// <summary>Whether a goal is reached, as far as the count that is shown tells.</summary>
public enum GoalReach
{
    Reached,
    NotYet,

    /// <summary>The count is hidden, or rounded so that it may be on either side.</summary>
    Untold,
}
