using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;

namespace BroByggare.Core.Supports;

/// <summary>Turns a loaded support and the names round it into what is shown. It asks the support; it knows no rule.</summary>
internal sealed class SupportViewMaking(
    IndividualSupport support,
    SupportedPerson person,
    Actor actor,
    IReadOnlyDictionary<TeamMemberId, MemberView> members,
    IReadOnlyDictionary<KeyContactId, string> contacts,
    DateOnly today)
{
    public SupportView Make(IReadOnlyDictionary<SupportStep, DateOnly> passedOn, Func<TeamMemberId, bool> worksHere) => new(
        new(support.Id, support.Version, actor, Guid.NewGuid()),
        person,
        [.. AreaCatalogue.All.Where(area => support.Areas.Any(chosen => chosen.Area == area.Code))],
        Responsible(),
        support.OpenedOn,
        support.InformedOn,
        support.LastContactOn,
        support.Step,
        passedOn,
        support.IsParked(today),
        support.ParkedUntil,
        support.ClosedOn,
        support.Periods[^1].Reason,
        Shown(support.Round),
        [.. support.Rounds.SkipLast(1).Reverse().Select(Shown)],
        Measures(support.Round),
        [.. support.Watches.Where(watch => watch.TakenBackOn is null).OrderBy(watch => watch.DueOn).Select(Shown)],
        [.. support.Consents.Reverse().Select(Shown)],
        [.. support.Referrals.Reverse().OrderByDescending(referral => referral.IsOpen).Select(Shown)],
        support.Requirements(),
        Refused(),
        support.NeedsNewResponsible(worksHere))
    {
        Protection = support.Protection,
        Restriction = support.Restricted is { } restricted
            ? new(restricted.Ground!.Value, restricted.Why.Text, restricted.From, Restriction.WhyNotLift(actor))
            : null,
        WhyNotPrint = support.WhyNotPrint(),
    };

    public PlanSheet MakeSheet()
    {
        var chosen = Chosen(support.Round);
        var all = chosen.SelectMany(measure => measure.Lines).ToList();
        var lines = all.Where(line => line.IsOpen).OrderBy(line => line.Due.On).ToLookup(line => line.Who);
        return new(
            support.Id,
            person.Name,
            today,
            support.Round.Wishes.Text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            [.. lines[PlanActor.Person]],
            [.. lines[PlanActor.Bridgebuilder]],
            [.. lines[PlanActor.KeyContact]],
            support.Watches.Where(watch => watch.IsMeeting && watch.IsOpen && watch.DueOn >= today).OrderBy(watch => watch.DueOn).ThenBy(watch => watch.At).Select(Shown).FirstOrDefault(),
            Responsible())
        {
            Goals = [.. Goals(support.Round).Select(goal => goal.Left).Where(left => left.Length > 0)],
            ClosedOn = support.ClosedOn,
            IsAllDone = !support.IsClosed && all.Exists(line => line.DoneOn is not null) && !all.Exists(line => line.IsOpen),
        };
    }

    public ConsentSheet MakeConsentSheet(ConsentId id) =>
        new(support.Id, person.Name, today, Shown(support.Consents.First(consent => consent.Id == id)), Responsible());

    private List<ResponsibleView> Responsible() =>
    [
        .. from responsibility in support.Responsible
           where responsibility.IsCurrent
           let member = members[responsibility.MemberId]
           select new ResponsibleView(member.Id, member.Name, member.Phone, responsibility.From, support.WhyNotRemoveResponsible(member.Id))
           {
               FirstDayToHandOver = support.FirstDayToHandOver(member.Id),
           },
    ];

    private List<MeasureView> Chosen(Round round) => Measures(round).FindAll(measure => measure.IsChosen);

    private List<MeasureView> Measures(Round round) =>
    [
        .. from measure in support.Measures
           where measure.Round == round.Number
           select new MeasureView(
               measure.Id,
               measure.What.Text,
               measure.IsChosen,
               measure.Done,
               measure.Helped,
               [.. support.Actions.Where(action => action.MeasureId == measure.Id).OrderBy(action => action.DueOn).Select(Shown)],
               support.WhyNotLeaveMeasure(measure.Id, today))
           {
               IsOwn = measure.WrittenBy == actor.Id,
               WhyNotRemove = support.WhyNotRemoveMeasure(measure.Id, today),
           },
    ];

    private List<PlanGoalView> Goals(Round round) =>
    [
        .. from goal in support.Goals
           where goal.Round == round.Number
           select new PlanGoalView(
               goal.Id,
               goal.What.Text,
               goal.MeasureId,
               support.Measures.FirstOrDefault(measure => measure.Id == goal.MeasureId)?.What.Text,
               goal.Outcome,
               goal.ChangedTo.Text,
               goal.Left,
               support.WhyNotChangeGoal(today))
           {
               IsOwn = goal.WrittenBy == actor.Id,
           },
    ];

    private SupportRefused Refused() => new()
    {
        Write = support.WhyNotWriteNote(),
        Move = support.WhyNotPark(today),
        Advance = support.WhyNotAdvance(today),
        StepBack = support.WhyNotStepBack(today),
        StartNewRound = support.WhyNotStartNewRound(today),
        Resume = support.WhyNotResume(),
        Reopen = support.WhyNotReopen(),
        WriteProblem = support.WhyNotWriteProblem(today),
        ConsiderMeasures = support.WhyNotConsiderMeasures(today),
        Plan = support.WhyNotPlan(today),
        Agree = support.WhyNotAgree(today),
        Evaluate = support.WhyNotEvaluate(today),
        Close = Enum.GetValues<ClosingReason>().ToDictionary(reason => reason, support.WhyNotClose),
    };

    private RoundView Shown(Round round) => new(
        round.Number,
        round.Kind,
        round.StartedOn,
        round.Problem.Text,
        round.ProblemWrittenOn,
        round.PlanAgreedOn,
        Chosen(round),
        round.JudgedHelp,
        round.JudgementWords.Text,
        round.DeclinedToJudge)
    {
        PlanAgreedBy = NameOf(round.PlanAgreedBy),
        Goals = Goals(round),
        Wishes = round.Wishes.Text,
    };

    private PlanLineView Shown(PlanAction action) => new(
        action.Id,
        action.Who,
        NameOf(action),
        action.What.Text,
        Due.By(action.DueOn, today),
        action.DoneOn,
        action.DroppedOn,
        action.DropReason.Text,
        support.WhyNotSettleAction(action.Id, today),
        support.WhyNotRemoveAction(action.Id, today))
    {
        SettledBy = NameOf(action.SettledBy),
        IsOwn = action.WrittenBy == actor.Id,
        Contact = action.KeyContactId,
        WhyNotEdit = support.WhyNotEditAction(action.Id, today),
        WhyNotOpenAgain = support.WhyNotOpenActionAgain(action.Id, today),
    };

    private WatchView Shown(Watch watch) => new(watch.Id, watch.What.Text, watch.IsMeeting, Due.By(watch.DueOn, today), watch.DoneOn)
    {
        At = watch.At,
        Place = watch.Place.Text,
    };

    private ConsentView Shown(Consent consent) => new(
        consent.Id,
        consent.KeyContactId,
        contacts[consent.KeyContactId],
        consent.What.Text,
        consent.Why.Text,
        consent.From,
        consent.Until,
        consent.WithdrawnOn,
        consent.IsValidOn(today))
    {
        WhyNotRenew = support.WhyNotRenewConsent(consent.Id, today),
    };

    private ReferralView Shown(Referral referral) => new(
        referral.Id,
        referral.Kind,
        referral.KeyContactId,
        contacts[referral.KeyContactId],
        referral.What.Text,
        referral.Rung,
        referral.PlannedOn,
        referral.ContactMadeOn,
        referral.DecidedOn,
        referral.HelpOn,
        referral.HelpCame,
        referral.AnsweredOn,
        referral.Solved,
        referral.End,
        referral.EndedOn,
        (referral.EndReason.Length > 0 ? referral.EndReason : referral.DeclineReason).Text,
        referral.IsOpen,
        referral.WaitsFor is { } day ? Due.By(day, today) : null,
        referral.IsShared,
        support.Consents.FirstOrDefault(consent => consent.KeyContactId == referral.KeyContactId && consent.IsValidOn(today))?.Until,
        referral.LastBy == actor.Id,
        new(
            support.WhyNotMakeContact(referral.Id, today),
            support.WhyNotDecide(referral.Id, today),
            support.WhyNotNoteHelp(referral.Id, today),
            support.WhyNotAnswer(referral.Id, today),
            support.WhyNotEnd(referral.Id, today),
            support.WhyNotStopWaiting(referral.Id, today),
            support.WhyNotStepBackReferral(referral.Id, today)))
    {
        CanStepBack = referral.WhyNotStepBack() is null,
        LostConsent = referral is { IsOpen: true, IsShared: true } ? Lost(referral.KeyContactId) : null,
    };

    private ConsentView? Lost(KeyContactId with) =>
        support.Consents.Where(consent => consent.KeyContactId == with).ToList() is [.., var last] all && !all.Exists(consent => consent.IsValidOn(today)) ? Shown(last) : null;

    /// <summary>Who was responsible on a day; now when it is none. On the day of a handover it is the one who took over.</summary>
    private IEnumerable<MemberView> HadIt(DateOnly? day) =>
        support.Responsible
            .Where(responsibility => day is { } on ? responsibility.From <= on && (responsibility.Until is null || responsibility.Until > on) : responsibility.IsCurrent)
            .Select(responsibility => members[responsibility.MemberId]);

    private string? NameOf(TeamMemberId? member) => member is { } id ? members[id].Name : null;

    private string NameOf(PlanAction action) => action.Who switch
    {
        PlanActor.Person => person.Name,
        PlanActor.Bridgebuilder when action.DoneOn is not null && NameOf(action.SettledBy) is { } doer => doer,
        PlanActor.Bridgebuilder => string.Join(", ", HadIt(action.DoneOn ?? action.DroppedOn).Select(member => member.Name)),
        PlanActor.KeyContact => action.KeyContactId is { } contact ? contacts[contact] : "",
    };
}
