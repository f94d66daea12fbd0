using System.Runtime.CompilerServices;
using BroByggare.Core.Team;
using BroByggare.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Data;

/// <summary>Reading about a person is written in the log before it is shown; if it cannot be written, it is not shown.</summary>
public sealed class Reads(IDbContextFactory<BroByggareContext> contexts, WriteGate gate, TimeProvider clock)
{
    public Task Record<TId>(Actor actor, string subject, TId id, [CallerMemberName] string query = "")
        where TId : struct, IId<TId> =>
        gate.Write(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync();
            db.Log.Add(new(clock.Now(), actor.Id, $"{subject}.{query}", subject, id.Value, isRead: true, once: null));
            return await db.SaveChangesAsync();
        });
}
