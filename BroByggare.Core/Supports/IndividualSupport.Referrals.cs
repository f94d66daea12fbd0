using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Removals;

namespace BroByggare.Core.Supports;

/// <summary>Consents and referrals. They are part of the support, because its steps and its closing depend on them.</summary>
public sealed partial class IndividualSupport
{
    private readonly List<Consent> _consents = [];
    private readonly List<Referral> _referrals = [];

    public IReadOnlyList<Consent> Consents => _consents;

    public IReadOnlyList<Referral> Referrals => _referrals;

    /// <summary>
    /// Not while it is parked or closed, and where something is shared not without a consent that is valid today.
    /// Telling the person where to go shares nothing.
    /// </summary>
    public Refusal? WhyNotRefer(KeyContactId to, bool isShared, DateOnly today) =>
        WhyNotMove(today) ?? (isShared && ValidConsent(to, today) is null ? ReferralRefusals.ConsentMissing : null);

    /// <summary>Where making contact shares something, the consent must still hold.</summary>
    public Refusal? WhyNotMakeContact(ReferralId id, DateOnly today) => WhyNotMove(today)
        ?? Find(id).WhyNotMakeContact()
        ?? (Find(id).IsShared && ValidConsent(Find(id).KeyContactId, today) is null ? ReferralRefusals.ConsentMissing : null);

    public Refusal? WhyNotDecide(ReferralId id, DateOnly today) => WhyNotMove(today) ?? Find(id).WhyNotDecide();

    public Refusal? WhyNotNoteHelp(ReferralId id, DateOnly today) => WhyNotMove(today) ?? Find(id).WhyNotNoteHelp();

    public Refusal? WhyNotAnswer(ReferralId id, DateOnly today) => WhyNotMove(today) ?? Find(id).WhyNotAnswer();

    public Refusal? WhyNotEnd(ReferralId id, DateOnly today) => WhyNotMove(today) ?? Find(id).WhyNotEnd();

    public Refusal? WhyNotStopWaiting(ReferralId id, DateOnly today) => WhyNotMove(today) ?? Find(id).WhyNotStopWaiting();

    public Refusal? WhyNotStepBackReferral(ReferralId id, DateOnly today) => WhyNotMove(today) ?? Find(id).WhyNotStepBack();

    /// <summary>Not one that the person has withdrawn, nor one that ran out and that another with the same contact came after.</summary>
    public Refusal? WhyNotRenewConsent(ConsentId id, DateOnly today)
    {
        if (WhyNotWrite() is { } refused)
            return refused;
        var old = FindConsent(id);
        return old.WithdrawnOn is not null ? ReferralRefusals.ConsentAlreadyWithdrawn
            : !old.IsValidOn(today) && _consents.Exists(later => later.Id.Value > id.Value && later.KeyContactId == old.KeyContactId) ? ReferralRefusals.ConsentReplaced
            : null;
    }

    /// <param name="what">What may be told; at most 500 characters.</param>
    /// <param name="why">Why; at most 500 characters.</param>
    /// <param name="until">Last day; today or later, and within <paramref name="longestMonths"/>.</param>
    /// <param name="longestMonths">As the municipality has decided; at most <see cref="Consent.LongestMonths"/>.</param>
    public ConsentId GiveConsent(
        KeyContactId with, string what, string why, DateOnly until, Signature signed, int longestMonths = Consent.LongestMonths)
    {
        WhyNotWrite().ThrowIfPresent();
        if (with == default)
            SupportRefusals.ContactForConsentMissing.ThrowIfPresent();
        if (until < signed.On)
            ReferralRefusals.ConsentUntilPassed.ThrowIfPresent();
        if (signed.On.AddMonths(longestMonths) is var last && until > last)
            ReferralRefusals.ConsentTooLong.With(last).ThrowIfPresent();
        var consent = new Consent(
            new(_consents.Count + 1),
            with,
            Input.Text(what, Input.LongestLine),
            Input.Text(why, Input.LongestLine),
            signed.On,
            Input.AnyDay(until));
        _consents.Add(consent);
        _history.Add(new(HistoryKind.ConsentGiven, signed) { KeyContactId = with, Day = until });
        return consent.Id;
    }

    /// <summary>The person has been asked again: a new consent with the same contact, from today, and the old one ends. So one withdrawal is enough.</summary>
    /// <inheritdoc cref="GiveConsent" />
    public ConsentId RenewConsent(ConsentId id, string what, string why, DateOnly until, Signature signed, int longestMonths = Consent.LongestMonths)
    {
        WhyNotRenewConsent(id, signed.On).ThrowIfPresent();
        var old = FindConsent(id);
        var renewed = GiveConsent(old.KeyContactId, what, why, until, signed, longestMonths);
        old.EndBefore(signed.On);
        return renewed;
    }

    /// <summary>At any time, also when the support is closed (GDPR article 7.3).</summary>
    public void WithdrawConsent(ConsentId id, Signature signed)
    {
        var consent = FindConsent(id);
        if (consent.WithdrawnOn is not null)
            ReferralRefusals.ConsentAlreadyWithdrawn.ThrowIfPresent();
        consent.Withdraw(signed.On);
        _history.Add(new(HistoryKind.ConsentWithdrawn, signed) { KeyContactId = consent.KeyContactId });
    }

    /// <param name="what">What help is hoped for; at most 500 characters.</param>
    /// <param name="dueOn">When an answer is expected; today or later.</param>
    /// <param name="isShared">Something about the person is told to the contact. Never so for <see cref="ReferralKind.Refer"/>, whatever is given.</param>
    public ReferralId Refer(ReferralKind kind, KeyContactId to, string what, DateOnly dueOn, Signature signed, bool isShared = true)
    {
        WhyNotMove(signed.On).ThrowIfPresent();
        if (to == default)
            ReferralRefusals.ContactMissing.ThrowIfPresent();
        var shares = isShared && kind != ReferralKind.Refer;
        WhyNotRefer(to, shares, signed.On).ThrowIfPresent();
        if (dueOn < signed.On)
            ReferralRefusals.DueBeforeToday.ThrowIfPresent();
        var referral = new Referral(
            new(_referrals.Count + 1),
            kind,
            to,
            shares ? ValidConsent(to, signed.On)!.Id : null,
            Input.Text(what, Input.LongestLine),
            signed.On,
            DueDay(dueOn, signed.On),
            signed.By);
        _referrals.Add(referral);
        Tell(HistoryKind.ReferralPlanned, referral, signed);
        return referral.Id;
    }

    public void MakeContact(ReferralId id, Signature signed)
    {
        WhyNotMakeContact(id, signed.On).ThrowIfPresent();
        Find(id).MakeContact(signed);
        Tell(HistoryKind.ReferralContactMade, Find(id), signed);
    }

    /// <param name="helpDueOn">When the help is expected, if they said; otherwise the day stays.</param>
    public void AcceptReferral(ReferralId id, DateOnly? helpDueOn, Signature signed)
    {
        WhyNotMove(signed.On).ThrowIfPresent();
        Find(id).Accept(helpDueOn is { } day ? DueDay(day, signed.On) : null, signed);
        Tell(HistoryKind.ReferralAccepted, Find(id), signed);
    }

    public void DeclineReferral(ReferralId id, string why, Signature signed)
    {
        WhyNotMove(signed.On).ThrowIfPresent();
        var reason = Input.Text(why, Input.LongestLine, ReferralRefusals.ReasonMissing);
        Find(id).Decline(reason, signed);
        Tell(HistoryKind.ReferralDeclined, Find(id), signed, reason);
    }

    public void NoteHelp(ReferralId id, bool received, Signature signed)
    {
        WhyNotMove(signed.On).ThrowIfPresent();
        Find(id).NoteHelp(received, signed);
        Tell(received ? HistoryKind.ReferralHelpReceived : HistoryKind.ReferralHelpNotReceived, Find(id), signed);
    }

    /// <summary>The person's own answer: did it solve the problem?</summary>
    public void AnswerReferral(ReferralId id, SolvedAnswer answer, Signature signed)
    {
        WhyNotMove(signed.On).ThrowIfPresent();
        Find(id).Answer(answer, signed);
        Tell(HistoryKind.ReferralAnswered, Find(id), signed);
    }

    public void WithdrawReferral(ReferralId id, string why, Signature signed) =>
        EndReferral(id, ReferralEnd.Withdrawn, HistoryKind.ReferralWithdrawn, why, signed);

    /// <summary>Nobody answered, and you decide to stop waiting.</summary>
    public void StopWaiting(ReferralId id, string why, Signature signed) =>
        EndReferral(id, ReferralEnd.NeverAnswered, HistoryKind.ReferralNeverAnswered, why, signed);

    /// <summary>What was last noted of it was a mistake: it stands a rung lower again, or goes on.</summary>
    /// <inheritdoc cref="TakeBackContact" />
    public void StepBackReferral(ReferralId id, Signature signed, string why = "")
    {
        WhyNotStepBackReferral(id, signed.On).ThrowIfPresent();
        var referral = Find(id);
        var reason = TakeFrom(referral.LastBy, RemovedKind.ReferralStep, id.Value, signed.On, why, signed);
        referral.StepBack(signed);
        Tell(HistoryKind.ReferralSteppedBack, referral, signed, reason);
    }

    private void EndReferral(ReferralId id, ReferralEnd end, HistoryKind kind, string why, Signature signed)
    {
        WhyNotMove(signed.On).ThrowIfPresent();
        var reason = Input.Text(why, Input.LongestLine, ReferralRefusals.ReasonMissing);
        Find(id).EndBy(end, reason, signed);
        Tell(kind, Find(id), signed, reason);
    }

    private void Tell(HistoryKind kind, Referral referral, Signature signed, string why = "") =>
        _history.Add(new(kind, signed, why) { KeyContactId = referral.KeyContactId });

    private Consent? ValidConsent(KeyContactId with, DateOnly day) =>
        _consents.Find(consent => consent.KeyContactId == with && consent.IsValidOn(day));

    private Consent FindConsent(ConsentId id) => _consents.Find(known => known.Id == id) ?? throw new MissingException();

    private Referral Find(ReferralId id) => _referrals.Find(referral => referral.Id == id) ?? throw new MissingException();
}
