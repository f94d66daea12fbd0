using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>
/// Finishes at each start what was cut off: rows are erased in one transaction and the key goes after it; and an old
/// database may have been put back beside newer keys.
/// </summary>
public sealed class UnfinishedErasures(IDbContextFactory<BroByggareContext> contexts, WriteGate gate, PersonKeys keys, CullingRun run, TimeProvider clock)
{
    /// <returns>How many persons it concerned, not counting those of a culling that goes on.</returns>
    public async Task<int> Finish()
    {
        var finished = await gate.Write(async () => await DestroyKeysLeft() + await EraseRowsLeft());
        await run.CarryOn();
        return finished;
    }

    /// <summary>It was cut off after the rows were gone.</summary>
    private async Task<int> DestroyKeysLeft()
    {
        await using var db = await contexts.CreateDbContextAsync();
        var known = keys.Known();
        var left = (await db.People.Where(person => person.IsErased).Select(person => new { person.Id, person.KeyId }).ToListAsync())
            .FindAll(person => known.Contains(person.KeyId));
        foreach (var person in left)
        {
            var by = await db.Log
                .Where(entry => entry.Subject == nameof(Person) && entry.SubjectId == person.Id.Value
                    && (entry.Command == PersonActions.Erase.Word || entry.Command == PersonActions.EraseAgain.Word))
                .Select(entry => entry.By)
                .FirstOrDefaultAsync();
            keys.Erase(person.KeyId, by);
        }

        return left.Count;
    }

    /// <summary>The database is older than the erasure. A key that is only missing says nothing: the right keys may be put back.</summary>
    private async Task<int> EraseRowsLeft()
    {
        var erased = keys.Erased();
        if (erased.Count == 0)
            return 0;
        await using var asked = await contexts.CreateDbContextAsync();
        var left = (await asked.People.Where(person => !person.IsErased).Select(person => new { person.Id, person.KeyId }).ToListAsync())
            .FindAll(person => erased.ContainsKey(person.KeyId));
        foreach (var person in left)
        {
            await using var db = await contexts.CreateDbContextAsync();
            await Erasure.Of(db, person.Id, new(await WhoIsThere(db, erased[person.KeyId]), clock.Now()), PersonActions.EraseAgain);
            await db.SaveChangesAsync();
            keys.Erase(person.KeyId, erased[person.KeyId]);
        }

        return left.Count;
    }

    /// <summary>Who decided it; in a database from before their time, the first who worked there, because the log names somebody.</summary>
    private static async Task<TeamMemberId> WhoIsThere(BroByggareContext db, TeamMemberId decided) =>
        await db.Members.AnyAsync(member => member.Id == decided)
            ? decided
            : await db.Members.OrderBy(member => member.Id).Select(member => member.Id).FirstAsync();
}
