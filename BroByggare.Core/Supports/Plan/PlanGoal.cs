using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Plan;

/// <summary>A goal of the plan (mål): what shall have been reached, in the person's own words. A plan may be without any.</summary>
public sealed class PlanGoal
{
    private PlanGoal() { }

    internal PlanGoal(PlanGoalId id, int round, MeasureId? measure, string what, TeamMemberId writtenBy)
    {
        Id = id;
        Round = round;
        MeasureId = measure;
        What = what;
        WrittenBy = writtenBy;
    }

    public PlanGoalId Id { get; private set; }

    /// <summary>The round it belongs to; one that is taken along is written anew in the next.</summary>
    public int Round { get; private set; }

    /// <summary>The measure it is for; null: the whole plan.</summary>
    public MeasureId? MeasureId { get; private set; }

    /// <summary>At most 500 characters. What was agreed on: at the follow-up it stays as it is.</summary>
    public EncryptedText What { get; private set; } = "";

    /// <summary>Who wrote it down.</summary>
    public TeamMemberId WrittenBy { get; private set; }

    /// <summary>No part of the plan any more.</summary>
    public DateOnly? TakenBackOn { get; private set; }

    /// <summary>Null until it is followed up.</summary>
    public GoalOutcome? Outcome { get; private set; }

    /// <summary>The day of the outcome; the figures count by it.</summary>
    public DateOnly? JudgedOn { get; private set; }

    /// <summary>What the person wants to reach instead, or empty.</summary>
    public EncryptedText ChangedTo { get; private set; } = "";

    public bool IsJudged => Outcome is not null;

    /// <summary>What is left to reach of it: what the person wants instead where it was changed; empty when nothing is.</summary>
    public string Left => Outcome switch
    {
        GoalOutcome.Reached => "",
        GoalOutcome.Changed => ChangedTo.Text,
        GoalOutcome.Partly or GoalOutcome.NotReached or null => What.Text,
    };

    internal void Edit(MeasureId? measure, string what)
    {
        MeasureId = measure;
        if (what != What.Text)
            What = what;
    }

    /// <param name="on">Null: it is put back.</param>
    internal void TakeBack(DateOnly? on) => TakenBackOn = on;

    internal void Judge(GoalOutcome outcome, string changedTo, DateOnly on)
    {
        (Outcome, JudgedOn) = (outcome, on);
        if (changedTo != ChangedTo.Text)
            ChangedTo = changedTo;
    }
}
