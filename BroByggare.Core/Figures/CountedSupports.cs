using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures;

/// <summary>Which supports a figure counts. All days are whole and in Stockholm; both ends of a period are in it.</summary>
internal static class CountedSupports
{
    private const string SupportId = IndividualSupportMapping.SupportId;

    /// <summary>Open at the end of the last day. Parked ones are open.</summary>
    public static IQueryable<SupportId> Ongoing(BroByggareContext db, Period period)
    {
        var last = period.To;
        // As one condition with "or", SQLite reads every period there is.
        return Ids(db.OpenPeriods.Where(open => open.OpenedOn <= last && open.ClosedOn == null))
            .Concat(Ids(db.OpenPeriods.Where(open => open.OpenedOn <= last && open.ClosedOn > last)));
    }

    /// <summary>Closed within the period and still closed at the end of it. A support is so at most once.</summary>
    public static IQueryable<SupportId> Closed(BroByggareContext db, Period period) => Ids(ClosedPeriods(db, period));

    public static IQueryable<OpenPeriod> ClosedPeriods(BroByggareContext db, Period period)
    {
        var (first, last) = (period.From, period.To);
        return db.OpenPeriods.Where(open =>
            open.ClosedOn >= first && open.ClosedOn <= last && (open.ReopenedOn == null || open.ReopenedOn > last));
    }

    /// <summary>
    /// Open on a day of the period on which two members were responsible together: each began before the other ended, and
    /// before it was closed. Who takes over on the day the other ends was never responsible together with them.
    /// </summary>
    public static IQueryable<SupportId> Joint(BroByggareContext db, Period period)
    {
        var (first, last) = (period.From, period.To);
        // Of three stretches that meet two and two, all meet on some day; so it is enough to ask about pairs.
        var second = db.Responsibilities.Where(later => later.Number > 1
            && later.From <= last && (later.Until == null || (later.Until >= first && later.Until > later.From))
            && db.Set<Responsibility>().Any(earlier =>
                EF.Property<SupportId>(earlier, SupportId) == EF.Property<SupportId>(later, SupportId)
                && earlier.Number < later.Number
                && earlier.MemberId != later.MemberId
                && earlier.From <= last && (earlier.Until == null || (earlier.Until >= first && earlier.Until > earlier.From))
                && (earlier.Until == null || earlier.Until > later.From)
                && (later.Until == null || later.Until > earlier.From)
                && db.Set<OpenPeriod>().Any(open =>
                    EF.Property<SupportId>(open, SupportId) == EF.Property<SupportId>(later, SupportId)
                    && open.OpenedOn <= last
                    && (open.ClosedOn == null
                        || (open.ClosedOn >= first && open.ClosedOn > open.OpenedOn && open.ClosedOn > earlier.From && open.ClosedOn > later.From))
                    && (earlier.Until == null || earlier.Until > open.OpenedOn)
                    && (later.Until == null || later.Until > open.OpenedOn))));
        return second.Select(later => EF.Property<SupportId>(later, SupportId)).Distinct();
    }

    /// <summary>Opened for the first time within the period.</summary>
    public static IQueryable<SupportId> New(BroByggareContext db, Period period) => NewSupports(db, period).Select(support => support.Id);

    public static IQueryable<IndividualSupport> NewSupports(BroByggareContext db, Period period)
    {
        var (first, last) = (period.From, period.To);
        return db.Supports.Where(support => support.OpenedOn >= first && support.OpenedOn <= last);
    }

    /// <summary>The people with a support that was open on some day of the period.</summary>
    public static async Task<int?> Persons(BroByggareContext db, Period period)
    {
        var (first, last) = (period.From, period.To);
        var supports = Ids(db.OpenPeriods.Where(open => open.OpenedOn <= last && (open.ClosedOn == null || open.ClosedOn >= first)));
        return await supports
            .Join(db.Supports, id => id, support => support.Id, (id, support) => support.PersonId)
            .Distinct()
            .CountAsync();
    }

    /// <summary>Half of those that count as closed took at most this many days; null when none was closed.</summary>
    public static async Task<int?> MedianDays(BroByggareContext db, Period period)
    {
        var days = await ClosedPeriods(db, period).Select(open => open.DaysOpen!.Value).ToListAsync();
        days.Sort();
        return days.Count == 0 ? null : (days[(days.Count - 1) / 2] + days[days.Count / 2] + 1) / 2;
    }

    /// <summary>The ongoing ones by the step they stood at, at the end of the last day.</summary>
    public static IQueryable<Counted<SupportStep>> ByStep(BroByggareContext db, Period period)
    {
        // A year that is not over ends today; what is open today and where it stands is written on the support itself.
        if (period.To is not { Month: 12, Day: 31 })
            return db.Supports
                .Where(support => support.ClosedOn == null)
                .GroupBy(support => support.Step)
                .Select(same => new Counted<SupportStep>(same.Key, same.Count()));

        // Every entry that names a step entered is a move, or stays where it was; the last one tells where it stood.
        var end = period.To.EndInUtc();
        return Ongoing(db, period)
            .Select(id => db.Set<HistoryEntry>()
                .Where(entry => EF.Property<SupportId>(entry, SupportId) == id && entry.ToStep != null && entry.At < end)
                .OrderByDescending(entry => entry.Id)
                .Select(entry => entry.ToStep)
                .FirstOrDefault() ?? SupportStep.ProblemFormulation)
            .GroupBy(step => step)
            .Select(same => new Counted<SupportStep>(same.Key, same.Count()));
    }

    /// <summary>The ongoing ones by area; one that concerns several stands under each.</summary>
    public static IQueryable<Counted<AreaCode>> ByArea(BroByggareContext db, Period period) =>
        Ongoing(db, period)
            .Join(db.SupportAreas, id => id, area => EF.Property<SupportId>(area, SupportId), (id, area) => area.Area)
            .GroupBy(area => area)
            .Select(same => new Counted<AreaCode>(same.Key, same.Count()));

    /// <summary>The ongoing ones by the members who were responsible at the end of the last day; a joint one stands under each.</summary>
    public static IQueryable<Counted<TeamMemberId>> ByMember(BroByggareContext db, Period period)
    {
        var last = period.To;
        return Ongoing(db, period)
            .Join(db.Responsibilities, id => id, responsibility => EF.Property<SupportId>(responsibility, SupportId), (id, responsibility) => responsibility)
            .Where(responsibility => responsibility.From <= last && (responsibility.Until == null || responsibility.Until > last))
            .GroupBy(responsibility => responsibility.MemberId)
            .Select(same => new Counted<TeamMemberId>(same.Key, same.Count()));
    }

    private static IQueryable<SupportId> Ids(IQueryable<OpenPeriod> periods) =>
        periods.Select(open => EF.Property<SupportId>(open, SupportId));
}
