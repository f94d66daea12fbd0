using BroByggare.Core.Access;
using BroByggare.Core.Data;
using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Merging;
using BroByggare.Core.People;
using BroByggare.Core.Sealing;
using BroByggare.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Forgetting;

/// <summary>Carries out what is approved, one person at a time so that others can write in between. Cut off, it goes on at the next start.</summary>
public sealed class CullingRun(
    IDbContextFactory<BroByggareContext> contexts, WriteGate gate, PersonKeys keys, CullingRules rules, TimeProvider clock)
{
    /// <summary>To its end. One that is done, or not approved, is left as it is.</summary>
    public async Task Carry(CullingId id)
    {
        while (await gate.Write(() => EraseNext(id)))
        {
            // One at a time.
        }

        await gate.Write(() => Finish(id));
        await gate.Empty();
    }

    /// <summary>Those that were cut off.</summary>
    internal async Task CarryOn()
    {
        await using var db = await contexts.CreateDbContextAsync();
        foreach (var id in await db.Cullings.Where(culling => culling.IsApproved && culling.DoneAt == null).Select(culling => culling.Id).ToListAsync())
            await Carry(id);
    }

    /// <returns>Whether there may be more.</returns>
    private async Task<bool> EraseNext(CullingId id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        if (await Running(db, id) is not { } culling || culling.NextLeft() is not { } line)
            return false;
        var person = await db.Supports.Where(support => support.Id == line.SupportId)
            .Join(db.People, support => support.PersonId, some => some.Id, (support, some) => new { some.Id })
            .FirstAsync();
        var records = await db.WithMerged(person.Id);
        var keysToGo = await db.People.Where(some => records.Contains(some.Id)).Select(some => some.KeyId).ToListAsync();
        var isErased = await IsStillDue(db, culling, person.Id);
        line.Outcome = isErased ? CullingOutcome.Erased : CullingOutcome.LeftOut;
        if (isErased)
            culling.Count(await Erasure.Of(db, person.Id, new(culling.DecidedBy!.Value, clock.Now())));
        culling.CountVersion();
        await db.SaveChangesAsync();
        foreach (var key in isErased ? keysToGo : [])
            keys.Erase(key, culling.DecidedBy!.Value);
        return true;
    }

    /// <summary>Asked again for each: a support may have been opened, or its use restricted, since the list was made.</summary>
    private static async Task<bool> IsStillDue(BroByggareContext db, Culling culling, PersonId person) =>
        await db.People.AnyAsync(some => some.Id == person && !some.IsErased)
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
        var signed = new Signature(culling.DecidedBy!.Value, clock.Now());
        if (culling.Kind == CullingKind.ByRule)
        {
            foreach (var rule in RegisterRule.All)
            {
                if (await rule.TakeAway(db, rules, culling.TeamId, signed.On) is > 0 and var gone)
                    culling.Count([new(rule.Table.Name, gone, 0)]);
            }
        }

        culling.Finish(signed.At);
        await Changes.Also(db, culling, id, signed, nameof(Culling.Finish));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    }

    private static Task<Culling?> Running(BroByggareContext db, CullingId id) =>
        db.Cullings.FirstOrDefaultAsync(culling => culling.Id == id && culling.IsApproved && culling.DoneAt == null);
}
