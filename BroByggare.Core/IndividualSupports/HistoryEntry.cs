using BroByggare.Core.KeyContacts;
using BroByggare.Core.Sealing;
using BroByggare.Core.Team;

namespace BroByggare.Core.IndividualSupports;

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
    public Sealed Why { get; private set; } = "";

    public ClosingReason? ClosingReason { get; internal init; }

    public RoundKind? RoundKind { get; internal init; }

    /// <summary>The member of staff it concerns, when not the one who acted.</summary>
    public TeamMemberId? MemberId { get; internal init; }

    public KeyContactId? KeyContactId { get; internal init; }

    /// <summary>The day it speaks of: parked until, agreed on, informed on.</summary>
    public DateOnly? Day { get; internal init; }
}
