using System.Linq.Expressions;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Supports;

/// <summary>
/// Individual support (enskilt stöd) to one person in five steps. This file holds the steps themselves;
/// the others what happens within them. Source: Borås, "Enskilt stöd i fem steg", and domain rules agreed with the customer.
/// </summary>
public sealed partial class IndividualSupport : Aggregate, IGuarded<IndividualSupport, SupportId>
{
    private readonly List<HistoryEntry> _history = [];
    private readonly List<OpenPeriod> _periods = [];
    private readonly List<Round> _rounds = [];

    private IndividualSupport() { }

    public SupportId Id { get; private set; }

    public PersonId PersonId { get; private set; }

    public TeamId TeamId { get; private set; }

    public SupportStep Step { get; private set; } = SupportSteps.First;

    /// <summary>The first day it was open.</summary>
    public DateOnly OpenedOn { get; private set; }

    /// <summary>The day it was closed, or null while it is open.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>It wakes by itself on this day. Stays after waking until somebody takes it up.</summary>
    public DateOnly? ParkedUntil { get; private set; }

    /// <summary>The day on which the person was told what is written down and why.</summary>
    public DateOnly? InformedOn { get; private set; }

    /// <summary>The nearest day that something of it waits for; kept for the lists.</summary>
    public DateOnly? NextDueOn { get; private set; }

    /// <summary>The last day of contact; kept for the lists.</summary>
    public DateOnly? LastContactOn { get; private set; }

    /// <summary>Written to only; read through the queries.</summary>
    public IReadOnlyList<HistoryEntry> History => _history;

    /// <summary>When it was open, in order; the last is the present one.</summary>
    public IReadOnlyList<OpenPeriod> Periods => _periods;

    /// <summary>Times through the steps, in order; the last is the present one.</summary>
    public IReadOnlyList<Round> Rounds => _rounds;

    public Round Round => _rounds[^1];

    public bool IsClosed => ClosedOn is not null;

    public static IndividualSupport Start(PersonId person, TeamId team, TeamMemberId responsible, Signature signed, string knownToBeAnother = "")
    {
        var support = new IndividualSupport { PersonId = person, TeamId = team, OpenedOn = signed.On };
        support._periods.Add(new(1, signed.On));
        support._rounds.Add(new(1, RoundKind.First, signed.On));
        support._responsible.Add(new(1, responsible, signed.On));
        support._history.Add(new(HistoryKind.Opened, signed, knownToBeAnother) { ToStep = support.Step, MemberId = responsible });
        support.Settle();
        return support;
    }

    /// <summary>For somebody who has had support before: who must not find that must not find this.</summary>
    /// <exception cref="RefusedException">The one who would be responsible is kept out, or the use of what is written is restricted.</exception>
    public static IndividualSupport StartAgain(IndividualSupport before, TeamId team, TeamMemberId responsible, Signature signed)
    {
        before.WhyNotUse().ThrowIfPresent();
        if (before.IsKeptOut(responsible))
            AccessRefusals.KeptOut.ThrowIfPresent();
        var support = Start(before.PersonId, team, responsible, signed);
        support.FollowAccessOf(before, signed);
        support.LetFindWhenProtected(responsible, signed);
        return support;
    }

    public static IQueryable<IndividualSupport> VisibleTo(IQueryable<IndividualSupport> all, Actor actor) => actor.Role switch
    {
        Role.Bridgebuilder when actor.StandsInFor is not [] => InCareOf(all, actor),
        // Joined, not asked of each: so SQLite begins with what the bridge-builder has, not with all supports.
        Role.Bridgebuilder =>
            from support in all.Where(SupportAccess.IsUnhiddenFrom(actor.Id))
            from responsible in support.Responsible
            where responsible.MemberId == actor.Id && responsible.Until == null
            select support,
        Role.Coordinator or Role.Manager or Role.Administrator =>
            all.Where(SupportAccess.IsInHandOf(actor)).Where(SupportAccess.IsUnhiddenFrom(actor.Id)),
    };

    public static IQueryable<IndividualSupport> VisibleAt(IQueryable<IndividualSupport> all, Actor actor, DateTime now) =>
        all.Where(SupportAccess.IsOpenAt(actor, now));

    /// <summary>Those of them that are open.</summary>
    public static IQueryable<IndividualSupport> OngoingFor(IQueryable<IndividualSupport> all, Actor actor) => actor.Role switch
    {
        Role.Bridgebuilder when actor.StandsInFor is not [] => InCareOf(all, actor, onlyOngoing: true),
        Role.Bridgebuilder =>
            from support in all.Where(SupportAccess.IsUnhiddenFrom(actor.Id))
            from responsible in support.Responsible
            where responsible.MemberId == actor.Id && responsible.Until == null && responsible.SupportClosedOn == null
            select support,
        Role.Coordinator or Role.Manager or Role.Administrator => VisibleTo(all, actor).Where(support => support.ClosedOn == null),
    };

    public static Expression<Func<IndividualSupport, bool>> Is(SupportId id) => support => support.Id == id;

    public bool IsParked(DateOnly today) => ParkedUntil > today;

    public Refusal? WhyNotAdvance(DateOnly today) =>
        WhyNotMove(today) ?? (Step.Next() is null ? SupportRefusals.LastStep : FirstUnmet());

    public Refusal? WhyNotStepBack(DateOnly today) =>
        WhyNotMove(today) ?? (Step.Previous() is null ? SupportRefusals.FirstStep : null);

    public Refusal? WhyNotStartNewRound(DateOnly today) =>
        WhyNotMove(today) ?? (Step == SupportStep.Evaluation ? null : SupportRefusals.NotEvaluation);

    public Refusal? WhyNotPark(DateOnly today) => WhyNotMove(today);

    public Refusal? WhyNotResume() =>
        WhyNotWrite() ?? (ParkedUntil is null ? SupportRefusals.NotParked : null);

    public Refusal? WhyNotClose(ClosingReason reason) => WhyNotWrite() ?? (reason switch
    {
        ClosingReason.Completed when Step != SupportStep.Evaluation => SupportRefusals.NotEvaluation,
        ClosingReason.Completed => FirstUnmet(),
        ClosingReason.NoLongerNeeded or ClosingReason.Declined or ClosingReason.Moved
            or ClosingReason.NoContact or ClosingReason.HandedOver or ClosingReason.OutsideOurWork or ClosingReason.Other => null,
    });

    /// <summary>Its person has another record, and this is theirs.</summary>
    /// <param name="kind">That two records became one, or that it was undone.</param>
    internal void BelongTo(PersonId person, HistoryKind kind, Signature signed)
    {
        PersonId = person;
        _history.Add(new(kind, signed));
        var told = kind is HistoryKind.Merged ? RemovedKind.Merged : RemovedKind.MergeUndone;
        foreach (var responsible in _responsible.Where(responsibility => responsibility.IsCurrent && responsibility.MemberId != signed.By && !IsClosed))
            _removalNotices.Add(new(responsible.MemberId, told, 0, signed.On, "", signed));
    }

    public Refusal? WhyNotReopen() => WhyNotUse() ?? (IsClosed ? null : SupportRefusals.NotClosed);

    public void Advance(Signature signed)
    {
        WhyNotAdvance(signed.On).ThrowIfPresent();
        MoveTo(Step.Next()!.Value, HistoryKind.Advanced, signed, "");
    }

    public void StepBack(string why, Signature signed)
    {
        WhyNotStepBack(signed.On).ThrowIfPresent();
        var reason = Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing);
        MoveTo(Step.Previous()!.Value, HistoryKind.SteppedBack, signed, reason);
        ForgetAgreementBeforeImplementation();
    }

    /// <param name="goals">Those that were not reached and are taken along.</param>
    public void StartNewRound(RoundKind kind, string why, Signature signed, params IReadOnlyCollection<PlanGoalId> goals)
    {
        WhyNotStartNewRound(signed.On).ThrowIfPresent();
        ArgumentOutOfRangeException.ThrowIfEqual((int)kind, (int)RoundKind.First);
        var reason = Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing);
        var before = Round;
        _rounds.Add(new(before.Number + 1, kind, signed.On));
        TakeGoalsAlong(before, goals, kind == RoundKind.RevisedPlan ? TakeAlong(before) : []);
        var to = kind == RoundKind.RevisedPlan ? SupportStep.ActionPlanning : SupportSteps.First;
        _history.Add(new(HistoryKind.NewRound, signed, reason) { FromStep = Step, ToStep = to, RoundKind = kind });
        Step = to;
        ParkedUntil = null;
    }

    /// <param name="until">The day it wakes; after today.</param>
    /// <param name="why">May be left out.</param>
    public void Park(DateOnly until, string why, Signature signed)
    {
        WhyNotPark(signed.On).ThrowIfPresent();
        if (until <= signed.On)
            SupportRefusals.ParkUntilPassed.ThrowIfPresent();
        var reason = Input.OptionalText(why, Input.LongestLine);
        ParkedUntil = DueDay(until, signed.On);
        _history.Add(new(HistoryKind.Parked, signed, reason) { FromStep = Step, ToStep = Step, Day = until });
    }

    public void Resume(Signature signed)
    {
        WhyNotResume().ThrowIfPresent();
        ParkedUntil = null;
        _history.Add(new(HistoryKind.Resumed, signed) { FromStep = Step, ToStep = Step });
    }

    /// <summary>It was taken up by a slip of the finger: it waits to be taken up as it did.</summary>
    /// <param name="until">The day it woke; today or before.</param>
    public void LetWait(DateOnly until, Signature signed)
    {
        WhyNotPark(signed.On).ThrowIfPresent();
        ParkedUntil = Input.PastDay(until, signed.On);
        _history.Add(new(HistoryKind.Parked, signed) { FromStep = Step, ToStep = Step, Day = until });
    }

    /// <summary>Closes it, and settles every open action, referral and watch.</summary>
    /// <param name="why">Needed for <see cref="ClosingReason.Other"/>, otherwise may be left out.</param>
    /// <returns>What it ended on its way.</returns>
    public EndedByClosing Close(ClosingReason reason, string why, Signature signed)
    {
        WhyNotClose(reason).ThrowIfPresent();
        var words = reason == ClosingReason.Other
            ? Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing)
            : Input.OptionalText(why, Input.LongestLine);
        var ended = new EndedByClosing(
            [.. _actions.Where(action => action.IsOpen).Select(action => action.Id)],
            [.. _referrals.Where(referral => referral.IsOpen).Select(referral => referral.Id)],
            [.. _watches.Where(watch => watch.IsOpen).Select(watch => watch.Id)],
            ParkedUntil);
        SettleAllThatIsOpen(signed);
        EndOffers(_ => true, signed);
        ParkedUntil = null;
        ClosedOn = signed.On;
        _periods[^1].Close(signed.On, reason);
        _history.Add(new(HistoryKind.Closed, signed, words) { FromStep = Step, ClosingReason = reason });
        return ended;
    }

    /// <summary>It was closed by mistake, the same day: as if it had not been, for the figures too; the history tells both.</summary>
    public void TakeBackClosing(EndedByClosing ended, Signature signed)
    {
        WhyNotUse().ThrowIfPresent();
        if (ClosedOn != signed.On)
            throw new MissingException();
        foreach (var action in _actions.Where(action => ended.Actions.Contains(action.Id)))
            action.OpenAgain();
        foreach (var referral in _referrals.Where(referral => ended.Referrals.Contains(referral.Id)))
            referral.GoOn(signed);
        foreach (var watch in _watches.Where(watch => ended.Watches.Contains(watch.Id)))
            watch.Finish(null);
        ParkedUntil = ended.ParkedUntil;
        ClosedOn = null;
        _periods[^1].GoOn();
        _history.Add(new(HistoryKind.ClosingTakenBack, signed) { ToStep = Step });
    }

    /// <summary>
    /// Opens it again where it stood, with those who were responsible and still work here, or with a new one. Referrals that
    /// only the closing ended go on: the person's answer can still come.
    /// </summary>
    /// <param name="newResponsible">Needed when none of those before is left.</param>
    /// <param name="worksHere">Whether a member may still be responsible.</param>
    public void Reopen(string why, TeamMemberId? newResponsible, Func<TeamMemberId, bool> worksHere, Signature signed)
    {
        WhyNotReopen().ThrowIfPresent();
        var reason = Input.Text(why, Input.LongestLine, SupportRefusals.ReasonMissing);
        RestoreResponsible(newResponsible, worksHere, signed);
        foreach (var referral in _referrals.Where(referral => referral.End == ReferralEnd.SupportClosed && referral.EndedOn == ClosedOn))
            referral.GoOn(signed);
        _periods[^1].ReopenedAfter(signed.On);
        _periods.Add(new(_periods.Count + 1, signed.On));
        ClosedOn = null;
        _history.Add(new(HistoryKind.Reopened, signed, reason) { ToStep = Step });
    }

    internal override void Settle()
    {
        NextDueOn = IsClosed ? null : Nearest(
            _actions.Where(action => action.IsOpen).Select(action => (DateOnly?)action.DueOn),
            _referrals.Select(referral => referral.WaitsFor),
            _watches.Where(watch => watch.IsOpen).Select(watch => (DateOnly?)watch.DueOn),
            [ParkedUntil]);
        foreach (var responsible in _responsible)
            responsible.SupportClosedOn = ClosedOn;
    }

    /// <summary>One's own and those of whom one stands in for, joined for the same reason; a joint support is still one.</summary>
    private static IQueryable<IndividualSupport> InCareOf(IQueryable<IndividualSupport> all, Actor actor, bool onlyOngoing = false)
    {
        List<TeamMemberId> either = [actor.Id, .. actor.StandsInFor];
        return
            from support in all.Where(SupportAccess.IsUnhiddenFrom(actor.Id))
            from responsible in support.Responsible
            where either.Contains(responsible.MemberId) && responsible.Until == null && (!onlyOngoing || responsible.SupportClosedOn == null)
            where responsible.MemberId == actor.Id || support.TeamId == actor.TeamId
            where !support.Responsible.Any(other => other.Number < responsible.Number
                && either.Contains(other.MemberId) && other.Until == null
                && (other.MemberId == actor.Id || support.TeamId == actor.TeamId))
            select support;
    }

    private static DateOnly? Nearest(params IEnumerable<DateOnly?>[] days) => days.SelectMany(dates => dates).Min();

    private Refusal? WhyNotWrite() => WhyNotUse() ?? WhyNotWhileClosed();

    /// <summary>The only rule against what the person has a right to.</summary>
    private Refusal? WhyNotWhileClosed() => IsClosed ? SupportRefusals.Closed : null;

    private Refusal? WhyNotMove(DateOnly today) => WhyNotWrite() ?? (IsParked(today) ? SupportRefusals.Parked : null);

    private void MoveTo(SupportStep to, HistoryKind kind, Signature signed, string why)
    {
        _history.Add(new(kind, signed, why) { FromStep = Step, ToStep = to });
        Step = to;
        ParkedUntil = null;
    }

    private void SettleAllThatIsOpen(Signature signed)
    {
        foreach (var action in _actions.Where(action => action.IsOpen))
            action.Drop(signed, "");
        foreach (var referral in _referrals.Where(referral => referral.IsOpen))
            referral.EndBy(ReferralEnd.SupportClosed, "", signed);
        foreach (var watch in _watches.Where(watch => watch.IsOpen))
            watch.Finish(signed.On);
    }

    /// <inheritdoc />
    internal override ValueTask<bool> IsUseRestricted(BroByggareContext db) => ValueTask.FromResult(IsRestricted);
}
