using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Demo;

/// <summary>
/// One invented support: first its events are laid out over its days, in any order, then it lives through them by the
/// support's own verbs. What the rules refuse cannot be in the demo.
/// </summary>
internal sealed partial class DemoLife(DemoDraw draw, DemoPen pen, DemoRegister register, DemoTheme theme, TeamMemberId by, DateOnly openedOn)
{
    private readonly List<(DateOnly Day, bool IsLast, Action Happens)> _plan = [];
    private readonly List<Action> _afterwards = [];
    private readonly List<(DemoCount What, DateOnly Day)> _told = [];
    private IndividualSupport _support = null!;
    private TeamMemberId _by = by;
    private DateOnly _day;
    private int _minutes;

    public DateOnly OpenedOn => openedOn;

    public DemoTheme Theme => theme;

    public IndividualSupport Support => _support;

    /// <summary>What the person says themselves of what is written, and when; null for most.</summary>
    public (DateOnly Day, string Words)? Statement { get; private set; }

    /// <summary>Who was responsible first.</summary>
    public TeamMemberId By { get; } = by;

    /// <summary>What is counted of it, and when it happens.</summary>
    public IReadOnlyList<(DemoCount What, DateOnly Day)> Told => _told;

    /// <summary>The days on which more may be told of it than was laid out; null when it is an example of something.</summary>
    public (DateOnly From, DateOnly To)? Free { get; set; }

    /// <summary>The days of the implementation on which it may climb more ladders than was laid out.</summary>
    public (DateOnly From, DateOnly To)? CarriedOut { get; set; }

    /// <summary>When two were responsible; null for most. It may be for as long as the support is open.</summary>
    public (DateOnly From, DateOnly? Until)? Joint { get; private set; }

    public bool IsHandedOver { get; private set; }

    /// <summary>Lives from the first event to the last.</summary>
    public IndividualSupport Live(PersonId person, TeamId team)
    {
        TurnTo(openedOn);
        _support = pen.Add(IndividualSupport.Start(person, team, _by, Sign()), support => support.Id.Value, Sign(), SupportActions.Start);
        foreach (var (day, _, happens) in _plan.OrderBy(planned => planned.Day).ThenBy(planned => planned.IsLast))
        {
            TurnTo(day);
            happens();
        }

        return _support;
    }

    /// <summary>What can only be done once it is stored: correcting a note, taking something back.</summary>
    public void LiveAfterwards()
    {
        foreach (var happens in _afterwards)
            happens();
    }

    public void Close(DateOnly day, ClosingReason reason) => _plan.Add((day, true, () =>
    {
        var why = DemoWords.WhyClosed(reason);
        Do(SupportActions.Close, signed => _support.Close(reason, why, signed));
    }));

    public void Reopen(DateOnly day, TeamMemberId? newResponsible, Func<TeamMemberId, bool> worksHere) => At(day, () =>
    {
        _by = newResponsible ?? _by;
        var why = draw.Next(DemoWords.WhyReopened);
        Do(SupportActions.Reopen, signed => _support.Reopen(why, newResponsible, worksHere, signed));
    });

    public void StartNewRound(DateOnly day, RoundKind kind) => At(day, () =>
    {
        var why = draw.Next(DemoWords.WhyNewRound);
        Do(SupportActions.StartNewRound, signed => _support.StartNewRound(kind, why, signed, [.. GoalsNow.Select(goal => goal.Id)]));
    });

    public void Park(DateOnly day, DateOnly until) => At(day, () =>
    {
        var why = draw.Next(DemoWords.WhyParked);
        Do(SupportActions.Park, signed => _support.Park(until, why, signed));
    });

    public void Resume(DateOnly day) => At(day, () => Do(SupportActions.Resume, _support.Resume));

    /// <summary>A second bridge-builder joins, and may leave again on a later day.</summary>
    public void Share(TeamMemberId with, DateOnly from, DateOnly? until)
    {
        Joint = (from, until);
        At(from, () =>
        {
            var why = draw.Next(DemoWords.WhyJoint);
            Do(SupportActions.AddResponsible, signed =>
            {
                _support.AddResponsible(with, why, signed);
                HasBeenTold(signed);
            });
        });
        if (until is { } last)
            At(last, () => ByThemselves(with, () => Do(SupportActions.RemoveResponsible, signed => _support.RemoveResponsible(with, "", signed))));
    }

    /// <summary>Whoever has it asks a colleague to take over, and waits for the answer.</summary>
    public void Offer(TeamMemberId to, DateOnly day) => At(day, () => Do(SupportActions.OfferHandover, signed => _support.Offer(
        new(_by, to, new(ToldWay.Meeting, signed.On, ""))
        {
            Note = DemoWords.HandoverNote,
            Decisions = [.. _support.HandoverMatters(_by, "", signed.On).Select(matter => new HandoverDecision(matter.Matter, matter.Part, HandoverDecision.Of(matter.Matter)[0]))],
        },
        "",
        signed)));

    /// <summary>Somebody else takes over.</summary>
    public void HandOver(TeamMemberId to, DateOnly day)
    {
        IsHandedOver = true;
        At(day, () =>
        {
            var from = _by;
            Do(SupportActions.HandOver, signed =>
            {
                _support.HandOver(from, to, day, signed);
                HasBeenTold(signed);
            });
            _by = to;
        });
    }

    /// <summary>From this day only the responsible and the coordinator find the person.</summary>
    public void Protect(DateOnly day, TeamMemberId coordinator) => At(day, () => Do(SupportActions.Protect, signed =>
        _support.Protect(ProtectionKind.ConfidentialityMark, [_by, coordinator], member => member == coordinator, signed)));

    /// <summary>The person says that something is wrong, and its use is restricted while that is looked into; the last that happens.</summary>
    public void Contest(DateOnly day)
    {
        Statement = (day, DemoWords.OwnView);
        _plan.Add((day, true, () => Do(SupportActions.Restrict, signed => _support.Restrict(RestrictionGround.AccuracyContested, DemoWords.WhyRestricted, signed))));
    }

    /// <summary>The first meeting.</summary>
    public void Greet(DateOnly day) => Talk(day, ContactKind.Visit, words: DemoTalk.First);

    public void Talk(DateOnly day, ContactKind? kind = null, bool isShared = true, Func<DemoDraw, string>? words = null)
    {
        _told.Add((DemoCount.Talk, day));
        At(day, () =>
        {
            var how = kind ?? draw.Next(theme.Kinds);
            var note = words is not null ? words(draw) : draw.Chance(85) ? DemoTalk.About(draw, theme, how) : "";
            var minutes = draw.Between(1, how is ContactKind.Call or ContactKind.AuthorityCall ? 6 : 18) * 5;
            Do(SupportActions.LogContact, signed => _support.LogContact(how, signed.On, minutes, note, isShared, signed));
        });
    }

    public void Watch(DateOnly day, DateOnly dueOn, DateOnly? doneOn)
    {
        var id = default(WatchId);
        At(day, () =>
        {
            var what = draw.Next(DemoWords.NextSteps);
            Do(SupportActions.WatchFor, signed => id = _support.WatchFor(what, OnWeekday(dueOn, day), signed));
        });
        if (doneOn is { } done)
            At(done, () => Do(SupportActions.FinishWatch, signed => _support.FinishWatch(id, signed)));
    }

    /// <summary>The day on which they meet next.</summary>
    public void MeetAgain(DateOnly day, DateOnly on) => At(day, () =>
    {
        var where = DemoWords.Meetings[_support.Id.Value % DemoWords.Meetings.Length];
        Do(SupportActions.WatchFor, signed => _support.WatchFor(where, OnWeekday(on, day), signed, isMeeting: true));
    });

    public void Reach(DateOnly day, ResultKind? kind = null)
    {
        if (kind != ResultKind.Job)
            _told.Add((DemoCount.Result, day));
        At(day, () =>
        {
            var reached = kind ?? draw.Next(theme.Results);
            var what = draw.Next(register.ResultWords[reached]);
            Do(SupportActions.NoteResult, signed => _support.NoteResult(reached, signed.On, what, signed));
        });
    }

    public void Meet(DateOnly day, ObstacleKind? kind = null)
    {
        _told.Add((DemoCount.Obstacle, day));
        At(day, () =>
        {
            var (met, what) = kind is { } given ? DemoWords.Obstacles.First(obstacle => obstacle.Kind == given) : draw.Next(DemoWords.Obstacles);
            var at = register.Find(draw.Next(theme.Organisations));
            Do(SupportActions.NoteObstacle, signed => _support.NoteObstacle(met, at, signed.On, what, signed));
        });
    }

    public void At(DateOnly day, Action happens)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, openedOn);
        _plan.Add((day, false, happens));
    }

    /// <summary>Long ago: whoever was told of it has read so.</summary>
    private void HasBeenTold(Signature signed)
    {
        foreach (var told in _support.RemovalNotices.Where(told => told.ReadAt is null))
            told.Read(new(told.To, signed.At));
    }

    private void TurnTo(DateOnly day)
    {
        if (day <= _day)
            return;
        _day = day;
        _minutes = draw.Between(8 * 60, 11 * 60);
    }

    private void ByThemselves(TeamMemberId member, Action what)
    {
        var before = _by;
        _by = member;
        what();
        _by = before;
    }

    private Signature Sign() => new(_by, DemoPen.Moment(_day, _minutes));

    private void Do(AuditAction<IndividualSupport> action, Action<Signature> verb)
    {
        _minutes += draw.Between(1, 6);
        pen.Change(_support, () => _support.Id.Value, Sign(), action, verb);
    }
}
