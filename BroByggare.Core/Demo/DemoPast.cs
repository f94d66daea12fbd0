using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Demo;

/// <summary>The supports of every year, most of them closed by now; the last ones go on.</summary>
/// <param name="examples">How many supports the examples of today have opened in a year.</param>
internal sealed class DemoPast(
    DemoDraw draw, DemoPen pen, DemoRegister register, DemoStaff staff, DateOnly today, Func<int, int> examples)
{
    private static readonly ClosingReason[] Reasons =
    [
        ClosingReason.Completed, ClosingReason.Completed, ClosingReason.Completed, ClosingReason.Completed, ClosingReason.Completed,
        ClosingReason.Completed, ClosingReason.Completed, ClosingReason.NoLongerNeeded, ClosingReason.NoLongerNeeded, ClosingReason.Declined,
        ClosingReason.Moved, ClosingReason.NoContact, ClosingReason.HandedOver, ClosingReason.OutsideOurWork, ClosingReason.Other,
        ClosingReason.Completed, ClosingReason.Completed, ClosingReason.Completed, ClosingReason.NoContact, ClosingReason.Completed,
    ];

    private static readonly SupportStep[] StepsWhenEnded =
        [SupportStep.ProblemFormulation, SupportStep.MeasureIdentification, SupportStep.ActionPlanning, SupportStep.Implementation, SupportStep.Implementation];

    /// <summary>When supports are opened and closed: most in spring and autumn.</summary>
    private static readonly int[] Months = [1, 2, 3, 3, 4, 4, 5, 5, 6, 8, 8, 9, 9, 10, 10, 11, 11, 12];

    /// <summary>Who has those that go on: the examples of today are mostly those of the first two.</summary>
    private static readonly int[] Shares = [2, 3, 4, 3, 1, 0, 3, 4, 2];

    /// <summary>How those that go on stand.</summary>
    private static readonly Standing[] Standings =
        [Standing.CarriedOut, Standing.CarriedOut, Standing.Evaluated, Standing.CarriedOut, Standing.Parked, Standing.CarriedOut, Standing.CarriedOut];

    private enum Standing
    {
        CarriedOut,
        Evaluated,
        Parked,
    }

    public IReadOnlyList<DemoLife> Plan()
    {
        var planned = Edges().Concat(Cohorts()).OrderBy(life => life.Days.OpenedOn).ToList();
        for (var year = DemoPlans.FirstYear; year <= today.Year; year++)
            GiveJobs(planned, year);
        return [.. planned.Select(life => life.Life)];
    }

    private IEnumerable<(DemoEdge Days, DemoLife Life)> Edges() =>
        from days in DemoPlans.Edges
        where days.LastDay.Year < today.Year
        select (days, Lived(days));

    private IEnumerable<(DemoEdge Days, DemoLife Life)> Cohorts() =>
        from year in Enumerable.Range(DemoPlans.FirstYear, Math.Max(0, today.Year - DemoPlans.FirstYear + 1))
        from after in ClosedAfter(year)
        let days = Days(year, year + after)
        select (days, days.ClosedOn < today ? Lived(days) : Ongoing(days));

    /// <summary>After how many years each is closed. The examples of today take the place of those that are open longest.</summary>
    private IEnumerable<int> ClosedAfter(int year)
    {
        var cohort = DemoPlans.Cohort(year).ClosedAfter;
        var whole = year == today.Year ? cohort.Sum() * today.DayOfYear / 366 : cohort.Sum();
        return cohort.SelectMany((count, after) => Enumerable.Repeat(after, count)).Take(Math.Max(0, whole - examples(year)));
    }

    private DemoEdge Days(int opened, int closed)
    {
        var latest = today.AddDays(-30);
        if (opened == closed)
        {
            var first = draw.Day(new(opened, 1, 8), Earlier(new(opened, 9, 15), latest));
            return new(first, draw.Day(first.AddDays(21), new(closed, 12, 20)));
        }

        return new(Earlier(SomeDay(opened), latest), SomeDay(closed));
    }

    private DateOnly SomeDay(int year)
    {
        var month = draw.Next(Months);
        return draw.Day(new(year, month, 7), new(year, month, 22));
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;

    /// <summary>Still open: most are being carried out, some rest, some are looked back upon.</summary>
    private DemoLife Ongoing(DemoEdge days)
    {
        var opened = days.OpenedOn;
        var life = new DemoLife(draw, pen, register, draw.Next(DemoThemes.All), staff.Bridgebuilders[draw.Next(Shares)].Id, opened);
        var open = today.DayNumber - opened.DayNumber;
        var standing = open < 60 ? Standing.CarriedOut : draw.Next(Standings);
        if (standing == Standing.Evaluated)
        {
            var reached = today.AddDays(-draw.Between(5, 15));
            life.Walk(SupportSteps.First, SupportStep.Evaluation, opened, reached);
            life.Evaluate(today.AddDays(-2), null);
        }
        else
        {
            var reached = opened.AddDays(Math.Min(open / 3, 75));
            life.Walk(SupportSteps.First, SupportStep.Implementation, opened, reached);
            var last = standing == Standing.Parked ? today.AddDays(-draw.Between(15, 30)) : today.AddDays(-3);
            life.SettleDue(last, today);
            life.CarriedOut = (reached.AddDays(1), last.AddDays(-1));
            if (standing == Standing.Parked)
                life.Park(last, today.AddDays(draw.Between(10, 70)));
        }

        life.Free = (opened.AddDays(1), today.AddDays(-2));
        if (standing != Standing.Parked)
            life.Watch(today.AddDays(-3), today.AddDays(draw.Between(2, 24)), null);
        return life;
    }

    private DemoLife Lived(DemoEdge days)
    {
        var by = Responsible(days);
        var life = new DemoLife(draw, pen, register, draw.Next(DemoThemes.All), by, days.OpenedOn);
        if (days.JointFrom is { } from)
            life.Share(draw.One([.. staff.Bridgebuilders.Select(member => member.Id).Where(id => id != by)]), from, days.JointUntil);
        End(life, days);
        life.Free = (days.OpenedOn.AddDays(1), days.ClosedOn.AddDays(-1));
        if (days is { ReopenedOn: { } again, ClosedAgainOn: { } last })
        {
            life.Reopen(again, null, _ => true);
            life.Talk(again, ContactKind.Call);
            life.Close(last, ClosingReason.NoLongerNeeded);
        }

        return life;
    }

    private void End(DemoLife life, DemoEdge days)
    {
        var reason = days.ClosedOn == days.OpenedOn ? ClosingReason.OutsideOurWork : draw.Next(Reasons);
        if (reason == ClosingReason.Completed)
            life.Complete(SupportSteps.First, days.OpenedOn, days.ClosedOn);
        else
            life.EndEarly(days.ClosedOn, reason, days.ClosedOn == days.OpenedOn ? SupportSteps.First : draw.Next(StepsWhenEnded));
    }

    /// <summary>Somebody who does not work here any more had some of the first ones.</summary>
    private TeamMemberId Responsible(DemoEdge days) =>
        days is { LastDay.Year: < DemoPlans.KnownYear, JointFrom: null } && draw.Chance(30)
            ? staff.Former.Id
            : draw.Next(staff.Bridgebuilders).Id;

    /// <summary>Each job goes to somebody whose support is open that month, and nobody gets two in a year.</summary>
    private void GiveJobs(List<(DemoEdge Days, DemoLife Life)> planned, int year)
    {
        var taken = new HashSet<DemoLife>();
        for (var month = 1; month <= 12; month++)
        {
            var first = new DateOnly(year, month, 1);
            var last = Earlier(first.AddMonths(1).AddDays(-1), today.AddDays(-2));
            if (last < first.AddDays(2))
                break;
            var open = planned.Where(life => life.Days.IsOpenThrough(first, last)).Select(life => life.Life).ToList();
            for (var jobs = year == DemoPlans.KnownYear ? DemoPlans.Known.JobsByMonth[month - 1] : draw.Between(1, 2); jobs > 0; jobs--)
            {
                var able = open.Where(life => !taken.Contains(life)).ToList();
                if (able.Count == 0)
                    break;
                var life = draw.One(able);
                taken.Add(life);
                life.Reach(draw.Day(first.AddDays(2), last), ResultKind.Job);
            }
        }
    }
}
