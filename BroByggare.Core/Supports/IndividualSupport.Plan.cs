using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports;

/// <summary>What the steps are filled with: problem, measures, plan, evaluation.</summary>
public sealed partial class IndividualSupport
{
    private readonly List<SupportArea> _areas = [];
    private readonly List<Measure> _measures = [];
    private readonly List<PlanAction> _actions = [];

    public IReadOnlyList<SupportArea> Areas => _areas;

    /// <summary>Of all rounds; without those that were taken away.</summary>
    public IReadOnlyList<Measure> Measures => _measures.FindAll(measure => measure.TakenBackOn is null);

    /// <summary>Lines of the plan, of all rounds; without those that were taken out while it was made.</summary>
    public IReadOnlyList<PlanAction> Actions => _actions.FindAll(action => action.TakenBackOn is null);

    private IEnumerable<Measure> MeasuresNow => Measures.Where(measure => measure.Round == Round.Number);

    private IEnumerable<Measure> ChosenNow => MeasuresNow.Where(measure => measure.IsChosen);

    public Refusal? WhyNotWriteProblem(DateOnly today) =>
        WhyNotMove(today) ?? (Step == SupportStep.ProblemFormulation ? null : SupportRefusals.OnlyInProblemFormulation);

    public Refusal? WhyNotConsiderMeasures(DateOnly today) => WhyNotMove(today) ?? Step switch
    {
        SupportStep.MeasureIdentification or SupportStep.ActionPlanning => null,
        SupportStep.ProblemFormulation or SupportStep.Implementation or SupportStep.Evaluation => SupportRefusals.OnlyBeforeImplementation,
    };

    public Refusal? WhyNotPlan(DateOnly today) => WhyNotMove(today) ?? Step switch
    {
        SupportStep.ActionPlanning or SupportStep.Implementation => null,
        SupportStep.ProblemFormulation or SupportStep.MeasureIdentification or SupportStep.Evaluation => SupportRefusals.NotPlanned,
    };

    public Refusal? WhyNotAgree(DateOnly today) => WhyNotMove(today)
        ?? (Step == SupportStep.ActionPlanning ? WhyPlanIsNotWhole() : SupportRefusals.OnlyInPlanning);

    public Refusal? WhyNotSettleAction(PlanActionId id, DateOnly today) =>
        WhyNotMove(today) ?? (Find(id).IsOpen ? null : SupportRefusals.ActionSettled);

    public Refusal? WhyNotEditAction(PlanActionId id, DateOnly today) =>
        WhyNotPlan(today) ?? (Find(id).IsOpen ? null : SupportRefusals.ActionSettled);

    /// <summary>A measure that the plan or an outcome rests on is not taken away.</summary>
    public Refusal? WhyNotRemoveMeasure(MeasureId id, DateOnly today) => WhyNotConsiderMeasures(today)
        ?? WhyNotWithoutGoal(id)
        ?? (Actions.Any(action => action.MeasureId == id) ? SupportRefusals.MeasureUsed
            : _measures.Exists(measure => measure.Id == id && measure.IsEvaluated) ? SupportRefusals.MeasureUsed : null);

    /// <summary>What is settled is opened again while the plan is carried out.</summary>
    public Refusal? WhyNotOpenActionAgain(PlanActionId id, DateOnly today) =>
        WhyNotPlan(today) ?? (Find(id).IsOpen ? SupportRefusals.ActionNotSettled : null);

    public Refusal? WhyNotRemoveAction(PlanActionId id, DateOnly today) => WhyNotMove(today)
        ?? (Step == SupportStep.ActionPlanning ? WhyNotSettleAction(id, today) : SupportRefusals.OnlyInPlanning);

    /// <summary>A measure that the plan already rests on is not left.</summary>
    public Refusal? WhyNotLeaveMeasure(MeasureId id, DateOnly today) => WhyNotConsiderMeasures(today)
        ?? (_actions.Exists(action => action.MeasureId == id && action.IsOpen) ? SupportRefusals.MeasureHasActions : WhyNotWithoutGoal(id));

    public Refusal? WhyNotEvaluate(DateOnly today) =>
        WhyNotMove(today) ?? (Step == SupportStep.Evaluation ? null : SupportRefusals.NotEvaluation);

    /// <summary>A person may have been told when one first met, before anything was written down; a month is long.</summary>
    public static DateOnly FirstDayToInform(DateOnly openedOn) => openedOn.AddMonths(-1);

    /// <summary>The person was told what is written down and why.</summary>
    /// <param name="on">From a month before the support was opened to today.</param>
    public void Inform(DateOnly on, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        if (Input.PastDay(on, signed.On) is var day && day < FirstDayToInform(OpenedOn))
            SupportRefusals.InformedTooEarly.With(OpenedOn).ThrowIfPresent();
        InformedOn = day;
        _history.Add(new(HistoryKind.Informed, signed) { Day = on });
    }

    /// <summary>Writes what is new of problem, areas and day; what is left empty stays as it was, and something must be there.</summary>
    public void FormulateProblem(string words, IReadOnlyCollection<AreaCode> areas, DateOnly? informedOn, Signature signed)
    {
        WhyNotWriteProblem(signed.On).ThrowIfPresent();
        var isSame = _areas.Select(area => area.Area).ToHashSet().SetEquals(areas);
        if (words.Trim() != Round.Problem.Text && (words.Trim().Length > 0 || (isSame && informedOn == InformedOn)))
            WriteProblem(words, signed);
        if (areas.Count > 0 && !isSame)
            ChooseAreas(areas, signed);
        if (informedOn is { } day && day != InformedOn)
            Inform(day, signed);
    }

    /// <param name="words">The person's own words, at most 4,000 characters.</param>
    public void WriteProblem(string words, Signature signed)
    {
        WhyNotWriteProblem(signed.On).ThrowIfPresent();
        var problem = Input.Text(words, LongestProblem, SupportRefusals.ProblemMissing);
        Keep(FormerPlace.Problem, Round.Number, Round.Problem.Text, problem, signed);
        Round.Problem = problem;
        Round.ProblemWrittenOn = signed.On;
        _history.Add(new(HistoryKind.ProblemWritten, signed));
    }

    /// <summary>Chooses the areas it concerns, in place of those before; at least one.</summary>
    public void ChooseAreas(IReadOnlyCollection<AreaCode> areas, Signature signed)
    {
        WhyNotWrite().ThrowIfPresent();
        var chosen = areas.Where(AreaCatalogue.Has).ToHashSet();
        if (chosen.Count == 0)
            SupportRefusals.AreaMissing.ThrowIfPresent();
        _areas.RemoveAll(area => !chosen.Contains(area.Area));
        _areas.AddRange(chosen.Where(area => _areas.TrueForAll(have => have.Area != area)).Select(area => new SupportArea(area)));
        _history.Add(new(HistoryKind.AreasChosen, signed));
    }

    /// <summary>Writes down something that could help. It is considered until it is chosen.</summary>
    /// <param name="what">At most 500 characters.</param>
    public MeasureId ConsiderMeasure(string what, Signature signed)
    {
        WhyNotConsiderMeasures(signed.On).ThrowIfPresent();
        var measure = new Measure(new(_measures.Count + 1), Round.Number, Input.Text(what, Input.LongestLine), signed.By);
        _measures.Add(measure);
        return measure.Id;
    }

    /// <summary>Puts the words of a measure right; what stood before is kept, and a plan that was agreed must be agreed again.</summary>
    /// <param name="what">At most 500 characters.</param>
    public void EditMeasure(MeasureId id, string what, Signature signed)
    {
        WhyNotConsiderMeasures(signed.On).ThrowIfPresent();
        var measure = FindNow(id);
        var words = Input.Text(what, Input.LongestLine);
        if (words == measure.What.Text)
            return;
        Keep(FormerPlace.Measure, id.Value, measure.What.Text, words, signed);
        measure.What = words;
        if (measure.IsChosen)
            ForgetAgreementBeforeImplementation();
        _history.Add(new(HistoryKind.MeasureEdited, signed) { MeasureId = id });
    }

    public void ChooseMeasure(MeasureId id, Signature signed)
    {
        WhyNotConsiderMeasures(signed.On).ThrowIfPresent();
        FindNow(id).IsChosen = true;
        ForgetAgreementBeforeImplementation();
    }

    public void LeaveMeasure(MeasureId id, Signature signed)
    {
        WhyNotLeaveMeasure(id, signed.On).ThrowIfPresent();
        FindNow(id).IsChosen = false;
        ForgetAgreementBeforeImplementation();
    }

    /// <summary>Adds a line to the plan. While planning, a plan that had been agreed must be agreed again.</summary>
    /// <param name="contact">Needed when <paramref name="who"/> is a key contact.</param>
    /// <param name="dueOn">Today or later.</param>
    public PlanActionId PlanAction(MeasureId measure, PlanActor who, KeyContactId? contact, string what, DateOnly dueOn, Signature signed)
    {
        WhyNotPlan(signed.On).ThrowIfPresent();
        if (!FindNow(measure).IsChosen)
            SupportRefusals.MeasureNotChosen.ThrowIfPresent();
        WhyNotWho(who, contact).ThrowIfPresent();
        var action = new PlanAction(
            new(_actions.Select(line => line.Id.Value).DefaultIfEmpty().Max() + 1),
            measure,
            who,
            who == PlanActor.KeyContact ? contact : null,
            Input.Text(what, Input.LongestLine),
            DueDay(dueOn, signed.On),
            signed.By);
        _actions.Add(action);
        ForgetAgreementBeforeImplementation();
        return action.Id;
    }

    /// <summary>Changes an open line; the words that stood before are kept. While planning, a plan that had been agreed must be agreed again.</summary>
    /// <param name="dueOn">Today or later, unless it stays as it was.</param>
    /// <inheritdoc cref="PlanAction" />
    public void EditAction(PlanActionId id, PlanActor who, KeyContactId? contact, string what, DateOnly dueOn, Signature signed)
    {
        WhyNotEditAction(id, signed.On).ThrowIfPresent();
        WhyNotWho(who, contact).ThrowIfPresent();
        var action = Find(id);
        var words = Input.Text(what, Input.LongestLine);
        var day = dueOn == action.DueOn ? dueOn : DueDay(dueOn, signed.On);
        var before = action.DueOn;
        Keep(FormerPlace.PlanLine, id.Value, action.What.Text, words, signed);
        action.Edit(who, who == PlanActor.KeyContact ? contact : null, words, day);
        ForgetAgreementBeforeImplementation();
        _history.Add(new(HistoryKind.ActionEdited, signed) { ActionId = id, Day = before });
    }

    /// <summary>
    /// What stands on the person's own plan as what they want. They choose the words; what stood there before is kept.
    /// </summary>
    /// <param name="words">The person's own, at most 500 characters.</param>
    public void WriteWishes(string words, Signature signed)
    {
        WhyNotPlan(signed.On).ThrowIfPresent();
        var wishes = Input.Text(words, Input.LongestLine, SupportRefusals.WishesMissing);
        Keep(FormerPlace.Wishes, Round.Number, Round.Wishes.Text, wishes, signed);
        Round.Wishes = wishes;
        _history.Add(new(HistoryKind.WishesWritten, signed));
    }

    /// <param name="on">The day you agreed; from the day the support was opened to today.</param>
    public void AgreePlan(DateOnly on, Signature signed)
    {
        WhyNotAgree(signed.On).ThrowIfPresent();
        Round.PlanAgreedOn = DayWhileOpen(on, signed.On);
        Round.PlanAgreedBy = signed.By;
        _history.Add(new(HistoryKind.PlanAgreed, signed) { Day = on });
    }

    public void FinishAction(PlanActionId id, Signature signed)
    {
        WhyNotSettleAction(id, signed.On).ThrowIfPresent();
        Find(id).Finish(signed);
        _history.Add(new(HistoryKind.ActionFinished, signed) { ActionId = id });
    }

    public void DropAction(PlanActionId id, string why, Signature signed)
    {
        WhyNotSettleAction(id, signed.On).ThrowIfPresent();
        var reason = Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing);
        Find(id).Drop(signed, reason);
        _history.Add(new(HistoryKind.ActionDropped, signed, reason) { ActionId = id });
    }

    /// <summary>A line that was marked as done, or dropped, is to be done after all.</summary>
    /// <param name="why">May be left out by whoever settled it, the same day: a slip of the finger. At most 500 characters.</param>
    public void OpenActionAgain(PlanActionId id, string why, Signature signed)
    {
        WhyNotOpenActionAgain(id, signed.On).ThrowIfPresent();
        var action = Find(id);
        FindNow(action.MeasureId);
        var isSlip = action.SettledBy == signed.By && (action.DoneOn ?? action.DroppedOn) == signed.On;
        var reason = isSlip
            ? Input.OptionalText(why, Input.LongestLine)
            : Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing);
        action.OpenAgain();
        _history.Add(new(HistoryKind.ActionOpenedAgain, signed, reason) { ActionId = id });
    }

    /// <summary>What is new of the outcomes and of the judgement; nothing new leaves no trace.</summary>
    public void Evaluate(
        IReadOnlyDictionary<MeasureId, MeasureOutcome> outcomes, IReadOnlyDictionary<PlanGoalId, NewGoalOutcome> goals, NewJudgement? judgement, Signature signed)
    {
        WhyNotEvaluate(signed.On).ThrowIfPresent();
        foreach (var (id, outcome) in outcomes)
            EvaluateMeasure(id, outcome, signed);
        foreach (var (id, outcome) in goals)
            JudgeGoal(id, outcome, signed);
        var isSame = Round.IsJudged && judgement is not null && judgement.Helped == Round.JudgedHelp && judgement.Words.Trim() == Round.JudgementWords.Text;
        if (judgement is not null && !isSame)
            Judge(judgement.Helped, judgement.Words, signed);
    }

    /// <summary>Did we do it, did it help. May be changed until closing.</summary>
    public void EvaluateMeasure(MeasureId id, MeasureOutcome outcome, Signature signed)
    {
        WhyNotEvaluate(signed.On).ThrowIfPresent();
        var measure = FindNow(id);
        if (!measure.IsChosen)
            SupportRefusals.MeasureNotChosen.ThrowIfPresent();
        measure.Evaluate(outcome);
        _history.Add(new(HistoryKind.MeasureEvaluated, signed) { MeasureId = id, Done = outcome.Done, Helped = outcome.Helped });
    }

    /// <summary>The person's own judgement, or that they declined.</summary>
    /// <param name="helped">Null: the person was asked and declined.</param>
    /// <param name="words">Their own words, may be left out; at most 4,000 characters.</param>
    public void Judge(HowFar? helped, string words, Signature signed)
    {
        WhyNotEvaluate(signed.On).ThrowIfPresent();
        var judgement = Input.OptionalText(words, LongestProblem);
        Keep(FormerPlace.Judgement, Round.Number, Round.JudgementWords.Text, judgement, signed);
        Round.JudgementWords = judgement;
        Round.JudgedHelp = helped;
        Round.DeclinedToJudge = helped is null;
        _history.Add(new(HistoryKind.Judged, signed) { Helped = helped });
    }

    /// <summary>The longest problem or judgement, in characters.</summary>
    public const int LongestProblem = 4_000;

    /// <summary>From today, and not so far ahead that it must be a slip of the finger.</summary>
    private static DateOnly DueDay(DateOnly day, DateOnly today)
    {
        if (day < today)
            SupportRefusals.DueBeforeToday.ThrowIfPresent();
        if (day > Due.LastDay(today))
            SupportRefusals.DueTooFarAhead.With(Due.LastDay(today)).ThrowIfPresent();
        return day;
    }

    private static Refusal? WhyNotWho(PlanActor who, KeyContactId? contact) =>
        who == PlanActor.KeyContact && contact is null ? SupportRefusals.ContactForActionMissing : null;

    private Refusal? WhyPlanIsNotWhole() =>
        !ChosenNow.Any() ? SupportRefusals.NoMeasureChosen
        : ChosenNow.All(HasAction) ? null
        : SupportRefusals.MeasureWithoutAction;

    private bool HasAction(Measure measure) => Actions.Any(action => action.MeasureId == measure.Id && action.DroppedOn is null);

    /// <summary>An agreement is about the plan as it was; a plan that changes while it is made must be agreed again.</summary>
    private void ForgetAgreementBeforeImplementation()
    {
        if (!Step.IsAtLeast(SupportStep.Implementation))
            (Round.PlanAgreedOn, Round.PlanAgreedBy) = (null, null);
    }

    /// <summary>
    /// A revised plan keeps the problem and the chosen measures, to be planned and evaluated anew. What was done about
    /// them, and whether it helped, stays with the round before: it is no plan for the time to come.
    /// </summary>
    /// <returns>The measures of the round before, as they are in this one.</returns>
    private Dictionary<MeasureId, MeasureId> TakeAlong(Round before)
    {
        Round.Problem = before.Problem.Text;
        Round.ProblemWrittenOn = before.ProblemWrittenOn;
        Round.Wishes = before.Wishes.Text;
        var again = new Dictionary<MeasureId, MeasureId>();
        foreach (var measure in Measures.Where(measure => measure.Round == before.Number && measure.IsChosen).ToList())
        {
            again[measure.Id] = new(_measures.Count + 1);
            _measures.Add(new(again[measure.Id], Round.Number, measure.What.Text, measure.WrittenBy) { IsChosen = true });
        }

        return again;
    }

    private Measure FindNow(MeasureId id) => MeasuresNow.FirstOrDefault(measure => measure.Id == id) ?? throw new MissingException();

    private PlanAction Find(PlanActionId id) => _actions.Find(action => action.Id == id && action.TakenBackOn is null) ?? throw new MissingException();
}
