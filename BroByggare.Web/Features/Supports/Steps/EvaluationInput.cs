using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Web.Features.Supports.Steps;

/// <summary>What is chosen at the follow-up, for each measure and each goal, and the person's own judgement.</summary>
public sealed class EvaluationInput
{
    private EvaluationInput(JudgementAnswer? judged, string words) => (Judged, Words) = (judged, words);

    public List<MeasureAnswer> Measures { get; } = [];

    public List<GoalAnswer> Goals { get; } = [];

    public JudgementAnswer? Judged { get; set; }

    public string? Words { get; set; }

    /// <summary>What the step asks for and the form has.</summary>
    public IReadOnlyList<Refusal> Filled =>
    [
        .. Measures.TrueForAll(answer => answer.Outcome is not null) ? new[] { SupportRefusals.OutcomeMissing } : [],
        .. Goals.TrueForAll(answer => answer.Outcome is not null) ? new[] { SupportRefusals.GoalOutcomeMissing } : [],
        .. Judged is null ? [] : new[] { SupportRefusals.JudgementMissing },
    ];

    private Dictionary<MeasureId, MeasureOutcome> NewOutcomes =>
        Measures.Where(answer => answer.IsNew).ToDictionary(answer => answer.Measure.Id, answer => answer.Outcome!);

    private Dictionary<PlanGoalId, NewGoalOutcome> NewGoals =>
        Goals.Where(answer => answer.IsNew).ToDictionary(answer => answer.Goal.Id, answer => answer.New!);

    public static JudgementAnswer? JudgementOf(RoundView round) =>
        round is { JudgedHelp: null, DeclinedToJudge: false } ? null : new(round.JudgedHelp);

    /// <summary>What the round says already.</summary>
    public static EvaluationInput Of(SupportView view)
    {
        var input = new EvaluationInput(JudgementOf(view.Round), view.Round.JudgementWords);
        input.Follow(view);
        return input;
    }

    /// <summary>Measures and goals come and go; what is chosen for one stays when something else is saved.</summary>
    public void Follow(SupportView view)
    {
        var chosen = view.Measures.Where(measure => measure.IsChosen).ToList();
        Measures.RemoveAll(answer => chosen.TrueForAll(measure => measure.Id != answer.Measure.Id));
        foreach (var measure in chosen)
        {
            if (Measures.Find(answer => answer.Measure.Id == measure.Id) is { } known)
                known.Measure = measure;
            else
                Measures.Add(new() { Measure = measure, Done = measure.Done, Helped = measure.Helped });
        }

        Goals.RemoveAll(answer => view.Round.Goals.All(goal => goal.Id != answer.Goal.Id));
        foreach (var goal in view.Round.Goals)
        {
            if (Goals.Find(answer => answer.Goal.Id == goal.Id) is { } known)
                known.Goal = goal;
            else
                Goals.Add(new() { Goal = goal, Outcome = goal.Outcome, ChangedTo = goal.ChangedTo });
        }
    }

    public Task Save(SupportCommands commands, Seen<SupportId> seen) =>
        commands.Evaluate(seen, NewOutcomes, NewGoals, Judged is null ? null : new(Judged.Helped, Words ?? ""));

    /// <summary>What is chosen for one measure.</summary>
    public sealed class MeasureAnswer
    {
        public required MeasureView Measure { get; set; }

        public HowFar? Done { get; set; }

        public HowFar? Helped { get; set; }

        public MeasureOutcome? Outcome => Done is { } done && Helped is { } helped ? new(done, helped) : null;

        public bool IsNew => Outcome is not null && (Done != Measure.Done || Helped != Measure.Helped);
    }

    /// <summary>What is chosen for one goal.</summary>
    public sealed class GoalAnswer
    {
        public required PlanGoalView Goal { get; set; }

        public GoalOutcome? Outcome { get; set; }

        /// <summary>Written where the goal has changed.</summary>
        public string? ChangedTo { get; set; }

        public NewGoalOutcome? New => Outcome is { } outcome ? new(outcome, outcome is GoalOutcome.Changed ? ChangedTo?.Trim() ?? "" : "") : null;

        public bool IsNew => New is { } answer && (answer.Outcome != Goal.Outcome || answer.ChangedTo != Goal.ChangedTo);
    }

    /// <summary>Null within: asked, and declined.</summary>
    public sealed record JudgementAnswer(HowFar? Helped);
}
