using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports;

/// <summary>Goals of the plan: what shall have been reached, and what became of it. A plan may be without any.</summary>
public sealed partial class IndividualSupport
{
    private readonly List<PlanGoal> _goals = [];

    /// <summary>Of all rounds; without those that were taken away.</summary>
    public IReadOnlyList<PlanGoal> Goals => _goals.FindAll(goal => goal.TakenBackOn is null);

    private List<PlanGoal> GoalsNow => _goals.FindAll(goal => goal.TakenBackOn is null && goal.Round == Round.Number);

    /// <summary>A goal is written and changed as the plan is, and it must be one of it.</summary>
    public Refusal? WhyNotChangeGoal(DateOnly today) => WhyNotPlan(today);

    /// <param name="measure">The chosen measure it is for; null: the whole plan.</param>
    /// <param name="what">The person's own words, at most 500 characters.</param>
    public PlanGoalId WriteGoal(MeasureId? measure, string what, Signature signed)
    {
        WhyNotChangeGoal(signed.On).ThrowIfPresent();
        WhyNotFor(measure).ThrowIfPresent();
        var id = AddGoal(measure, Input.Text(what, Input.LongestLine, SupportRefusals.GoalMissing), signed.By);
        ForgetAgreementBeforeImplementation();
        _history.Add(new(HistoryKind.GoalWritten, signed) { GoalId = id });
        return id;
    }

    /// <summary>Writes a goal anew; the words that stood before are kept. While planning, a plan that had been agreed must be agreed again.</summary>
    /// <inheritdoc cref="WriteGoal" />
    public void EditGoal(PlanGoalId id, MeasureId? measure, string what, Signature signed)
    {
        WhyNotChangeGoal(signed.On).ThrowIfPresent();
        var goal = FindGoal(id);
        WhyNotFor(measure).ThrowIfPresent();
        var words = Input.Text(what, Input.LongestLine, SupportRefusals.GoalMissing);
        if (words == goal.What.Text && measure == goal.MeasureId)
            return;
        Keep(FormerPlace.Goal, id.Value, goal.What.Text, words, signed);
        goal.Edit(measure, words);
        ForgetAgreementBeforeImplementation();
        _history.Add(new(HistoryKind.GoalEdited, signed) { GoalId = id });
    }

    /// <summary>Takes a goal away. Once the plan is carried out it is part of what was agreed, so a reason is needed.</summary>
    /// <param name="why">Needed also when a colleague wrote it; at most 500 characters.</param>
    public void RemoveGoal(PlanGoalId id, Signature signed, string why = "")
    {
        WhyNotChangeGoal(signed.On).ThrowIfPresent();
        var goal = FindGoal(id);
        if (Step.IsAtLeast(SupportStep.Implementation))
            Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing);
        var reason = TakeFrom(goal.WrittenBy, RemovedKind.Goal, id.Value, signed.On, why, signed);
        goal.TakeBack(signed.On);
        ForgetAgreementBeforeImplementation();
        _history.Add(new(HistoryKind.GoalTakenBack, signed, reason) { GoalId = id });
    }

    /// <inheritdoc cref="BringBackResult" />
    public void BringBackGoal(PlanGoalId id, Signature signed)
    {
        WhyNotChangeGoal(signed.On).ThrowIfPresent();
        var goal = _goals.Find(known => known.Id == id && known.Round == Round.Number) ?? throw new MissingException();
        WhyNotBringBack(goal.TakenBackOn).ThrowIfPresent();
        WhyNotFor(goal.MeasureId).ThrowIfPresent();
        goal.TakeBack(null);
        CallBackNotice(RemovedKind.Goal, id.Value);
        ForgetAgreementBeforeImplementation();
        _history.Add(new(HistoryKind.GoalBroughtBack, signed) { GoalId = id });
    }

    /// <summary>What became of a goal. May be changed until closing; the same again leaves no trace.</summary>
    public void JudgeGoal(PlanGoalId id, NewGoalOutcome outcome, Signature signed)
    {
        WhyNotEvaluate(signed.On).ThrowIfPresent();
        var goal = FindGoal(id);
        var changedTo = outcome.Outcome is GoalOutcome.Changed ? Input.OptionalText(outcome.ChangedTo, Input.LongestLine) : "";
        if (outcome.Outcome == goal.Outcome && changedTo == goal.ChangedTo.Text)
            return;
        Keep(FormerPlace.Goal, id.Value, goal.ChangedTo.Text, changedTo, signed);
        goal.Judge(outcome.Outcome, changedTo, signed.On);
        _history.Add(new(HistoryKind.GoalJudged, signed) { GoalId = id, GoalOutcome = outcome.Outcome });
    }

    private PlanGoalId AddGoal(MeasureId? measure, string what, TeamMemberId writtenBy)
    {
        var goal = new PlanGoal(new(_goals.Count + 1), Round.Number, measure, what, writtenBy);
        _goals.Add(goal);
        return goal.Id;
    }

    /// <summary>Goals that were not reached go on in a round that has just begun, if they are wanted; what they were for is there only where the plan was revised.</summary>
    /// <param name="again">The measures of the round before, as they are in this one.</param>
    private void TakeGoalsAlong(Round before, IReadOnlyCollection<PlanGoalId> goals, Dictionary<MeasureId, MeasureId> again)
    {
        foreach (var goal in Goals.Where(goal => goal.Round == before.Number && goals.Contains(goal.Id) && goal.Left.Length > 0).ToList())
            AddGoal(goal.MeasureId is { } measure && again.TryGetValue(measure, out var same) ? same : null, goal.Left, goal.WrittenBy);
    }

    /// <summary>A measure that a goal is for is not taken from under it.</summary>
    private Refusal? WhyNotWithoutGoal(MeasureId id) => GoalsNow.Exists(goal => goal.MeasureId == id) ? SupportRefusals.MeasureHasGoal : null;

    private Refusal? WhyNotFor(MeasureId? measure) =>
        measure is null || ChosenNow.Any(chosen => chosen.Id == measure) ? null : SupportRefusals.MeasureNotChosen;

    private PlanGoal FindGoal(PlanGoalId id) => GoalsNow.Find(goal => goal.Id == id) ?? throw new MissingException();
}
