using BroByggare.Core.Access;
using BroByggare.Core.Data;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.People;

/// <summary>Finds people among those the actor may see. What one may not see is not found.</summary>
[Allowed(Right.Finds)]
public sealed class PersonQueries(IDbContextFactory<BroByggareContext> contexts)
{
    /// <summary>By number, or by the beginning of each word of the name: at most 8 supports, open ones first, closed ones too.</summary>
    public async Task<IReadOnlyList<PersonHit>> Find(Actor claimed, string typed, CancellationToken cancelled = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancelled);
        return await db.Find(await db.Confirm(claimed), typed, cancelled);
    }

    /// <summary>People whose name may be the same person's as <paramref name="name"/>: at most 8, closed ones too.</summary>
    public async Task<IReadOnlyList<PersonHit>> Near(Actor claimed, string name, CancellationToken cancelled = default)
    {
        await using var db = await contexts.CreateDbContextAsync(cancelled);
        return await db.Near(await db.Confirm(claimed), name, cancelled);
    }
}
