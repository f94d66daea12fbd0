using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>Whether a year is frozen, what has changed since, and what was sent of it.</summary>
[DocumentedRight(Right.FollowsUp)]
public sealed class FreezingQueries(Reads reads, TimeProvider clock)
{
    /// <summary>More than these are not listed, only counted.</summary>
    public const int MostChanges = 50;

    /// <summary>Null for a role that does not see figures, and for a year that is none.</summary>
    public async Task<FreezingView?> Of(Actor claimed, int year)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!FigureQueries.SeesFigures(actor) || !FigureQueries.IsYear(year))
            return null;
        await using var moment = await Snapshot.Hold(db);
        var known = await FrozenYear.VisibleTo(db.FrozenYears.AsNoTracking(), actor)
            .Where(frozen => frozen.Year == year)
            .OrderByDescending(frozen => frozen.Id)
            .ToListAsync();
        var members = await db.Members.ToDictionaryAsync(member => member.Id, member => member.Name);
        var now = known.FirstOrDefault(frozen => frozen.ThawedAt is null);
        var changes = now is null ? [] : await LaterChanges.Of(db, now);
        return new(
            year,
            now is null ? null : Viewed(now, actor, members),
            [.. known.Where(frozen => frozen.ThawedAt is not null).Select(frozen => Viewed(frozen, actor, members))],
            now is null ? FrozenYear.WhyNotFreeze(year, clock.Today()) : FreezingRefusals.AlreadyFrozen,
            actor.Role == Role.Manager)
        {
            Today = now is null ? new Dictionary<string, int?>() : (await YearCount.All(db, year, clock.Now())).Lines.ToDictionary(line => line.Code, line => line.Count),
            Changes = [.. changes.Take(MostChanges)],
            ChangesInAll = changes.Count,
            Sent = await Sent(db, year, members),
        };
    }

    /// <summary>Since when a year is frozen, for who only wants to say so; null while it is not, and for a role that does not see figures.</summary>
    public async Task<DateTime?> FrozenSince(Actor claimed, int year)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var since = await FrozenYear.VisibleTo(db.FrozenYears, actor)
            .Where(frozen => frozen.Year == year && frozen.ThawedAt == null)
            .Select(frozen => (DateTime?)frozen.FrozenAt)
            .FirstOrDefaultAsync();
        return since?.InStockholm();
    }

    /// <summary>The years that somebody else asks to thaw, which the one who looks can answer; none for a role that does not see figures.</summary>
    public async Task<IReadOnlyList<int>> Asked(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return await FrozenYear.VisibleTo(db.FrozenYears, actor)
            .Where(frozen => frozen.ThawedAt == null && frozen.ThawAskedBy != null && frozen.ThawAskedBy != actor.Id)
            .OrderBy(frozen => frozen.Year)
            .Select(frozen => frozen.Year)
            .ToListAsync();
    }

    private static FrozenYearView Viewed(FrozenYear frozen, Actor actor, Dictionary<TeamMemberId, string> members) => new(
        new(frozen.Id, frozen.Version, actor, Guid.NewGuid()),
        frozen.FrozenAt.InStockholm(),
        members[frozen.FrozenBy],
        frozen.Missing,
        frozen.ThawWhy,
        frozen.ThawAskedBy is { } asked ? members[asked] : null,
        frozen.ThawAskedAt?.InStockholm(),
        frozen.ThawedBy is { } thawed ? members[thawed] : null,
        frozen.ThawedAt?.InStockholm(),
        FrozenYear.WhyNotBy(actor, FreezingActions.AskToThaw) ?? frozen.WhyNotAskToThaw(),
        frozen.WhyNotDecide(actor.Id))
    {
        RefusedBy = frozen.ThawRefusedBy is { } refused ? members[refused] : null,
        RefusedAt = frozen.ThawRefusedAt?.InStockholm(),
        IsOwn = frozen.ThawAskedBy == actor.Id,
    };

    private static async Task<IReadOnlyList<SentFileRow>> Sent(BroByggareContext db, int year, Dictionary<TeamMemberId, string> members)
    {
        var sent = await (
            from file in db.SentFiles
            join frozen in db.FrozenYears on file.FrozenYearId equals frozen.Id
            where frozen.Year == year
            orderby file.Id descending
            select new { file.Id, file.Name, file.To, file.MadeBy, file.MadeAt, file.Size, file.Checksum, frozen.ThawedAt }).ToListAsync();
        return [.. sent.Select(file => new SentFileRow(
            file.Id, file.Name, file.To, members[file.MadeBy], file.MadeAt.InStockholm(), file.Size, file.Checksum, file.ThawedAt is null))];
    }
}
