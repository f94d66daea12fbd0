using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Referrals;

/// <summary>
/// A referral (hänvisning) to a key contact, climbing its ladder: planned, contact made, accepted or declined,
/// help received or not, and last the person's own answer. Part of its support and changed through it.
/// </summary>
public sealed class Referral
{
    /// <summary>How long one waits before one asks about help that nobody has named a day for.</summary>
    public const int DaysToFollowUp = 14;

    private Referral() { }

    internal Referral(ReferralId id, ReferralKind kind, KeyContactId to, ConsentId? consent, string what, DateOnly plannedOn, DateOnly dueOn, TeamMemberId by)
    {
        Id = id;
        Kind = kind;
        KeyContactId = to;
        ConsentId = consent;
        What = what;
        PlannedOn = plannedOn;
        DueOn = dueOn;
        LastBy = by;
    }

    public ReferralId Id { get; private set; }

    public ReferralKind Kind { get; private set; }

    public KeyContactId KeyContactId { get; private set; }

    /// <summary>The consent it was made under; null when nothing is shared with the contact.</summary>
    public ConsentId? ConsentId { get; private set; }

    /// <summary>Something about the person is told to the contact, so a consent must hold.</summary>
    public bool IsShared => ConsentId is not null;

    /// <summary>What help is hoped for; at most 500 characters.</summary>
    public EncryptedText What { get; private set; } = "";

    public DateOnly PlannedOn { get; private set; }

    /// <summary>The day by which an answer, and after it the help, is expected.</summary>
    public DateOnly DueOn { get; private set; }

    /// <summary>What <see cref="DueOn"/> was before the contact said yes; null when it is the same day still.</summary>
    public DateOnly? AnswerDueOn { get; private set; }

    public ReferralRung Rung { get; private set; }

    /// <summary>Who climbed the last rung, or ended it.</summary>
    public TeamMemberId LastBy { get; private set; }

    public DateOnly? ContactMadeOn { get; private set; }

    /// <summary>When the contact said yes or no.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Why the contact said no, or empty.</summary>
    public EncryptedText DeclineReason { get; private set; } = "";

    /// <summary>When help was received, or it was plain that none came.</summary>
    public DateOnly? HelpOn { get; private set; }

    /// <summary>Null until it is known.</summary>
    public bool? HelpCame { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public SolvedAnswer? Solved { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    public ReferralEnd? End { get; private set; }

    /// <summary>Why it was taken back or given up, or empty.</summary>
    public EncryptedText EndReason { get; private set; } = "";

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

    /// <summary>There is something to take back: a rung climbed, or an end. An end that came with the support is not its own.</summary>
    public Refusal? WhyNotStepBack() =>
        End == ReferralEnd.SupportClosed || (EndedOn is null && Rung == ReferralRung.Planned) ? ReferralRefusals.NothingToTakeBack : null;

    public Refusal? WhyNotStopWaiting() =>
        !IsOpen ? ReferralRefusals.Settled
        : IsUnanswered ? null
        : ReferralRefusals.AlreadyDecided;

    internal void MakeContact(Signature signed)
    {
        WhyNotMakeContact().ThrowIfPresent();
        (Rung, LastBy) = (ReferralRung.ContactMade, signed.By);
        ContactMadeOn = signed.On;
    }

    /// <param name="helpDueOn">When they said that the help comes; null when they gave no day.</param>
    internal void Accept(DateOnly? helpDueOn, Signature signed)
    {
        WhyNotDecide().ThrowIfPresent();
        (Rung, LastBy) = (ReferralRung.Accepted, signed.By);
        DecidedOn = signed.On;
        // No day was given: the day of the answer is followed up, and when that is past, some time from now.
        var day = helpDueOn ?? (DueOn > signed.On ? DueOn : signed.On.AddDays(DaysToFollowUp));
        if (day != DueOn)
            (AnswerDueOn, DueOn) = (DueOn, day);
    }

    internal void Decline(string reason, Signature signed)
    {
        WhyNotDecide().ThrowIfPresent();
        (Rung, LastBy) = (ReferralRung.Declined, signed.By);
        DecidedOn = signed.On;
        DeclineReason = reason;
    }

    internal void NoteHelp(bool received, Signature signed)
    {
        WhyNotNoteHelp().ThrowIfPresent();
        (Rung, LastBy) = (received ? ReferralRung.HelpReceived : ReferralRung.HelpNotReceived, signed.By);
        (HelpOn, HelpCame) = (signed.On, received);
    }

    internal void Answer(SolvedAnswer answer, Signature signed)
    {
        WhyNotAnswer().ThrowIfPresent();
        (Rung, LastBy) = (ReferralRung.Answered, signed.By);
        AnsweredOn = signed.On;
        Solved = answer;
    }

    internal void EndBy(ReferralEnd end, string reason, Signature signed)
    {
        (end == ReferralEnd.NeverAnswered ? WhyNotStopWaiting() : WhyNotEnd()).ThrowIfPresent();
        (End, EndedOn, EndReason, LastBy) = (end, signed.On, reason, signed.By);
    }

    /// <summary>The support was not closed after all.</summary>
    internal void GoOn(Signature signed)
    {
        if (End != ReferralEnd.SupportClosed)
            throw new MissingException();
        (End, EndedOn, EndReason, LastBy) = (null, null, "", signed.By);
    }

    /// <summary>The last rung, or the end, was noted by mistake: as it was before, with its days.</summary>
    internal void StepBack(Signature signed)
    {
        WhyNotStepBack().ThrowIfPresent();
        LastBy = signed.By;
        if (EndedOn is not null)
        {
            (End, EndedOn, EndReason) = (null, null, "");
            return;
        }

        switch (Rung)
        {
            case ReferralRung.Answered:
                Rung = HelpCame is true ? ReferralRung.HelpReceived : ReferralRung.HelpNotReceived;
                (AnsweredOn, Solved) = (null, null);
                break;
            case ReferralRung.HelpReceived or ReferralRung.HelpNotReceived:
                Rung = ReferralRung.Accepted;
                (HelpOn, HelpCame) = (null, null);
                break;
            case ReferralRung.Accepted or ReferralRung.Declined:
                Rung = ReferralRung.ContactMade;
                (DecidedOn, DeclineReason) = (null, "");
                (DueOn, AnswerDueOn) = (AnswerDueOn ?? DueOn, null);
                break;
            default:
                (Rung, ContactMadeOn) = (ReferralRung.Planned, null);
                break;
        }
    }

    /// <summary>The referrals made in a period, as every figure and the register count them: a day of planning in it, and not taken back.</summary>
    internal static IQueryable<Referral> MadeIn(IQueryable<Referral> all, Period period)
    {
        var (first, last) = (period.From, period.To);
        return all.Where(referral => referral.PlannedOn >= first && referral.PlannedOn <= last && referral.End != ReferralEnd.Withdrawn);
    }

    private Refusal? NotOn(ReferralRung rung, Refusal otherwise) =>
        EndedOn is not null ? ReferralRefusals.Settled
        : Rung == rung ? null
        : otherwise;
}
