using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Storage;

/// <summary>
/// The one way to read: the actor is looked up, and reading about a person is written in the log before it is shown; if it
/// cannot be written, it is not shown.
/// </summary>
public sealed class Reads(IDbContextFactory<BroByggareContext> contexts, WriteGate gate, TimeProvider clock)
{
    /// <summary>Somebody's words were opened and nothing was written in the log: a fault of the query that tests listen for.</summary>
    internal event Action? Unrecorded;

    /// <param name="roles">Who may ask; none for whoever works here.</param>
    /// <exception cref="RefusedException">They no longer work here, or have another role.</exception>
    public Task<Reading> Begin(Actor claimed, params Role[] roles) => Begin(claimed, CancellationToken.None, roles);

    /// <param name="cancel">Nobody waits for it any more.</param>
    public async Task<Reading> Begin(Actor claimed, CancellationToken cancel, params Role[] roles)
    {
        var db = await contexts.CreateDbContextAsync(cancel);
        try
        {
            return new(this, db, roles is [] ? await db.Authorize(claimed) : await db.Authorize(claimed, roles));
        }
        catch
        {
            await db.DisposeAsync();
            throw;
        }
    }

    /// <summary>For what is asked before anybody is signed in, and from the command line: nothing about a person.</summary>
    public Task<BroByggareContext> WithoutMember() => contexts.CreateDbContextAsync();

    /// <summary>What a command was about to show, and did not.</summary>
    public Task Record<TId>(Actor actor, AuditAction action, TId id)
        where TId : struct, IId<TId> =>
        Write(new(clock.Now(), actor.Id, action, id.Value));

    internal Task RecordList(Actor actor, AuditAction list, IEnumerable<SupportId> shown)
    {
        int[] numbers = [.. shown.Select(support => support.Value)];
        return numbers.Length == 0 ? Task.CompletedTask : Write(new(clock.Now(), actor.Id, list, 0) { Listed = numbers });
    }

    internal void TellUnrecorded() => Unrecorded?.Invoke();

    private Task<int> Write(LogLine line) =>
        gate.Write(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync();
            await using var connection = await OneConnection.Hold(db);
            await db.Chain.Append(db, line);
            return await db.SaveChangesAsync();
        });
}
