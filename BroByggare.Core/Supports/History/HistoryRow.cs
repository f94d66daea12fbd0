using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports.History;

/// <summary>One line of the history, ready to be told as a sentence; see <see cref="HistoryTexts"/>.</summary>
/// <param name="At">On the wall clock in Stockholm.</param>
/// <param name="Member">The member of staff it concerns, or null.</param>
/// <param name="Contact">The key contact it concerns, or null.</param>
public sealed record HistoryRow(
    HistoryKind Kind,
    string By,
    DateTime At,
    SupportStep? FromStep,
    SupportStep? ToStep,
    string Why,
    ClosingReason? ClosingReason,
    RoundKind? RoundKind,
    string? Member,
    string? Contact,
    DateOnly? Day)
{
    /// <summary>Who handed over to <see cref="Member"/>, or null.</summary>
    public string? FromMember { get; init; }

    /// <summary>The words of the line of the plan it speaks of, or null.</summary>
    public string? Line { get; init; }

    /// <summary>The words of the measure it speaks of, or null.</summary>
    public string? Measure { get; init; }

    /// <summary>The words of the goal it speaks of, or null.</summary>
    public string? Goal { get; init; }

    /// <inheritdoc cref="HistoryEntry.GoalOutcome" />
    public GoalOutcome? GoalOutcome { get; init; }

    /// <inheritdoc cref="HistoryEntry.ContactKind" />
    public ContactKind? ContactKind { get; init; }

    /// <inheritdoc cref="HistoryEntry.Minutes" />
    public int? Minutes { get; init; }

    /// <inheritdoc cref="HistoryEntry.Done" />
    public HowFar? Done { get; init; }

    /// <inheritdoc cref="HistoryEntry.Helped" />
    public HowFar? Helped { get; init; }

    /// <inheritdoc cref="HistoryEntry.ToldWay" />
    public ToldWay? ToldWay { get; init; }

    /// <inheritdoc cref="HistoryEntry.ToldOn" />
    public DateOnly? ToldOn { get; init; }
}
