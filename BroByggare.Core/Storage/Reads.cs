using System.Runtime.CompilerServices;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Storage;

/// <summary>Reading about a person is written in the log before it is shown; if it cannot be written, it is not shown.</summary>
public sealed class Reads(IDbContextFactory<BroByggareContext> contexts, WriteGate gate, TimeProvider clock)
{
    /// <summary>One thing is about to be shown.</summary>
    public Task Record<TId>(Actor actor, string subject, TId id, [CallerMemberName] string query = "")
        where TId : struct, IId<TId> =>
        Write(new(clock.Now(), actor.Id, $"{subject}.{query}", subject, id.Value, IsRead: true));

    /// <summary>A support was asked for by its number and is not shown: there is none, or it is not the actor's to see. The line is the same.</summary>
    public Task RecordKnock(Actor actor, SupportId number) =>
        Write(new(clock.Now(), actor.Id, $"{LogKinds.Knock}.Open", LogKinds.Knock, number.Value, IsRead: true));

    /// <summary>Names are about to be shown in a list: one line for the list, with the numbers of all that stand in it. An empty list shows nobody.</summary>
    public Task RecordList(Actor actor, ListShown list, IEnumerable<SupportId> shown)
    {
        int[] numbers = [.. shown.Select(support => support.Value)];
        return numbers.Length == 0
            ? Task.CompletedTask
            : Write(new(clock.Now(), actor.Id, LogKinds.CommandOf(list), LogKinds.List, 0, IsRead: true) { Listed = numbers });
    }

    private Task<int> Write(LogLine line) =>
        gate.Write(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync();
            await using var connection = await OneConnection.Hold(db);
            await db.Chain.Append(db, line);
            return await db.SaveChangesAsync();
        });
}
