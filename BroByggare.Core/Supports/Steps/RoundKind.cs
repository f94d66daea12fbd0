namespace BroByggare.Core.Supports.Steps;

/// <summary>Why a new round was started from the evaluation.</summary>
public enum RoundKind
{
    /// <summary>The first, when the support was opened.</summary>
    First,

    /// <summary>A new problem: again from the first step.</summary>
    NewProblem,

    /// <summary>The same problem, the plan revised: again from the action plan.</summary>
    RevisedPlan,
}
