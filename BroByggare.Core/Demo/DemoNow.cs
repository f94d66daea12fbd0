using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Referrals;
using BroByggare.Core.Results;
using BroByggare.Core.Team;

namespace BroByggare.Core.Demo;

/// <summary>
/// The supports of the running year, about sixty: every step, every way to rest, share, start over and end. Days are counted
/// back from today, and nothing is dated today: the day is the user's.
/// </summary>
internal sealed class DemoNow(DemoDraw draw, DemoPen pen, DemoRegister register, DemoStaff staff, DateOnly today)
{
    private static readonly ContactKind[] AllContactKinds = Enum.GetValues<ContactKind>();
    private static readonly ObstacleKind[] AllObstacleKinds = Enum.GetValues<ObstacleKind>();
    private static readonly ResultKind[] AllResultKinds = Enum.GetValues<ResultKind>();
    private static readonly ReferralKind[] AllReferralKinds = Enum.GetValues<ReferralKind>();

    /// <summary>Who has how many: the first two are those one can sign in as.</summary>
    private static readonly int[] Shares = [0, 1, 0, 2, 3, 0, 1, 0, 2, 3, 0, 1, 4, 0, 1, 2, 0, 3, 1, 0, 2, 4, 0, 1, 3];

    private readonly List<DemoLife> _lives = [];
    private int _turn;

    public IReadOnlyList<DemoLife> Plan()
    {
        Begun();
        Considering();
        Planning();
        CarryingOut();
        LookingBack();
        Resting();
        Again();
        Ended();
        return [.. _lives.OrderBy(life => life.OpenedOn)];
    }

    private void Begun()
    {
        foreach (var (opened, isWritten) in new[] { (1, false), (2, true), (6, true), (11, false), (19, true), (34, true) })
        {
            var life = Open(opened);
            life.Talk(Ago(opened), ContactKind.Visit);
            if (isWritten)
                life.Formulate(Ago(opened / 2 + 1));
            life.Watch(Ago(opened), today.AddDays(draw.Between(-1, 9)) is var due && due < Ago(opened) ? today : due, null);
        }
    }

    private void Considering()
    {
        foreach (var (opened, reached, chosen) in new[] { (9, 4, 0), (16, 8, 1), (23, 12, 0), (31, 20, 1), (44, 13, 2), (58, 41, 0), (75, 26, 1) })
        {
            var life = Reached(SupportStep.MeasureIdentification, opened, reached);
            life.Consider(Ago(reached), chosen);
            life.Talk(Ago(draw.Between(2, reached)));
            if (opened == 58)
                life.Protect(Ago(reached), staff.Coordinator.Id);
        }
    }

    private void Planning()
    {
        foreach (var (opened, reached, isAgreed) in new[]
            { (21, 5, false), (33, 9, true), (40, 14, false), (52, 11, true), (63, 22, false), (71, 30, false), (88, 17, true), (104, 37, false) })
        {
            var life = Reached(SupportStep.ActionPlanning, opened, reached);
            life.Plan(Ago(reached), today.AddDays(draw.Between(12, 45)), today.AddDays(1));
            life.Talk(Ago(draw.Between(2, reached)));
            if (opened == 71)
                life.Contest(Ago(1));
            if (isAgreed)
            {
                life.Agree(Ago(2));
                life.MeetAgain(Ago(2), today.AddDays(8));
            }
        }
    }

    private void CarryingOut()
    {
        foreach (var (opened, reached, rung, due, passed) in new[]
        {
            (48, 12, ReferralRung.Planned, 4, 0), (57, 25, ReferralRung.ContactMade, -2, 0), (66, 30, ReferralRung.Accepted, 9, 1),
            (79, 33, ReferralRung.ContactMade, 1, 1), (92, 40, ReferralRung.Answered, 0, 2), (101, 38, ReferralRung.HelpReceived, 0, 9),
            (118, 61, ReferralRung.Declined, 0, 1), (133, 70, ReferralRung.Answered, 0, 2), (149, 44, ReferralRung.HelpNotReceived, 0, 9),
            (167, 82, ReferralRung.Accepted, -6, 1), (188, 95, ReferralRung.Answered, 0, 2), (214, 90, ReferralRung.Planned, -4, 9),
            (246, 110, ReferralRung.Answered, 0, 2), (292, 120, ReferralRung.HelpReceived, 3, 3),
        })
        {
            var life = Reached(SupportStep.Implementation, opened, reached);
            for (var i = 0; i < passed; i++)
                life.SettleFirst(Ago(Math.Max(2, reached - (4 * (i + 1)))));
            if (passed > 0)
                life.SettleDue(Ago(2), today);
            life.Refer(Ago(reached), Ago(3), rung, draw.Next(AllReferralKinds), today.AddDays(due) is var day && day < Ago(reached) ? Ago(reached) : today.AddDays(due));
            life.Talk(Ago(draw.Between(reached / 2, reached)), draw.Next(AllContactKinds));
            life.Talk(Ago(draw.Between(1, reached / 3)), draw.Next(AllContactKinds), isShared: draw.Chance(75));
            if (draw.Chance(60))
                life.Meet(Ago(draw.Between(2, reached)), draw.Next(AllObstacleKinds));
            if (draw.Chance(70))
                life.Reach(Ago(draw.Between(2, reached)), draw.Next(AllResultKinds));
            if (_turn % 3 == 0)
                life.Share(Other(), Ago(reached - 2), null);
            if (_turn % 2 == 0)
                life.MeetAgain(Ago(1), today.AddDays(12));
            if (_turn % 4 == 1)
                life.Watch(Ago(5), today.AddDays(draw.Between(0, 6)), null);
        }
    }

    private void LookingBack()
    {
        foreach (var (opened, reached, isJudged) in new[] { (96, 7, false), (141, 15, true), (176, 4, false), (233, 19, false), (317, 28, true) })
        {
            var life = Reached(SupportStep.Evaluation, opened, reached);
            life.Talk(Ago(3), ContactKind.Visit);
            life.Evaluate(Ago(2), isJudged ? Ago(2) : null);
            life.Reach(Ago(reached), draw.Next(AllResultKinds));
            if (opened == 141)
                life.CorrectLater(Ago(1));
        }
    }

    private void Resting()
    {
        foreach (var (opened, reached, parked, until) in new[] { (83, 50, 40, 30), (112, 60, 30, 1), (157, 80, 45, 0), (204, 90, 60, -5) })
        {
            var life = Reached(SupportStep.Implementation, opened, reached);
            life.Talk(Ago(parked), ContactKind.Call);
            life.SettleDue(Ago(parked), today);
            life.Park(Ago(parked), today.AddDays(until));
        }

        var mistaken = Reached(SupportStep.Implementation, 70, 29);
        mistaken.Consent(Ago(28), Ago(6));
        mistaken.Consent(Ago(20), today.AddDays(90), withdrawnOn: Ago(9));
        mistaken.Consent(Ago(14), today.AddDays(120));
        mistaken.SettleDue(Ago(4), today);
        mistaken.Talk(Ago(4));
        mistaken.Reach(Ago(4), ResultKind.Other);
        mistaken.Meet(Ago(4));
        mistaken.TakeBackLater(Ago(3));

        var changed = Reached(SupportStep.Implementation, 129, 52);
        changed.Refer(Ago(50), Ago(40), ReferralRung.ContactMade, ReferralKind.Refer);
        changed.Share(Other(), Ago(38), Ago(30));
        changed.StopWaiting(Ago(22));
        changed.Refer(Ago(20), Ago(12), ReferralRung.Accepted, ReferralKind.Accompany);
        changed.SettleDue(Ago(7), today);
        changed.WithdrawReferral(Ago(6));
        changed.HandOver(staff.Bridgebuilders[0].Id, Ago(5));
    }

    private void Again()
    {
        var another = Open(276);
        another.Walk(SupportSteps.First, SupportStep.Evaluation, Ago(276), Ago(60));
        another.Evaluate(Ago(58), Ago(55));
        another.StartNewRound(Ago(30), RoundKind.NewProblem);
        another.Formulate(Ago(24));
        another.Talk(Ago(24), ContactKind.Visit);

        var revised = Open(331);
        revised.Walk(SupportSteps.First, SupportStep.Evaluation, Ago(331), Ago(50));
        revised.Evaluate(Ago(48), Ago(45));
        revised.StartNewRound(Ago(16), RoundKind.RevisedPlan);
        revised.Plan(Ago(16), today.AddDays(25), today.AddDays(2));

        foreach (var (opened, closed, reopened) in new[] { (302, 85, 20), (365, 130, 9) })
        {
            var life = Open(opened);
            life.Complete(SupportSteps.First, Ago(opened), Ago(closed));
            life.Reopen(Ago(reopened), null, WorksHere);
            life.Talk(Ago(reopened), ContactKind.DropIn);
        }

        var left = new DemoLife(draw, pen, register, draw.Next(DemoThemes.All), staff.Former.Id, Ago(390));
        left.EndEarly(Ago(150), ClosingReason.NoContact, SupportStep.Implementation);
        left.Reopen(Ago(12), staff.Bridgebuilders[1].Id, WorksHere);
        left.Talk(Ago(12), ContactKind.Call);
        _lives.Add(left);
    }

    private void Ended()
    {
        foreach (var (opened, closed) in new[] { (187, 15), (221, 33), (254, 52), (300, 77), (343, 121), (289, 164) })
            Open(opened).Complete(SupportSteps.First, Ago(opened), Ago(closed));
        foreach (var (opened, closed, reason, step) in new[]
        {
            (64, 10, ClosingReason.NoLongerNeeded, SupportStep.ActionPlanning), (47, 21, ClosingReason.Declined, SupportStep.MeasureIdentification),
            (152, 36, ClosingReason.Moved, SupportStep.Implementation), (171, 48, ClosingReason.HandedOver, SupportStep.Implementation),
            (25, 18, ClosingReason.OutsideOurWork, SupportStep.ProblemFormulation), (90, 70, ClosingReason.Other, SupportStep.ProblemFormulation),
        })
            Open(opened).EndEarly(Ago(closed), reason, step);

        var silent = Reached(SupportStep.Implementation, 180, 120);
        silent.Refer(Ago(118), Ago(100), ReferralRung.ContactMade, ReferralKind.Guide);
        silent.Talk(Ago(96), ContactKind.Call);
        silent.Close(Ago(6), ClosingReason.NoContact);
    }

    private DemoLife Open(int daysAgo)
    {
        var life = new DemoLife(draw, pen, register, draw.Next(DemoThemes.All), staff.Bridgebuilders[Shares[_turn++ % Shares.Length]].Id, Ago(daysAgo));
        _lives.Add(life);
        return life;
    }

    private DemoLife Reached(SupportStep step, int openedAgo, int reachedAgo)
    {
        var life = Open(openedAgo);
        life.Walk(SupportSteps.First, step, Ago(openedAgo), Ago(reachedAgo));
        return life;
    }

    private TeamMemberId Other() => staff.Bridgebuilders[(Shares[(_turn - 1) % Shares.Length] + 1) % staff.Bridgebuilders.Count].Id;

    private bool WorksHere(TeamMemberId member) => member != staff.Former.Id;

    /// <summary>The working day so many days ago, or the one before it.</summary>
    private DateOnly Ago(int days)
    {
        var day = today.AddDays(-Math.Max(1, days));
        return day.DayOfWeek switch
        {
            DayOfWeek.Saturday => day.AddDays(-1),
            DayOfWeek.Sunday => day.AddDays(-2),
            _ => day,
        };
    }
}
