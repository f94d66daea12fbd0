using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;

namespace BroByggare.Core.Demo;

/// <summary>
/// Readings of last month and this one until yesterday, so that there is a log to review: mostly by those responsible in
/// working hours, and a few of each kind that a review looks at. Nobody has reviewed them yet.
/// </summary>
internal sealed class DemoReads(DemoDraw draw, DemoPen pen, DemoStaff staff, DateOnly today)
{
    private static readonly AuditAction[] Parts = [SupportActions.ReadJournal, SupportActions.ReadHistory, SupportActions.ReadOutcomes];

    public void Tell(IReadOnlyList<IndividualSupport> supports)
    {
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(-1);
        List<IndividualSupport> open = [.. supports.Where(support => !support.IsClosed && support.OpenedOn < first)];
        if (open.Count == 0)
            return;
        for (var day = first; day < today; day = day.AddDays(1))
        {
            if (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
                Workday(open, day);
        }

        var friday = first.AddDays((DayOfWeek.Friday - first.DayOfWeek + 7) % 7);
        Read(staff.Bridgebuilders[0].Id, open.Find(support => IsOf(support, staff.Bridgebuilders[0].Id, friday)) ?? open[0], friday, (21 * 60) + 40);
        Read(staff.Bridgebuilders[1].Id, open.Find(support => IsOf(support, staff.Bridgebuilders[1].Id, friday)) ?? open[0], friday.AddDays(1), (10 * 60) + 15);
        foreach (var (place, support) in open.Take(28).Index())
            Read(staff.Coordinator.Id, support, friday.AddDays(4), (13 * 60) + 5 + place);
    }

    private static bool IsOf(IndividualSupport support, TeamMemberId member, DateOnly day) =>
        support.Responsible.Any(responsibility => responsibility.MemberId == member && responsibility.From <= day && responsibility.IsCurrent);

    private void Workday(List<IndividualSupport> open, DateOnly day)
    {
        for (var i = draw.Between(3, 6); i > 0; i--)
        {
            var support = draw.One(open);
            if (support.Responsible.FirstOrDefault(responsibility => responsibility.IsCurrent && responsibility.From <= day) is { } responsible)
                Read(responsible.MemberId, support, day, draw.Between(8 * 60, (16 * 60) + 30));
        }

        if (draw.Chance(20))
            Read(staff.Coordinator.Id, draw.One(open), day, draw.Between(9 * 60, 15 * 60));
    }

    private void Read(TeamMemberId by, IndividualSupport support, DateOnly day, int minutes)
    {
        var at = DemoPen.Moment(day, minutes);
        pen.Read(by, at, () => support.Id.Value, SupportActions.ReadOpened);
        pen.Read(by, at.AddSeconds(2), () => support.Id.Value, draw.Next(Parts));
    }
}
