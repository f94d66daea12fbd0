using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Keys;

/// <summary>
/// What is read with a key, without a sign-in. Each reading is in the log before it is answered, under the name of the
/// administrator who made the key: who sits at the other program is not known here.
/// </summary>
[DocumentedRight(Right.NotSignedIn)]
public sealed class KeyReadingQueries(Reads reads, FigureKeyCommands commands, TimeProvider clock)
{
    /// <summary>The years that can be asked for; null when the key opens nothing.</summary>
    public async Task<IReadOnlyList<int>?> Years(string key)
    {
        await using var db = await reads.WithoutMember();
        return await Opening(db, key) is null ? null : await FigureQueries.YearsOf(db, clock.Today().Year);
    }

    /// <summary>For <see cref="ShownCounts.Outward"/> and nothing else; null when the key opens nothing.</summary>
    /// <param name="year">Null for the running one.</param>
    /// <param name="cancel">Nobody waits for it any more. That it was asked for stays in the log.</param>
    public async Task<KeyReading?> Year(string key, int? year, CancellationToken cancel = default)
    {
        await using var db = await reads.WithoutMember();
        if (await Opening(db, key) is not { } known)
            return null;
        var asked = year ?? clock.Today().Year;
        if (!(await FigureQueries.YearsOf(db, clock.Today().Year)).Contains(asked))
            return new(null);
        await commands.Read(known, asked);
        await using var moment = await Snapshot.Hold(db);
        return new(await YearCount.Beside(db, asked, clock.Now(), cancel));
    }

    private Task<FigureKey?> Opening(BroByggareContext db, string key)
    {
        var hash = Sessions.SessionKey.Hash(key);
        return FigureKey.Holding(db.FigureKeys.AsNoTracking(), clock.Today()).FirstOrDefaultAsync(known => known.KeyHash == hash);
    }
}

/// <summary>What a key that opens was answered.</summary>
/// <param name="Figures">Null for a year that there is not.</param>
public sealed record KeyReading(YearlyFigures? Figures);
