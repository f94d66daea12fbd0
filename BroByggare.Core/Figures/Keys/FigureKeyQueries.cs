using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Keys;

/// <summary>The keys there are, for who looks after them.</summary>
[DocumentedRight(Right.Administrator)]
public sealed class FigureKeyQueries(Reads reads, TimeProvider clock)
{
    public const int PageSize = 20;

    /// <summary>Those that hold first, the newest before the older; null for all but administrators.</summary>
    /// <param name="number">From 1.</param>
    public async Task<Page<FigureKeyRow>?> List(Actor claimed, int number)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (FigureKey.WhyNotBy(actor) is not null)
            return null;
        var today = clock.Today();
        var all = FigureKey.VisibleTo(db.FigureKeys.AsNoTracking(), actor);
        var page = Math.Max(1, number);
        var rows = await all
            .OrderByDescending(key => key.RevokedAt == null && key.LastDay >= today)
            .ThenByDescending(key => key.Id)
            .Skip((page - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync();
        var members = rows.SelectMany(key => new[] { key.MadeBy, key.RevokedBy ?? key.MadeBy }).Distinct().ToList();
        var names = await db.Members.Where(member => members.Contains(member.Id)).ToDictionaryAsync(member => member.Id, member => member.Name);
        return new([.. rows.Select(key => Row(key, actor, names, today))], page, PageSize, await all.CountAsync());
    }

    private static FigureKeyRow Row(FigureKey key, Actor actor, Dictionary<TeamMemberId, string> names, DateOnly today) => new(
        new(key.Id, key.Version, actor, Guid.NewGuid()),
        key.Name,
        names[key.MadeBy],
        key.MadeAt.InStockholm(),
        key.LastDay,
        key.UsedOn,
        key.RevokedAt is not null ? FigureKeyState.Revoked : key.LastDay < today ? FigureKeyState.Ended : FigureKeyState.Holds,
        key.RevokedBy is { } by ? names[by] : null,
        key.RevokedAt?.InStockholm());
}

/// <summary>Whether a key opens.</summary>
public enum FigureKeyState
{
    Holds,

    /// <summary>Its last day has passed.</summary>
    Ended,

    Revoked,
}

/// <summary>A key in the list; never the key itself.</summary>
/// <param name="MadeAt">On the wall clock in Stockholm, as is <paramref name="RevokedAt"/>.</param>
/// <param name="LastDay">The last day on which it opens.</param>
/// <param name="UsedOn">Null: nobody has read with it.</param>
public sealed record FigureKeyRow(
    Seen<FigureKeyId> Seen,
    string Name,
    string MadeBy,
    DateTime MadeAt,
    DateOnly LastDay,
    DateOnly? UsedOn,
    FigureKeyState State,
    string? RevokedBy,
    DateTime? RevokedAt);
