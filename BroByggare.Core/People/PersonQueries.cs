using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.People;

/// <summary>Finds people among those the actor may see. What one may not see is not found; what is found stands in the log before it is shown.</summary>
[DocumentedRight(Right.Finds)]
public sealed class PersonQueries(Reads reads)
{
    /// <summary>
    /// By number, or by the beginning of each word of the name: at most 8 supports, open ones first, closed ones too.
    /// Where there is room, those of a near name come after, and say that they are only near.
    /// </summary>
    public async Task<IReadOnlyList<PersonHit>> Find(Actor claimed, string typed, CancellationToken cancelled = default)
    {
        await using var reading = await reads.Begin(claimed, cancelled);
        var (db, actor) = reading;
        return await Logged(reading, ListActions.Search, await db.Find(actor, typed, cancelled));
    }

    /// <summary>People whose name may be the same person's as <paramref name="name"/>: at most 8, closed ones too.</summary>
    public async Task<IReadOnlyList<PersonHit>> Near(Actor claimed, string name, CancellationToken cancelled = default)
    {
        await using var reading = await reads.Begin(claimed, cancelled);
        var (db, actor) = reading;
        return await Logged(reading, ListActions.NearNames, await db.Near(actor, name, cancelled));
    }

    /// <summary>
    /// Whether a colleague of the team works with somebody of a near name, for a bridge-builder who is about to open a support.
    /// Nothing is said of who or whose; that it was said stands in the log.
    /// </summary>
    public async Task<bool> IsNearElsewhere(Actor claimed, string name, CancellationToken cancelled = default)
    {
        await using var reading = await reads.Begin(claimed, cancelled);
        var (db, actor) = reading;
        var near = await db.NearElsewhere(actor, name, cancelled);
        await reading.RecordList(ListActions.NearElsewhere, near.Select(hit => hit.Support));
        return near.Count > 0;
    }

    private static async Task<IReadOnlyList<PersonHit>> Logged(Reading reading, AuditAction list, IReadOnlyList<PersonHit> hits)
    {
        await reading.RecordList(list, hits.Select(hit => hit.Support));
        return hits;
    }
}
