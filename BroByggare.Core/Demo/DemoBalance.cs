using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Core.Demo;

/// <summary>
/// Evens out what chance has left uneven: each month gets its talks, results, obstacles and answers, and each year its pairs
/// and handovers, told of supports that were open then.
/// </summary>
internal sealed class DemoBalance(DemoDraw draw, DemoStaff staff, DateOnly today, IReadOnlyList<DemoLife> lives)
{
    /// <summary>The last days belong to what was laid out.</summary>
    private const int DaysLeft = 3;

    /// <summary>Most talks in a month that are added, for each support that is open in it.</summary>
    private const int MostTalks = 2;

    private static readonly ReferralRung[] OnTheWay =
        [ReferralRung.ContactMade, ReferralRung.Accepted, ReferralRung.HelpReceived, ReferralRung.Planned, ReferralRung.Declined, ReferralRung.HelpNotReceived];

    /// <summary>How the one of the month that is not answered ends.</summary>
    private static readonly ReferralRung[] NotAnswered =
        [ReferralRung.Declined, ReferralRung.HelpNotReceived, ReferralRung.Declined, ReferralRung.HelpReceived];

    private static readonly ReferralKind[] Kinds = Enum.GetValues<ReferralKind>();

    /// <summary>How many have been referred where, so that each kind comes in turn.</summary>
    private readonly Dictionary<string, int> _referred = [];

    private readonly DateOnly _last = today.AddDays(-DaysLeft);

    public void Even()
    {
        TalkLately();
        for (var year = DemoPlans.FirstYear; year <= today.Year; year++)
        {
            Pair(year);
            PassOn(year);
            for (var month = 1; month <= 12 && new DateOnly(year, month, 1) < _last; month++)
                Fill(new(year, month, 1));
        }

        ReferLately();
    }

    private static (DateOnly From, DateOnly To)? Within((DateOnly From, DateOnly To)? days, DateOnly from, DateOnly to)
    {
        if (days is not { } free)
            return null;
        var within = (From: free.From > from ? free.From : from, To: free.To < to ? free.To : to);
        return within.From <= within.To ? within : null;
    }

    private static bool IsJoint(DemoLife life, int year) =>
        life.Joint is { } joint && joint.From.Year <= year && (joint.Until ?? life.Free?.To ?? joint.From).Year >= year;

    private void Fill(DateOnly first)
    {
        var end = first.AddMonths(1).AddDays(-1);
        var last = end < _last ? end : _last;
        var part = last.Day * 100 / end.Day;
        var open = Open(first, last);
        Fill(DemoCount.Talk, first, part, open, MostTalks, (life, day) => life.Talk(day));
        Fill(DemoCount.Result, first, part, open, 1, (life, day) => life.Reach(day));
        Fill(DemoCount.Obstacle, first, part, open, 1, (life, day) => life.Meet(day));
        for (var missing = Missing(DemoCount.Answer, first, part); missing > 0; missing--)
            ReferToOneOften(first, last, ReferralRung.Answered);
        if (open.Count > 20)
            ReferToOneOften(first, last, draw.Next(NotAnswered));
    }

    private void Fill(
        DemoCount what, DateOnly first, int part, List<(DemoLife Life, (DateOnly From, DateOnly To) Days)> open, int most, Action<DemoLife, DateOnly> tell)
    {
        for (var missing = Math.Min(open.Count * most, Missing(what, first, part)); missing > 0; missing--)
        {
            var (life, days) = draw.Next(open);
            var day = draw.Day(days.From, days.To);
            // Not twice on a day; what is missing is made up for next month.
            if (!life.Told.Contains((what, day)))
                tell(life, day);
        }
    }

    private int Missing(DemoCount what, DateOnly first, int part)
    {
        var (from, to) = (new DateOnly(first.Year, 1, 1), first.AddMonths(1));
        return DemoPlans.Until(what, first.Year, first.Month, part)
            - lives.Sum(life => life.Told.Count(told => told.What == what && told.Day >= from && told.Day < to));
    }

    private List<(DemoLife Life, (DateOnly From, DateOnly To) Days)> Open(DateOnly first, DateOnly last) =>
        [.. from life in lives let days = Within(life.Free, first, last) where days is not null select (life, days.Value)];

    /// <summary>A referral that gets as far as it gets within the days, to one of those that many are referred to.</summary>
    private void ReferToOneOften(DateOnly first, DateOnly last, ReferralRung until)
    {
        for (var tries = DemoContacts.Often.Count; tries > 0; tries--)
        {
            var organisation = draw.Next(DemoContacts.Often);
            var able = lives.Where(life => life.Theme.Organisations.Contains(organisation) && Answering(life, first, last) is not null).ToList();
            if (able.Count == 0)
                continue;
            var life = draw.One(able);
            var days = Answering(life, first, last)!.Value;
            var answered = draw.Day(days.From, days.To);
            var planned = answered.AddDays(-draw.Between(18, 60));
            var earliest = life.CarriedOut!.Value.From;
            var turn = _referred[organisation] = _referred.GetValueOrDefault(organisation) + 1;
            life.Refer(planned < earliest ? earliest : planned, answered, until, Kinds[turn % Kinds.Length], organisation: organisation);
            return;
        }
    }

    /// <summary>The days on which it may be answered: some time after it could be planned.</summary>
    private static (DateOnly From, DateOnly To)? Answering(DemoLife life, DateOnly first, DateOnly last) =>
        life.CarriedOut is { } carried ? Within((carried.From.AddDays(14), carried.To), first, last) : null;

    /// <summary>Two bridge-builders together for some weeks. 2018 has the pairs that are laid out by hand.</summary>
    private void Pair(int year)
    {
        if (year == DemoPlans.KnownYear)
            return;
        var missing = DemoPlans.Joint(year) - lives.Count(life => IsJoint(life, year));
        foreach (var (life, days) in Undivided(year, 50).Take(Math.Max(0, missing)))
        {
            var from = draw.Day(days.From.AddDays(7), days.To.AddDays(-30));
            var until = draw.Day(from.AddDays(20), days.To);
            life.Share(Other(life), from, until);
        }
    }

    private void PassOn(int year)
    {
        foreach (var (life, days) in Undivided(year, 60).Take(DemoPlans.HandedOver(year)))
            life.HandOver(Other(life), draw.Day(days.From.AddDays(30), days.To.AddDays(-5)));
    }

    /// <summary>Those that one has had alone, and that are free for so many days of the year.</summary>
    private IEnumerable<(DemoLife Life, (DateOnly From, DateOnly To) Days)> Undivided(int year, int days)
    {
        var open = Open(new(year, 1, 1), new DateOnly(year, 12, 30) < _last ? new(year, 12, 30) : _last)
            .Where(candidate => candidate.Life is { Joint: null, IsHandedOver: false } && candidate.Days.To.DayNumber - candidate.Days.From.DayNumber >= days)
            .ToList();
        return Enumerable.Range(0, open.Count).Select(_ => draw.Next(open));
    }

    /// <summary>Most of those that go on have been talked with in the last weeks.</summary>
    private void TalkLately()
    {
        foreach (var (life, days) in Open(today.AddDays(-18), _last))
        {
            if (days.To == _last && (draw.Chance(70) || !life.Told.Any(told => told.What == DemoCount.Talk && told.Day > today.AddDays(-45))))
                life.Talk(draw.Day(days.From, days.To));
        }
    }

    /// <summary>Some referrals that are on their way now, at every height of the ladder.</summary>
    private void ReferLately()
    {
        foreach (var life in lives.Where(life => life.CarriedOut is { } days && days.To >= today.AddDays(-5) && days.From < today.AddDays(-30)).Take(12))
        {
            var first = today.AddDays(-draw.Between(12, 28));
            var organisation = life.Theme.Organisations.FirstOrDefault(DemoContacts.Often.Contains);
            life.Refer(first, _last.AddDays(-1), draw.Next(OnTheWay), dueOn: today.AddDays(draw.Between(1, 18)), organisation: organisation);
        }
    }

    private TeamMemberId Other(DemoLife life) => draw.One([.. staff.Bridgebuilders.Select(member => member.Id).Where(id => id != life.By)]);
}
