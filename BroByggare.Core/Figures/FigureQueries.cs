using BroByggare.Core.Activities;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures;

/// <summary>The figures of a year, for those who follow them up.</summary>
[DocumentedRight(Right.FollowsUp)]
public sealed class FigureQueries(Reads reads, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>The years that can be asked for: from the first that has anything to the running one.</summary>
    [DocumentedRight(Right.Member)]
    public async Task<IReadOnlyList<int>> Years(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, _) = reading;
        return await YearsOf(db, clock.Today().Year);
    }

    /// <summary>Everything there is to know about a year; null for a role that does not see figures, and for a year that is none.</summary>
    public async Task<YearView?> Year(Actor claimed, int year)
    {
        if (!IsYear(year))
            return null;
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!SeesFigures(actor))
            return null;
        await using var moment = await Snapshot.Hold(db);
        return new(await YearCount.Beside(db, year, clock.Now()));
    }

    /// <summary>A year as it was once frozen, also when it was thawed since; null for a role that does not see figures.</summary>
    public async Task<YearView?> Copy(Actor claimed, FrozenYearId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return SeesFigures(actor) && await FrozenYears.Copy(db, id) is { } copy ? new(copy) : null;
    }

    /// <summary>For the command line, where nobody is signed in: whoever runs the program there can read the file.</summary>
    [DocumentedRight(Right.CommandLine)]
    public async Task<YearlyFigures> ForCommandLine(int year)
    {
        await using var db = await reads.WithoutMember();
        await using var moment = await Snapshot.Hold(db);
        return await YearCount.Beside(db, year, clock.Now());
    }

    /// <summary>
    /// The supports that a figure counts, as far as the actor may see them; null where there is no list. The same query
    /// as the figure's, joined to what is open to the actor.
    /// </summary>
    /// <param name="number">From 1.</param>
    [DocumentedRight(Right.Finds)]
    public async Task<Page<FigureSupportRow>?> Supports(Actor claimed, string code, int year, int number)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (actor.Role is not (Role.Bridgebuilder or Role.Coordinator) || !IsYear(year) || FigureCatalogue.Find(code)?.Supports is not { } counted)
            return null;
        var period = Period.OfYear(year, clock.Today());
        if (period.From > clock.Today())
            return new([], 1, PageSize, 0);

        var seals = db.FieldEncryption;
        var open = IndividualSupport.VisibleTo(db.Supports, actor).Join(counted(db, period), support => support.Id, id => id, (support, id) => support);
        var rows = await open
            .OrderByDescending(support => support.Id)
            .Skip((number - 1) * PageSize)
            .Take(PageSize)
            .Join(db.People, support => support.PersonId, person => person.Id, (support, person) => new { support, person.Name })
            .OrderByDescending(row => row.support.Id)
            .Select(row => new FigureSupportRow(row.support.Id, seals.Read(row.Name, row.support.PersonId), row.support.Step, row.support.OpenedOn, row.support.ClosedOn))
            .ToListAsync();
        await reading.RecordList(ListActions.FigureList, rows.Select(row => row.Id));
        return new(rows, number, PageSize, await open.Take(Page<FigureSupportRow>.CountedTo).CountAsync());
    }

    /// <summary>How many of the supports that a figure counts are culled, so that no list can show them. Null for a role that does not see figures, and where there is no list.</summary>
    public async Task<int?> Culled(Actor claimed, string code, int year)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!SeesFigures(actor) || !IsYear(year) || FigureCatalogue.Find(code)?.Supports is not { } counted)
            return null;
        var period = Period.OfYear(year, clock.Today());
        return period.From > clock.Today()
            ? 0
            : await counted(db, period).Join(db.Supports.Where(support => support.IsErased), id => id, support => support.Id, (id, _) => id).CountAsync();
    }

    /// <summary>
    /// Whether a figure counts supports that the actor does not find, beside the culled ones: of protected persons, and of
    /// those one is kept out of. Never how many, nor which. Null for a role that does not see figures, and where there is no list.
    /// </summary>
    public async Task<bool?> CountsUnlisted(Actor claimed, string code, int year)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!SeesFigures(actor) || !IsYear(year) || FigureCatalogue.Find(code)?.Supports is not { } counted)
            return null;
        var period = Period.OfYear(year, clock.Today());
        if (period.From > clock.Today())
            return false;
        var all = counted(db, period).Join(db.Supports.Where(support => !support.IsErased), id => id, support => support.Id, (id, _) => id);
        var listed = counted(db, period).Join(IndividualSupport.VisibleTo(db.Supports, actor), id => id, support => support.Id, (id, _) => id);
        return await all.CountAsync() > await listed.CountAsync();
    }

    internal static async Task<IReadOnlyList<int>> YearsOf(BroByggareContext db, int last)
    {
        var support = await db.OpenPeriods.MinAsync(open => (DateOnly?)open.OpenedOn);
        var activity = await db.Activities.MinAsync(held => (DateOnly?)held.On);
        var first = new[] { support?.Year, activity?.Year, last }.Min()!.Value;
        return [.. Enumerable.Range(first, last - first + 1)];
    }

    internal static bool IsYear(int year) => year is >= YearlyGoal.FirstYear and <= YearlyGoal.LastYear;

    internal static bool SeesFigures(Actor actor) => actor.Role is Role.Coordinator or Role.Manager;
}
