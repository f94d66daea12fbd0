using BroByggare.Core.Supports.Plan;

namespace BroByggare.Core.Supports.Steps;

/// <summary>One time through the steps, as it is shown.</summary>
/// <param name="Chosen">The measures that were chosen, with what was planned and what came of them.</param>
/// <param name="JudgedHelp">The person's own judgement; null when not asked, or when they declined.</param>
public sealed record RoundView(
    int Number,
    RoundKind Kind,
    DateOnly StartedOn,
    string Problem,
    DateOnly? ProblemWrittenOn,
    DateOnly? PlanAgreedOn,
    IReadOnlyList<MeasureView> Chosen,
    HowFar? JudgedHelp,
    string JudgementWords,
    bool DeclinedToJudge)
{
    /// <summary>Who wrote down that the plan was agreed, or null.</summary>
    public string? PlanAgreedBy { get; init; }

    /// <inheritdoc cref="Round.Wishes" />
    public string Wishes { get; init; } = "";

    /// <summary>Goals of the plan; a plan may be without any.</summary>
    public IReadOnlyList<PlanGoalView> Goals { get; init; } = [];

    public bool IsJudged => JudgedHelp is not null || DeclinedToJudge;
}
