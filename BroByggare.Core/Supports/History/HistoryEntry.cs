using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports.History;

/// <summary>One line of a support's history: who, when, what and why. Written once, never changed.</summary>
public sealed class HistoryEntry
{
    private HistoryEntry() { }

    internal HistoryEntry(HistoryKind kind, Signature signed, string why = "")
    {
        Kind = kind;
        By = signed.By;
        At = signed.At;
        Why = why;
    }

    public int Id { get; private set; }

    public HistoryKind Kind { get; private set; }

    public TeamMemberId By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>The step left, for moves.</summary>
    public SupportStep? FromStep { get; internal init; }

    /// <summary>The step entered, for moves.</summary>
    public SupportStep? ToStep { get; internal init; }

    /// <summary>The reason given, or empty.</summary>
    public EncryptedText Why { get; private set; } = "";

    public ClosingReason? ClosingReason { get; internal init; }

    public RoundKind? RoundKind { get; internal init; }

    /// <summary>The member of staff it concerns, when not the one who acted.</summary>
    public TeamMemberId? MemberId { get; internal init; }

    /// <summary>The member of staff who handed over to <see cref="MemberId"/>.</summary>
    public TeamMemberId? FromMemberId { get; internal init; }

    public KeyContactId? KeyContactId { get; internal init; }

    /// <summary>The line of the plan it speaks of.</summary>
    public PlanActionId? ActionId { get; internal init; }

    /// <summary>The measure it speaks of.</summary>
    public MeasureId? MeasureId { get; internal init; }

    /// <summary>The goal of the plan it speaks of.</summary>
    public PlanGoalId? GoalId { get; internal init; }

    /// <summary>What became of the goal, as it was answered then; the answer may have been changed since.</summary>
    public GoalOutcome? GoalOutcome { get; internal init; }

    /// <summary>How the contact it speaks of was had before it was corrected.</summary>
    public ContactKind? ContactKind { get; internal init; }

    /// <summary>How long it was before it was corrected.</summary>
    public int? Minutes { get; internal init; }

    /// <summary>Was it done, as it was answered then; the answer may have been changed since.</summary>
    public HowFar? Done { get; internal init; }

    /// <summary>Did it help, as it was answered then; null of a judgement: the person declined.</summary>
    public HowFar? Helped { get; internal init; }

    /// <summary>How the person was told of the handover.</summary>
    public ToldWay? ToldWay { get; internal init; }

    /// <summary>The day on which the person was told of the handover.</summary>
    public DateOnly? ToldOn { get; internal init; }

    /// <summary>The day it speaks of: parked until, agreed on, informed on, handed over on.</summary>
    public DateOnly? Day { get; internal init; }
}
