using BroByggare.Core.Supports.Plan;

namespace BroByggare.Core.Supports.Journal;

/// <summary>Where words stood that were written anew.</summary>
public enum FormerPlace
{
    /// <summary>The problem of a round.</summary>
    Problem,

    /// <summary>The person's own words on whether it helped, of a round.</summary>
    Judgement,

    /// <summary>What the person wants, on their own plan, of a round.</summary>
    Wishes,
    Measure,
    PlanLine,
    Watch,

    /// <summary>A goal of the plan, and what was to be reached instead.</summary>
    Goal,
}
