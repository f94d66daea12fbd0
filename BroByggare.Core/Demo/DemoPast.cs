using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Results;
using BroByggare.Core.Team;

namespace BroByggare.Core.Demo;

/// <summary>The supports of the years before this one; all of them are closed by now.</summary>
internal sealed class DemoPast(DemoDraw draw, DemoPen pen, DemoRegister register, DemoStaff staff, int thisYear)
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

    public IReadOnlyList<DemoLife> Plan()
    {
        var planned = Edges().Concat(Cohorts()).OrderBy(life => life.Days.OpenedOn).ToList();
        foreach (var year in Enumerable.Range(DemoPlans.FirstYear, Math.Max(0, thisYear - DemoPlans.FirstYear)))
            GiveJobs(planned, year);
        return [.. planned.Select(life => life.Life)];
    }

    private IEnumerable<(DemoEdge Days, DemoLife Life)> Edges() =>
        from days in DemoPlans.Edges
        where days.LastDay.Year < thisYear
        select (days, Lived(days));

    private IEnumerable<(DemoEdge Days, DemoLife Life)> Cohorts() =>
        from year in Enumerable.Range(DemoPlans.FirstYear, Math.Max(0, thisYear - DemoPlans.FirstYear))
        let cohort = DemoPlans.Cohort(year)
        from after in Enumerable.Range(0, cohort.ClosedAfter.Length)
        where year + after < thisYear
        from _ in Enumerable.Range(0, cohort.ClosedAfter[after])
        let days = Days(year, year + after)
        select (days, Lived(days));

    private DemoEdge Days(int opened, int closed)
    {
        if (opened == closed)
        {
            var first = draw.Day(new(opened, 1, 8), new(opened, 9, 15));
            return new(first, draw.Day(first.AddDays(21), new(closed, 12, 20)));
        }

        return new(draw.Day(new(opened, 1, 8), new(opened, 12, 15)), draw.Day(new(closed, 1, 15), new(closed, 12, 20)));
    }

    private DemoLife Lived(DemoEdge days)
    {
        var by = Responsible(days);
        var life = new DemoLife(draw, pen, register, draw.Next(DemoThemes.All), by, days.OpenedOn);
        if (days.JointFrom is { } from)
            life.Share(draw.One([.. staff.Bridgebuilders.Select(member => member.Id).Where(id => id != by)]), from, days.JointUntil);
        End(life, days);
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
            : draw.One(staff.Bridgebuilders).Id;

    /// <summary>Each job goes to somebody whose support is open that month, and nobody gets two in a year.</summary>
    private void GiveJobs(List<(DemoEdge Days, DemoLife Life)> planned, int year)
    {
        var taken = new HashSet<DemoLife>();
        for (var month = 1; month <= 12; month++)
        {
            var first = new DateOnly(year, month, 1);
            var last = first.AddMonths(1).AddDays(-1);
            var open = planned.Where(life => life.Days.IsOpenThrough(first, last)).Select(life => life.Life).ToList();
            for (var jobs = year == DemoPlans.KnownYear ? DemoPlans.Known.JobsByMonth[month - 1] : draw.Between(0, 3); jobs > 0; jobs--)
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
