using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Drafts;

/// <summary>
/// Keeps what is being written. Several times a minute for each who writes, and nobody but the writer reads it, so it stands
/// in no log and does not pass <see cref="Changes"/>; what is saved of it does.
/// </summary>
[DocumentedRight(Right.Member)]
public sealed class DraftCommands(IDbContextFactory<BroByggareContext> contexts, WriteGate gate, MemberSeal seal, DraftRules rules, TimeProvider clock)
{
    /// <summary>More drafts than this of one member are not kept: nobody writes in so many forms.</summary>
    public const int Most = 200;

    /// <summary>Takes what is newer than what is known, of one tab.</summary>
    /// <returns>The forms that are told of; not those about a support that is not the member's to see, and none beyond <see cref="Most"/>.</returns>
    /// <exception cref="RefusedException">The member no longer works here, or the database cannot be written to.</exception>
    public Task<IReadOnlyList<string>> Keep(Actor claimed, DraftSource source, IReadOnlyList<WrittenDraft> drafts) =>
        gate.Write<IReadOnlyList<string>>(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync();
            await using var connection = await OneConnection.Hold(db);
            var actor = await db.Authorize(claimed);
            var now = clock.Now();
            var kept = new List<string>();
            foreach (var written in drafts)
            {
                if (await Take(db, actor, source, written, now))
                    kept.Add(written.Form);
            }

            if (db.ChangeTracker.Entries().Any(entry => entry.State == EntityState.Added))
                await db.EndOldDrafts(rules, now);
            await db.SaveChangesAsync();
            return kept;
        });

    private async Task<bool> Take(BroByggareContext db, Actor actor, DraftSource source, WrittenDraft written, DateTime now)
    {
        if (written.Form.Length is 0 or > DraftForm.LongestName)
            return false;
        if (DraftForm.SupportOf(written.Form) is not { } support)
        {
            var own = await db.OwnDrafts.FindAsync(actor.Id, written.Form, source.Tab);
            if (own is null && !await MayBegin(db, actor, written))
                return written.Fields is null;
            (own ?? db.Add(OwnDraft.Begin(actor.Id, written.Form, source)).Entity).Take(written, seal, now);
            return true;
        }

        var draft = await db.SupportDrafts.FindAsync(actor.Id, written.Form, source.Tab);
        // What is no longer theirs to see can still be thrown away.
        if (written.Fields is not null && !await IndividualSupport.VisibleAt(db.Supports, actor, now).AnyAsync(IndividualSupport.Is(support)))
            return false;
        if (draft is null && !await MayBegin(db, actor, written))
            return written.Fields is null;
        (draft ?? db.Add(SupportDraft.Begin(support, actor.Id, written.Form, source)).Entity).Take(written, now);
        return true;
    }

    /// <summary>What is gone needs no row, unless something of it may be underway: then the tab has told of it already, and it has one.</summary>
    private static async Task<bool> MayBegin(BroByggareContext db, Actor actor, WrittenDraft written) =>
        written.Fields is not null
        && await db.SupportDrafts.CountAsync(draft => draft.By == actor.Id && !draft.IsEmpty)
        + await db.OwnDrafts.CountAsync(draft => draft.By == actor.Id && !draft.IsEmpty) < Most;
}
