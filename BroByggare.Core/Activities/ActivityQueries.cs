using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Activities;

/// <summary>Activities as they are read, by all who work here.</summary>
[DocumentedRight(Right.Member)]
public sealed class ActivityQueries(Reads reads, TimeProvider clock)
{
    public const int PageSize = 25;

    public async Task<ActivityList> List(Actor claimed, ActivityFilter filter)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var today = clock.Today();
        var year = filter.Year is >= 2000 and <= 2099 and { } asked ? asked : today.Year;
        var listed = Listed(Activity.VisibleTo(db.Activities, actor), year, filter);
        var total = await listed.Take(Page<ActivityRow>.CountedTo).CountAsync();
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await Sorted(listed, filter)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .Select(activity => new ActivityRow(
                activity.Id,
                activity.On,
                activity.Kind,
                activity.Title,
                activity.Place,
                activity.Audience,
                Activity.StateOf(activity.IsHeld, activity.CancelledOn, activity.On, today),
                activity.Numbers.Registered,
                activity.Numbers.Estimated,
                activity.Numbers.Counted))
            .ToListAsync();
        var years = await Years(Activity.VisibleTo(db.Activities, actor), today.Year);
        return new(new(rows, page, PageSize, total), await Reached(listed), year, years, Activity.WhyNotBy(actor));
    }

    /// <summary>One activity; null when there is none.</summary>
    public async Task<ActivityView?> Find(Actor claimed, ActivityId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var activity = await Activity.VisibleTo(db.Activities.AsNoTracking(), actor).FirstOrDefaultAsync(Activity.Is(id));
        if (activity is null)
            return null;
        var today = clock.Today();
        return new(
            new(id, activity.Version, actor, Guid.NewGuid()),
            new(activity.Kind, activity.Title, activity.On, activity.Place, activity.Audience, AreaCatalogue.InOrder(activity.Areas.Select(area => area.Area))),
            Activity.StateOf(activity.IsHeld, activity.CancelledOn, activity.On, today),
            activity.Numbers,
            activity.CancelledOn,
            await db.Members.Where(member => member.Id == activity.By).Select(member => member.Name).FirstAsync(),
            Activity.WhyNotBy(actor),
            activity.WhyNotChange(),
            activity.WhyNotHold(today),
            activity.WhyNotCancel());
    }

    private static IQueryable<Activity> Listed(IQueryable<Activity> all, int year, ActivityFilter filter)
    {
        var first = new DateOnly(year, 1, 1);
        var last = new DateOnly(year, 12, 31);
        var listed = all.Where(activity => activity.On >= first && activity.On <= last);
        if (filter.Kind is { } kind)
            listed = listed.Where(activity => activity.Kind == kind);
        if (filter.Audience is { } audience)
            listed = listed.Where(activity => activity.Audience == audience);
        return listed;
    }

    private static IQueryable<Activity> Sorted(IQueryable<Activity> listed, ActivityFilter filter) => (filter.Order, filter.IsFalling) switch
    {
        (ActivityOrder.Day, false) => listed.OrderBy(activity => activity.On).ThenBy(activity => activity.Id),
        (ActivityOrder.Day, true) => listed.OrderByDescending(activity => activity.On).ThenByDescending(activity => activity.Id),
        (ActivityOrder.Counted, false) => listed.OrderBy(activity => activity.Numbers.Counted).ThenBy(activity => activity.Id),
        (ActivityOrder.Counted, true) => listed.OrderByDescending(activity => activity.Numbers.Counted).ThenByDescending(activity => activity.Id),
    };

    private static async Task<IReadOnlyList<AudienceReached>> Reached(IQueryable<Activity> listed)
    {
        var reached = await listed
            .Where(activity => activity.IsHeld)
            .GroupBy(activity => activity.Audience)
            .Select(alike => new AudienceReached(
                alike.Key,
                alike.Count(),
                alike.Sum(activity => activity.Numbers.Registered ?? 0),
                alike.Sum(activity => activity.Numbers.Estimated ?? 0),
                alike.Sum(activity => activity.Numbers.Counted ?? 0)))
            .ToListAsync();
        return [.. reached.OrderBy(audience => audience.Audience)];
    }

    private static async Task<IReadOnlyList<int>> Years(IQueryable<Activity> all, int thisYear)
    {
        var years = await all.Select(activity => activity.On.Year).Distinct().ToListAsync();
        return [.. years.Append(thisYear).Distinct().OrderDescending()];
    }
}
