using BroByggare.Core.Activities;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>What is missing before a year can be closed with a good conscience.</summary>
[DocumentedRight(Right.FollowsUp)]
public sealed class MissingQueries(Reads reads, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>How much of each kind, with whom; kinds of which nothing is missing are left out. None for a role that does not see figures.</summary>
    public async Task<IReadOnlyList<MissingLine>> Of(Actor claimed, int year)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!FigureQueries.SeesFigures(actor) || !FigureQueries.IsYear(year))
            return [];
        var today = clock.Today();
        var members = await db.Members.ToDictionaryAsync(member => member.Id, member => member.Name);
        var lines = new List<MissingLine>();
        foreach (var kind in Enum.GetValues<MissingKind>())
        {
            var (count, with) = MissingRows.OfActivities(kind) ? await OfActivities(db, kind, year, today) : await OfSupports(db, kind, year, today);
            if (count > 0)
                lines.Add(new(kind, kind.Figure(), count, [.. with.OrderByDescending(same => same.Count).Select(same => new MissingWith(members[same.Key], same.Count))]));
        }

        return lines;
    }

    /// <summary>What a member can mend of one kind, the oldest first: what they find, and every activity. Null for those who work with no people.</summary>
    /// <param name="number">From 1.</param>
    [DocumentedRight(Right.Finds)]
    public async Task<Page<MissingRow>?> List(Actor claimed, int year, MissingKind kind, int number)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (actor.Role is not (Role.Bridgebuilder or Role.Coordinator) || !FigureQueries.IsYear(year))
            return null;
        var (today, skip) = (clock.Today(), (Math.Max(1, number) - 1) * PageSize);
        if (MissingRows.OfActivities(kind))
        {
            var activities = MissingRows.Activities(db, kind, year, today);
            var held = await activities
                .OrderBy(activity => activity.On).ThenBy(activity => activity.Id)
                .Skip(skip).Take(PageSize)
                .Select(activity => new MissingRow(null, activity.Id, activity.Title, activity.On))
                .ToListAsync();
            return new(held, number, PageSize, await activities.Take(Page<MissingRow>.CountedTo).CountAsync());
        }

        var seals = db.FieldEncryption;
        var found = MissingRows.Supports(db, kind, year, today)
            .Join(IndividualSupport.VisibleTo(db.Supports, actor), row => row.Support, support => support.Id, (row, support) => new { row.Support, row.Day, support.PersonId });
        var rows = await found
            .OrderBy(row => row.Day).ThenBy(row => row.Support)
            .Skip(skip).Take(PageSize)
            .Join(db.People, row => row.PersonId, person => person.Id, (row, person) => new { row.Support, row.Day, row.PersonId, person.Name })
            .OrderBy(row => row.Day).ThenBy(row => row.Support)
            .Select(row => new MissingRow(row.Support, null, seals.Read(row.Name, row.PersonId), row.Day))
            .ToListAsync();
        await reading.RecordList(ListActions.Missing, rows.Select(row => row.Support!.Value).Distinct());
        return new(rows, number, PageSize, await found.Take(Page<MissingRow>.CountedTo).CountAsync());
    }

    private static async Task<(int Count, List<Counted<TeamMemberId>> With)> OfActivities(BroByggareContext db, MissingKind kind, int year, DateOnly today)
    {
        var with = await MissingRows.Activities(db, kind, year, today)
            .GroupBy(activity => activity.By)
            .Select(same => new Counted<TeamMemberId>(same.Key, same.Count()))
            .ToListAsync();
        return (with.Sum(same => same.Count), with);
    }

    private static async Task<(int Count, List<Counted<TeamMemberId>> With)> OfSupports(BroByggareContext db, MissingKind kind, int year, DateOnly today)
    {
        var rows = MissingRows.Supports(db, kind, year, today);
        var with = await rows
            .Join(
                db.Responsibilities.Where(responsibility => responsibility.Until == null),
                row => row.Support,
                responsibility => EF.Property<SupportId>(responsibility, IndividualSupportMapping.SupportId),
                (_, responsibility) => responsibility.MemberId)
            .GroupBy(member => member)
            .Select(same => new Counted<TeamMemberId>(same.Key, same.Count()))
            .ToListAsync();
        return (await rows.CountAsync(), with);
    }
}
