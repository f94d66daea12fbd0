using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Demo;

/// <summary>
/// Examples, about sixty: every step, every way to rest, share, start over and end, most of the running year. Days are counted
/// back from today, and nothing is dated today: the day is the user's.
/// </summary>
internal sealed class DemoNow(DemoDraw draw, DemoPen pen, DemoRegister register, DemoStaff staff, DateOnly today)
{
    private static readonly ContactKind[] AllContactKinds = Enum.GetValues<ContactKind>();
    private static readonly ObstacleKind[] AllObstacleKinds = Enum.GetValues<ObstacleKind>();
    private static readonly ResultKind[] AllResultKinds = Enum.GetValues<ResultKind>();
    private static readonly ReferralKind[] AllReferralKinds = Enum.GetValues<ReferralKind>();

    /// <summary>Who has how many: the first two are those one can sign in as.</summary>
    private static readonly int[] Shares = [0, 1, 0, 2, 3, 0, 1, 4, 2, 3, 0, 1, 4, 0, 1, 2, 0, 3, 1, 4, 2, 0, 1, 3, 2];

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
        foreach (var (opened, isWritten) in new[] { (2, false), (6, true), (13, true), (22, false), (33, true), (47, true) })
        {
            var life = Open(opened);
            life.Greet(Ago(opened));
            if (opened > 30)
                life.Talk(Ago(12), ContactKind.Call);
            if (isWritten)
                life.Formulate(Ago(opened / 2 + 1));
            life.Watch(Ago(opened), today.AddDays(draw.Between(-1, 9)) is var due && due < Ago(opened) ? today : due, null);
        }
    }

    private void Considering()
    {
        foreach (var (opened, reached, chosen) in new[] { (17, 9, 0), (29, 12, 1), (40, 19, 0), (55, 24, 1), (66, 13, 2), (82, 41, 0), (98, 26, 1) })
        {
            var life = Reached(SupportStep.MeasureIdentification, opened, reached);
            life.Consider(Ago(reached), chosen);
            life.Talk(Ago(draw.Between(2, reached)));
            if (opened != 82)
                life.Free = (Ago(opened).AddDays(1), Ago(3));
            else
                life.Protect(Ago(reached), staff.Coordinator.Id);
        }
    }

    private void Planning()
    {
        foreach (var (opened, reached, isAgreed) in new[]
            { (36, 7, false), (50, 9, true), (61, 14, false), (74, 11, true), (92, 22, false), (110, 30, false), (128, 17, true), (150, 37, false) })
        {
            var life = Reached(SupportStep.ActionPlanning, opened, reached);
            life.Plan(Ago(reached), today.AddDays(draw.Between(12, 45)), today.AddDays(1));
            life.Talk(Ago(draw.Between(2, reached)));
            if (opened == 92)
                life.ThinkAgain(Ago(reached));
            if (opened == 110)
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
            (70, 12, ReferralRung.Planned, 4, 0), (90, 25, ReferralRung.ContactMade, -2, 0), (110, 30, ReferralRung.Accepted, 9, 1),
            (130, 33, ReferralRung.ContactMade, 1, 1), (150, 60, ReferralRung.Answered, 0, 2), (172, 38, ReferralRung.HelpReceived, 0, 9),
            (195, 81, ReferralRung.Declined, 0, 1), (220, 100, ReferralRung.Answered, 0, 2), (247, 74, ReferralRung.HelpNotReceived, 0, 9),
            (276, 142, ReferralRung.Accepted, -6, 1), (308, 165, ReferralRung.Answered, 0, 2), (342, 150, ReferralRung.Planned, -4, 9),
            (380, 190, ReferralRung.Answered, 0, 2), (425, 210, ReferralRung.HelpReceived, 3, 3),
        })
        {
            var life = Reached(SupportStep.Implementation, opened, reached);
            for (var i = 0; i < passed; i++)
                life.SettleFirst(Ago(Math.Max(2, reached - (4 * (i + 1)))));
            life.SettleDue(Ago(2), passed > 0 ? today : today.AddDays(-9));
            life.Refer(Ago(reached), Ago(3), rung, draw.Next(AllReferralKinds), today.AddDays(due) is var day && day < Ago(reached) ? Ago(reached) : today.AddDays(due));
            life.Talk(Ago(draw.Between(reached / 2, reached)), draw.Next(AllContactKinds));
            life.Talk(Ago(draw.Between(1, reached / 3)), draw.Next(AllContactKinds), isShared: draw.Chance(75));
            if (draw.Chance(60))
                life.Meet(Ago(draw.Between(2, reached)), draw.Next(AllObstacleKinds));
            if (draw.Chance(70))
                life.Reach(Ago(draw.Between(2, reached)), draw.Next(AllResultKinds));
            if (_turn % 3 == 0)
                life.Share(Other(), Ago(reached - 2), null);
            life.Free = (Ago(opened).AddDays(1), Ago(3));
            life.CarriedOut = (Ago(reached).AddDays(1), Ago(4));
            if (_turn % 2 == 0)
                life.MeetAgain(Ago(1), today.AddDays(12));
            if (_turn % 4 == 1)
                life.Watch(Ago(5), today.AddDays(draw.Between(0, 6)), null);
        }
    }

    private void LookingBack()
    {
        foreach (var (opened, reached, isJudged) in new[] { (165, 7, false), (235, 15, true), (290, 4, false), (350, 19, false), (410, 28, true) })
        {
            var life = Reached(SupportStep.Evaluation, opened, reached);
            life.Talk(Ago(3), ContactKind.Visit);
            life.Free = (Ago(opened).AddDays(1), Ago(4));
            life.Evaluate(Ago(2), isJudged ? Ago(2) : null);
            life.Reach(Ago(reached), draw.Next(AllResultKinds));
            if (opened == 235)
                life.CorrectLater(Ago(1));
            if (opened is 290 or 410)
                life.AskLater(Ago(1), staff.Coordinator.Id, isAnswered: opened == 410);
        }
    }

    private void Resting()
    {
        foreach (var (opened, reached, parked, until) in new[] { (135, 70, 40, 30), (185, 90, 30, 1), (255, 120, 45, 0), (330, 130, 60, -5) })
        {
            var life = Reached(SupportStep.Implementation, opened, reached);
            life.Talk(Ago(parked), ContactKind.Call);
            life.SettleDue(Ago(parked), today);
            life.Park(Ago(parked), today.AddDays(until));
        }

        var mistaken = Reached(SupportStep.Implementation, 105, 29);
        mistaken.Consent(Ago(28), Ago(6));
        mistaken.Consent(Ago(20), today.AddDays(90), withdrawnOn: Ago(9));
        mistaken.Consent(Ago(14), today.AddDays(120));
        mistaken.SettleDue(Ago(4), today);
        mistaken.Talk(Ago(11));
        mistaken.Talk(Ago(4));
        mistaken.Reach(Ago(4), ResultKind.Other);
        mistaken.Meet(Ago(4));
        mistaken.Offer(Other(), Ago(2));
        mistaken.TakeBackLater(Ago(3));

        var changed = Reached(SupportStep.Implementation, 168, 52);
        changed.Refer(Ago(50), Ago(40), ReferralRung.ContactMade, ReferralKind.Refer);
        changed.Share(Other(), Ago(38), Ago(30));
        changed.StopWaiting(Ago(22));
        changed.Refer(Ago(20), Ago(12), ReferralRung.Accepted, ReferralKind.Accompany);
        changed.SettleDue(Ago(7), today);
        changed.Talk(Ago(8), ContactKind.Call);
        changed.WithdrawReferral(Ago(6));
        changed.HandOver(staff.Bridgebuilders[0].Id, Ago(5));
    }

    private void Again()
    {
        var another = Open(345);
        another.Walk(SupportSteps.First, SupportStep.Evaluation, Ago(345), Ago(60));
        another.Evaluate(Ago(58), Ago(55));
        another.StartNewRound(Ago(30), RoundKind.NewProblem);
        another.Formulate(Ago(24));
        another.Talk(Ago(24), ContactKind.Visit);

        var revised = Open(400);
        revised.Walk(SupportSteps.First, SupportStep.Evaluation, Ago(400), Ago(50));
        revised.Evaluate(Ago(48), Ago(45));
        revised.StartNewRound(Ago(16), RoundKind.RevisedPlan);
        revised.Talk(Ago(16), ContactKind.Visit);
        revised.Plan(Ago(16), today.AddDays(25), today.AddDays(2));

        foreach (var (opened, closed, reopened) in new[] { (360, 85, 20), (430, 130, 9) })
        {
            var life = Open(opened);
            life.Complete(SupportSteps.First, Ago(opened), Ago(closed));
            life.Reopen(Ago(reopened), null, WorksHere);
            life.Talk(Ago(reopened), ContactKind.DropIn);
        }

        var left = new DemoLife(draw, pen, register, draw.Next(DemoThemes.All), staff.Former.Id, Ago(450));
        left.EndEarly(Ago(150), ClosingReason.NoContact, SupportStep.Implementation);
        left.Reopen(Ago(12), staff.Bridgebuilders[1].Id, WorksHere);
        left.Talk(Ago(12), ContactKind.Call);
        _lives.Add(left);
    }

    private void Ended()
    {
        foreach (var (opened, closed) in new[] { (240, 15), (275, 33), (300, 52), (355, 77), (420, 121), (385, 164) })
        {
            var life = Open(opened);
            life.Complete(SupportSteps.First, Ago(opened), Ago(closed));
            life.Free = (Ago(opened).AddDays(1), Ago(closed).AddDays(-1));
        }

        foreach (var (opened, closed, reason, step) in new[]
        {
            (108, 10, ClosingReason.NoLongerNeeded, SupportStep.ActionPlanning), (82, 21, ClosingReason.Declined, SupportStep.MeasureIdentification),
            (200, 36, ClosingReason.Moved, SupportStep.Implementation), (228, 48, ClosingReason.HandedOver, SupportStep.Implementation),
            (57, 50, ClosingReason.OutsideOurWork, SupportStep.ProblemFormulation), (145, 125, ClosingReason.Other, SupportStep.ProblemFormulation),
        })
            Open(opened).EndEarly(Ago(closed), reason, step);

        var silent = Reached(SupportStep.Implementation, 262, 120);
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
