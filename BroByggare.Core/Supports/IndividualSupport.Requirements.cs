using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports;

/// <summary>What each step asks for before the next one: the rules of the steps, stated once.</summary>
public sealed partial class IndividualSupport
{
    /// <summary>What the present step asks for, in the order in which it is asked for. The last step asks it before closing.</summary>
    public IReadOnlyList<Requirement> Requirements() => Step switch
    {
        SupportStep.ProblemFormulation =>
        [
            new(RequirementTexts.Problem, SupportRefusals.ProblemMissing, Round.Problem.Length > 0),
            new(RequirementTexts.Area, SupportRefusals.AreaMissing, _areas.Count > 0),
            new(RequirementTexts.Informed, SupportRefusals.NotInformed, InformedOn is not null),
        ],
        SupportStep.MeasureIdentification =>
        [
            new(RequirementTexts.Considered, SupportRefusals.NoMeasureConsidered, MeasuresNow.Any()),
            new(RequirementTexts.Chosen, SupportRefusals.NoMeasureChosen, ChosenNow.Any()),
        ],
        SupportStep.ActionPlanning => [WholePlan(), new(RequirementTexts.Agreed, SupportRefusals.PlanNotAgreed, Round.PlanAgreedOn is not null)],
        SupportStep.Implementation =>
        [
            new(RequirementTexts.Settled, SupportRefusals.ActionOpen, !_actions.Exists(action => action.IsOpen)),
            new(RequirementTexts.Answered, SupportRefusals.ReferralUnanswered, !_referrals.Exists(referral => referral.IsUnanswered)),
        ],
        SupportStep.Evaluation => [Outcomes(), .. GoalOutcomes(), new(RequirementTexts.Judged, SupportRefusals.JudgementMissing, Round.IsJudged)],
    };

    private Refusal? FirstUnmet() => Requirements().FirstOrDefault(asked => !asked.IsMet)?.Rule;

    private Requirement WholePlan() => new(
        RequirementTexts.Whole.With(ChosenNow.Count(HasAction), ChosenNow.Count()),
        ChosenNow.Any() ? SupportRefusals.MeasureWithoutAction : SupportRefusals.NoMeasureChosen,
        WhyPlanIsNotWhole() is null);

    private Requirement Outcomes() => new(
        RequirementTexts.Outcomes.With(ChosenNow.Count(measure => measure.IsEvaluated), ChosenNow.Count()),
        SupportRefusals.OutcomeMissing,
        ChosenNow.All(measure => measure.IsEvaluated))
    {
        WhenMet = RequirementTexts.Outcomes.With(ChosenNow.Count(), ChosenNow.Count()),
    };

    /// <summary>Asked only where there is a goal: it is nothing a plan must have.</summary>
    private IEnumerable<Requirement> GoalOutcomes() => GoalsNow is [] ? [] :
    [
        new(RequirementTexts.Goals.With(GoalsNow.Count(goal => goal.IsJudged), GoalsNow.Count), SupportRefusals.GoalOutcomeMissing, GoalsNow.TrueForAll(goal => goal.IsJudged))
        {
            WhenMet = RequirementTexts.Goals.With(GoalsNow.Count, GoalsNow.Count),
        },
    ];
}
