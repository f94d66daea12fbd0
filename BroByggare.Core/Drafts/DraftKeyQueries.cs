using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Drafts;

/// <summary>
/// The key that a member's own browser seals half-typed texts with, so that a shared tablet holds nothing that can be
/// read. It is the same in the member's next session, because a draft is offered back after an idle end.
/// </summary>
[DocumentedRight(Right.Member)]
public sealed class DraftKeyQueries(Reads reads, MemberSeal seal)
{
    /// <summary>The actor's own key and nobody else's: 256 bits, for AES-GCM.</summary>
    public async Task<byte[]> Own(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return seal.KeyOf(actor.Id);
    }

    /// <summary>Whether the form with this key has been saved by the actor: a draft of it whose answer was lost is not offered again.</summary>
    public async Task<bool> IsSaved(Actor claimed, Guid once)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return await db.Log.AnyAsync(entry => entry.Once == once && entry.By == actor.Id);
    }
}
