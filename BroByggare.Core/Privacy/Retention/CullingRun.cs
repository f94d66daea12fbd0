using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>
/// Carries out what is approved, one person at a time so that others can write in between. Cut off, it goes on at the next
/// start; stopped by somebody, it goes on when somebody says so and not before.
/// </summary>
public sealed class CullingRun(
    IDbContextFactory<BroByggareContext> contexts, WriteGate gate, PersonKeys keys, CullingRules rules, TimeProvider clock)
{
    /// <summary>To its end, or until it is stopped. One that is done, stopped or not approved is left as it is.</summary>
    internal async Task Carry(CullingId id)
    {
        while (await gate.Write(() => EraseNext(id)) is not null)
        {
            // One at a time.
        }

        await gate.Write(() => Finish(id));
        await gate.Empty();
    }

    /// <summary>
    /// The same for somebody who waits for it, away from the thread of their page: the database answers without waiting, so
    /// that a whole list would hold the page, and with it the very press that is to stop it.
    /// </summary>
    /// <param name="by">Who stops it, if it is stopped.</param>
    /// <param name="progress">Told after each person.</param>
    /// <param name="stop">Between two persons: it is stopped in the very turn in which the next would have been erased.</param>
    /// <returns>What it came to.</returns>
    internal Task<CullingState> Carry(CullingId id, TeamMemberId by, IProgress<CullingProgress>? progress, CancellationToken stop) => Task.Run(
        async () =>
        {
            while (await gate.Write(() => stop.IsCancellationRequested ? Stop(id, by) : EraseNext(id)) is { } come)
                progress?.Report(come);
            await gate.Write(() => Finish(id));
            await gate.Empty();
            await using var db = await contexts.CreateDbContextAsync();
            return (await db.Cullings.FirstAsync(culling => culling.Id == id)).State;
        },
        CancellationToken.None);

    /// <summary>Those that were cut off. What somebody stopped waits for somebody.</summary>
    internal async Task CarryOn()
    {
        await using var db = await contexts.CreateDbContextAsync();
        foreach (var id in await db.Cullings.Where(culling => culling.IsApproved && culling.DoneAt == null && culling.StoppedAt == null).Select(culling => culling.Id).ToListAsync())
            await Carry(id);
    }

    /// <returns>How far it has come; null when there is nobody left.</returns>
    private async Task<CullingProgress?> EraseNext(CullingId id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await Running(db, id) is not { } culling || culling.NextLeft() is not { } line)
            return null;
        var person = await db.Supports.Where(support => support.Id == line.SupportId)
            .Join(db.People, support => support.PersonId, owner => owner.Id, (support, owner) => new { owner.Id })
            .FirstAsync();
        var records = await db.WithMerged(person.Id);
        var keysToGo = await db.People.Where(record => records.Contains(record.Id)).Select(record => record.KeyId).ToListAsync();
        var isErased = await IsStillDue(db, culling, person.Id);
        line.Outcome = isErased ? CullingOutcome.Erased : CullingOutcome.LeftOut;
        if (isErased)
            culling.Count(await Erasure.Of(db, person.Id, new(culling.Answers, clock.Now()), PersonActions.Erase));
        // The version is not counted: how far it has come is nobody's change, and a press to stop must not be late for it.
        await db.SaveChangesAsync();
        foreach (var key in isErased ? keysToGo : [])
            keys.Erase(key, culling.Answers);
        return culling.Progress;
    }

    /// <summary>Null, so that there is no more; when nobody is left there is nothing to stop, and it is finished.</summary>
    private async Task<CullingProgress?> Stop(CullingId id, TeamMemberId by)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await Running(db, id) is not { } culling || culling.WhyNotStop() is not null)
            return null;
        var signed = new Signature(by, clock.Now());
        culling.Stop(signed);
        await Changes.Also(db, culling, id, signed, CullingActions.Stop);
        await db.SaveChangesAsync();
        return null;
    }

    /// <summary>Asked again for each: a support may have been opened, or its use restricted, since the list was made.</summary>
    private static async Task<bool> IsStillDue(BroByggareContext db, Culling culling, PersonId person) =>
        await db.People.AnyAsync(known => known.Id == person && !known.IsErased)
        && !await Restriction.IsOn(db, person)
        && !await db.Supports.AnyAsync(support => support.PersonId == person
            && (support.ClosedOn == null
                || (culling.ClosedBy != null && support.ClosedOn > culling.ClosedBy)
                || (culling.TeamId != null && support.TeamId != culling.TeamId)));

    private async Task<bool> Finish(CullingId id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        await using var transaction = await db.Database.BeginTransactionAsync();
        if (await Running(db, id) is not { } culling || culling.NextLeft() is not null)
            return false;
        var signed = new Signature(culling.Answers, clock.Now());
        if (culling.Kind == CullingKind.ByRule)
        {
            foreach (var rule in RegisterRule.All)
            {
                if (await rule.TakeAway(db, rules, culling.TeamId, signed.On) is > 0 and var gone)
                    culling.Count([new(rule.Table.Name, gone, 0)]);
            }
        }

        culling.Finish(signed.At);
        await Changes.Also(db, culling, id, signed, CullingActions.Finish);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }

    private static Task<Culling?> Running(BroByggareContext db, CullingId id) =>
        db.Cullings.FirstOrDefaultAsync(culling => culling.Id == id && culling.IsApproved && culling.DoneAt == null && culling.StoppedAt == null);
}
