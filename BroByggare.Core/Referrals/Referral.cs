using BroByggare.Core.KeyContacts;
using BroByggare.Core.Privacy;
using BroByggare.Core.Rules;
using BroByggare.Core.Sealing;

namespace BroByggare.Core.Referrals;

/// <summary>
/// A referral (hänvisning) to a key contact, climbing its ladder: planned, contact made, accepted or declined,
/// help received or not, and last the person's own answer. Part of its support and changed through it.
/// </summary>
public sealed class Referral
{
    private Referral() { }

    internal Referral(ReferralId id, ReferralKind kind, KeyContactId to, ConsentId? consent, string what, DateOnly plannedOn, DateOnly dueOn)
    {
        Id = id;
        Kind = kind;
        KeyContactId = to;
        ConsentId = consent;
        What = what;
        PlannedOn = plannedOn;
        DueOn = dueOn;
    }

    public ReferralId Id { get; private set; }

    public ReferralKind Kind { get; private set; }

    public KeyContactId KeyContactId { get; private set; }

    /// <summary>The consent it was made under; null when nothing is shared with the contact.</summary>
    public ConsentId? ConsentId { get; private set; }

    /// <summary>Something about the person is told to the contact, so a consent must hold.</summary>
    public bool IsShared => ConsentId is not null;

    /// <summary>What help is hoped for; at most 500 characters.</summary>
    public Sealed What { get; private set; } = "";

    public DateOnly PlannedOn { get; private set; }

    /// <summary>The day by which an answer, and after it the help, is expected.</summary>
    public DateOnly DueOn { get; private set; }

    public ReferralRung Rung { get; private set; }

    public DateOnly? ContactMadeOn { get; private set; }

    /// <summary>When the contact said yes or no.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Why the contact said no, or empty.</summary>
    public Sealed DeclineReason { get; private set; } = "";

    /// <summary>When help was received, or it was plain that none came.</summary>
    public DateOnly? HelpOn { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public SolvedAnswer? Solved { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public ReferralEnd? End { get; private set; }

    /// <summary>Why it was taken back or given up, or empty.</summary>
    public Sealed EndReason { get; private set; } = "";

    /// <summary>Something is still to happen on the ladder.</summary>
    public bool IsOpen => EndedOn is null && Rung is not (ReferralRung.Declined or ReferralRung.Answered);

    /// <summary>Nobody has said yes or no, and nobody has decided to stop waiting.</summary>
    public bool IsUnanswered => EndedOn is null && Rung is (ReferralRung.Planned or ReferralRung.ContactMade);

    /// <summary>The day it waits for, or null when nothing more is awaited from the contact.</summary>
    public DateOnly? WaitsFor =>
        EndedOn is null && Rung is (ReferralRung.Planned or ReferralRung.ContactMade or ReferralRung.Accepted) ? DueOn : null;

    public Refusal? WhyNotMakeContact() => NotOn(ReferralRung.Planned, ReferralRefusals.ContactAlreadyMade);

    public Refusal? WhyNotDecide() =>
        NotOn(ReferralRung.ContactMade, Rung == ReferralRung.Planned ? ReferralRefusals.ContactNotMade : ReferralRefusals.AlreadyDecided);

    public Refusal? WhyNotNoteHelp() =>
        NotOn(ReferralRung.Accepted, Rung is ReferralRung.Planned or ReferralRung.ContactMade ? ReferralRefusals.NotAccepted : ReferralRefusals.HelpAlreadyNoted);

    public Refusal? WhyNotAnswer() =>
        EndedOn is not null || Rung == ReferralRung.Answered ? ReferralRefusals.Settled
        : Rung is ReferralRung.HelpReceived or ReferralRung.HelpNotReceived ? null
        : ReferralRefusals.HelpNotNoted;

    public Refusal? WhyNotEnd() => IsOpen ? null : ReferralRefusals.Settled;

    public Refusal? WhyNotStopWaiting() =>
        !IsOpen ? ReferralRefusals.Settled
        : IsUnanswered ? null
        : ReferralRefusals.AlreadyDecided;

    internal void MakeContact(DateOnly on)
    {
        WhyNotMakeContact().ThrowIfPresent();
        Rung = ReferralRung.ContactMade;
        ContactMadeOn = on;
    }

    internal void Accept(DateOnly on, DateOnly? helpDueOn)
    {
        WhyNotDecide().ThrowIfPresent();
        Rung = ReferralRung.Accepted;
        DecidedOn = on;
        DueOn = helpDueOn ?? DueOn;
    }

    internal void Decline(DateOnly on, string reason)
    {
        WhyNotDecide().ThrowIfPresent();
        Rung = ReferralRung.Declined;
        DecidedOn = on;
        DeclineReason = reason;
    }

    internal void NoteHelp(DateOnly on, bool received)
    {
        WhyNotNoteHelp().ThrowIfPresent();
        Rung = received ? ReferralRung.HelpReceived : ReferralRung.HelpNotReceived;
        HelpOn = on;
    }

    internal void Answer(DateOnly on, SolvedAnswer answer)
    {
        WhyNotAnswer().ThrowIfPresent();
        Rung = ReferralRung.Answered;
        AnsweredOn = on;
        Solved = answer;
    }

    internal void EndBy(ReferralEnd end, DateOnly on, string reason)
    {
        (end == ReferralEnd.NeverAnswered ? WhyNotStopWaiting() : WhyNotEnd()).ThrowIfPresent();
        End = end;
        EndedOn = on;
        EndReason = reason;
    }

    private Refusal? NotOn(ReferralRung rung, Refusal otherwise) =>
        EndedOn is not null ? ReferralRefusals.Settled
        : Rung == rung ? null
        : otherwise;
}
