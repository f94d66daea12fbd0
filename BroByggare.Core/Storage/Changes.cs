using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Supports;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Storage;

/// <summary>
/// The one way to write: load, check access from the database, compare the version, run the verb, count the version,
/// add the log entry of the action, save once. Decision: docs/decisions/0007-write-path.md.
/// </summary>
public sealed class Changes(IDbContextFactory<BroByggareContext> contexts, WriteGate gate, TimeProvider clock)
{
    /// <summary>Changes something that was shown.</summary>
    /// <exception cref="MissingException">It does not exist, or the actor may not see it.</exception>
    /// <exception cref="StaleException">Somebody changed it since it was shown.</exception>
    /// <exception cref="RefusedException">A rule is against it.</exception>
    public Task Make<T, TId>(Seen<TId> seen, AuditAction<T> action, Action<T, Signature> verb)
        where T : Aggregate, IGuarded<T, TId>
        where TId : struct, IId<TId> =>
        Make(
            seen,
            action,
            (thing, signed, _) =>
            {
                verb(thing, signed);
                return Task.CompletedTask;
            });

    /// <summary>The same, for a verb that needs a fact from elsewhere in the database.</summary>
    public Task Make<T, TId>(Seen<TId> seen, AuditAction<T> action, Func<T, Signature, BroByggareContext, Task> verb)
        where T : Aggregate, IGuarded<T, TId>
        where TId : struct, IId<TId> =>
        Write(action, async () =>
        {
            await using var db = await contexts.CreateDbContextAsync();
            await using var connection = await OneConnection.Hold(db);
            var actor = await db.Authorize(seen.Actor);
            if (await db.Log.AnyAsync(entry => entry.Once == seen.Once))
                return true;
            var thing = await T.VisibleAt(db.Set<T>(), actor, clock.Now()).FirstOrDefaultAsync(T.Is(seen.Id)) ?? throw new MissingException();
            T.WhyNotBy(actor, action).ThrowIfPresent();
            if (!action.IsDoneWhileRestricted && await thing.IsUseRestricted(db))
                CommonRefusals.UseIsRestricted.ThrowIfPresent();
            if (thing.Version != seen.Version)
                throw new StaleException(await LastChangeOf(db, action, seen.Id.Value, actor));
            await verb(thing, new(actor.Id, clock.Now()), db);
            await db.Chain.Append(db, Line(actor, action, seen.Id.Value, seen.Once));
            await Save(db, [thing]);
            return true;
        });

    /// <summary>Writes something new. The same form sent twice makes one, and both are told which.</summary>
    /// <param name="birth">Makes the thing; it may save parts that others need the number of.</param>
    public Task<TId> Add<T, TId>(
        FormKey formKey,
        AuditAction<T> action,
        Func<BroByggareContext, Actor, Signature, Task<T>> birth,
        Func<T, TId> id)
        where T : class
        where TId : struct, IId<TId> =>
        Write(action, async () =>
        {
            await using var db = await contexts.CreateDbContextAsync();
            await using var connection = await OneConnection.Hold(db);
            var actor = await db.Authorize(formKey.Actor);
            if (await db.Log.FirstOrDefaultAsync(entry => entry.Once == formKey.Once) is { } already)
                return TId.From(already.SubjectId);
            await using var transaction = await db.Database.BeginTransactionAsync();
            var born = await birth(db, actor, new(actor.Id, clock.Now()));
            db.Add(born);
            await Save(db, Born(db));
            await db.Chain.Append(db, Line(actor, action, id(born).Value, formKey.Once));
            await Save(db, []);
            await transaction.CommitAsync();
            return id(born);
        });

    /// <summary>Takes away again what the same sitting wrote by mistake, and what nothing else rests on; the log says so.</summary>
    /// <param name="find">Null: it is no longer there.</param>
    /// <param name="id">What the log calls it.</param>
    internal Task TakeAway<T>(FormKey formKey, AuditAction<T> action, Func<BroByggareContext, Task<T?>> find, int id)
        where T : class =>
        Write(action, async () =>
        {
            await using var db = await contexts.CreateDbContextAsync();
            await using var connection = await OneConnection.Hold(db);
            var actor = await db.Authorize(formKey.Actor);
            db.Remove(await find(db) ?? throw new MissingException());
            await db.Chain.Append(db, Line(actor, action, id, formKey.Once));
            await Save(db, []);
            return true;
        });

    /// <summary>
    /// Another thing that a verb changed on its way: it is settled, counted and logged, and saved with the first.
    /// </summary>
    internal static Task Also<T, TId>(BroByggareContext db, T thing, TId id, Signature signed, AuditAction<T> action)
        where T : Aggregate
        where TId : struct, IId<TId>
    {
        thing.Settle();
        thing.CountVersion();
        return db.Chain.Append(db, new(signed.At, signed.By, action, id.Value));
    }

    private static async Task Save(BroByggareContext db, IReadOnlyList<Aggregate> changed)
    {
        foreach (var aggregate in changed)
        {
            aggregate.Settle();
            aggregate.CountVersion();
        }

        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new StaleException();
        }
    }

    /// <summary>How it ended is counted, for whoever watches the machine.</summary>
    private async Task<T> Write<T>(AuditAction action, Func<Task<T>> write)
    {
        var outcome = "fault";
        try
        {
            var written = await gate.Write(write);
            outcome = "done";
            return written;
        }
        catch (RefusedException refused)
        {
            outcome = CommonRefusals.IsPassing(refused.Refusal) ? "held" : "refused";
            throw;
        }
        catch (StaleException)
        {
            outcome = "stale";
            throw;
        }
        catch (MissingException)
        {
            outcome = "missing";
            throw;
        }
        finally
        {
            Meters.Commands.Add(1, new("command", action.Word), new("outcome", outcome));
        }
    }

    /// <summary>Whoever may change it sees who else does: it stands in its history.</summary>
    private static async Task<ChangedBy?> LastChangeOf(BroByggareContext db, AuditAction action, int id, Actor actor)
    {
        var last = await db.Log
            .Where(entry => entry.Subject == action.Subject && entry.SubjectId == id && !entry.IsRead)
            .OrderByDescending(entry => entry.At).ThenByDescending(entry => entry.Id)
            .Select(entry => new { entry.By, entry.At })
            .FirstOrDefaultAsync();
        if (last is null)
            return null;
        var name = last.By == actor.Id ? null : await db.Membership.NameOf(db, last.By);
        return new(name, last.At.InStockholm());
    }

    private LogLine Line(Actor actor, AuditAction action, int id, Guid once) => new(clock.Now(), actor.Id, action, id) { Once = once };

    private static List<Aggregate> Born(BroByggareContext db) =>
        [.. db.ChangeTracker.Entries<Aggregate>().Where(entry => entry.State == EntityState.Added).Select(entry => entry.Entity)];
}
