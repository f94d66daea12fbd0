using BroByggare.Core.Activities;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.MyDay;

/// <summary>What has a day, between two days: what Min dag tells of today, and the team's activities and deputies.</summary>
[DocumentedRight(Right.WorksWithPeople)]
public sealed class CalendarQueries(Reads reads, TimeProvider clock)
{
    /// <summary>A month with the days of the weeks that it begins and ends in.</summary>
    public const int MostDays = 42;

    /// <summary>Of one who has more than this, the first by day are shown, and it is said.</summary>
    private const int MostSupports = 300;

    /// <param name="last">Included; at most <see cref="MostDays"/> in all.</param>
    /// <exception cref="RefusedException">Managers and administrators have no part in it.</exception>
    public async Task<CalendarView> Between(Actor claimed, DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last.DayNumber - first.DayNumber, MostDays - 1);
        await using var reading = await reads.Begin(claimed, Role.Bridgebuilder, Role.Coordinator);
        var (db, actor) = reading;
        var today = clock.Today();
        var waiting = await WaitingSupports.Until(db, actor, null, last, MostSupports);
        var ending = await WaitingSupports.WithEndingConsent(db, actor, null, today, last, MostSupports);
        var whose = await WhoseSupports.Of(db, actor, waiting.Concat(ending).Select(support => support.Id));
        var all = await new DayItems(db, actor, today, last, whose).Of(waiting, ending, last);
        List<DayItem> items = [.. all.Where(item => item.Kind != DayItemKind.Activity && item.Due.On >= first)];
        await reading.RecordList(ListActions.Calendar, items.Select(item => item.Seen!.Id));
        return new(first, last, today, items, await Activities(db, first, last), await Deputies(db, actor, first, last), waiting.Count == MostSupports);
    }

    private static Task<List<CalendarActivity>> Activities(BroByggareContext db, DateOnly first, DateOnly last) => db.Activities
        .Where(activity => activity.On >= first && activity.On <= last && activity.CancelledOn == null)
        .OrderBy(activity => activity.On).ThenBy(activity => activity.Id)
        .Select(activity => new CalendarActivity(activity.Id, activity.On, activity.Kind, activity.Title, activity.Place))
        .ToListAsync();

    /// <summary>One's own, and all of the team to its coordinator.</summary>
    private static async Task<IReadOnlyList<CalendarDeputy>> Deputies(BroByggareContext db, Actor actor, DateOnly first, DateOnly last)
    {
        var rows = await (
            from away in db.Members
            where away.IsActive && away.TeamId == actor.TeamId
            from stretch in away.Deputies
            join deputy in db.Members on stretch.StandsIn equals deputy.Id
            where deputy.IsActive && stretch.CalledOffOn == null && stretch.From <= last && stretch.Until >= first
            where actor.Role == Role.Coordinator || away.Id == actor.Id || deputy.Id == actor.Id
            orderby stretch.From, away.Name
            select new { Away = new { away.Id, away.Name }, Deputy = new { deputy.Id, deputy.Name }, stretch.From, stretch.Until }).ToListAsync();
        return rows.ConvertAll(row => new CalendarDeputy(
            row.Away.Id == actor.Id ? null : row.Away.Name, row.Deputy.Id == actor.Id ? null : row.Deputy.Name, row.From, row.Until));
    }
}
