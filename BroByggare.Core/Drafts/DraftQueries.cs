using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Drafts;

/// <summary>What a member has written and not saved: one's own and nobody else's, and of supports only while one sees them.</summary>
[DocumentedRight(Right.Member)]
public sealed class DraftQueries(Reads reads, MemberSeal seal, DraftRules rules, TimeProvider clock)
{
    /// <summary>Which there are, without opening them; the last written first.</summary>
    public async Task<IReadOnlyList<DraftRow>> Waiting(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var about = await AboutSupports(db, actor)
            .Select(draft => new DraftRow(draft.Form, draft.Tab, draft.WrittenAt, draft.Device) { Sequence = draft.Sequence, Support = draft.SupportId })
            .ToListAsync();
        var own = await Own(db, actor)
            .Select(draft => new DraftRow(draft.Form, draft.Tab, draft.WrittenAt, draft.Device) { Sequence = draft.Sequence })
            .ToListAsync();
        return [.. about.Concat(own).OrderByDescending(draft => draft.At).Select(draft => draft with { At = draft.At.InStockholm() })];
    }

    /// <summary>The forms of one tab whose words were saved, thrown away or ended: what the tab itself still has of them is no draft any more.</summary>
    public async Task<IReadOnlyList<string>> Ended(Actor claimed, Guid tab)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return
        [
            .. await Ended(db, db.SupportDrafts, actor, tab).ToListAsync(),
            .. await Ended(db, db.OwnDrafts, actor, tab).ToListAsync(),
        ];
    }

    /// <summary>All of them, opened; the last written first. Whose names are shown stands in the log.</summary>
    public async Task<IReadOnlyList<OpenedDraft>> All(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var about = await (
            from draft in AboutSupports(db, actor).AsNoTracking()
            join support in db.Supports on draft.SupportId equals support.Id
            join person in db.People on support.PersonId equals person.Id
            select new { draft, person.Id, person.Name }).ToListAsync();
        await reading.RecordList(ListActions.Drafts, about.Select(row => row.draft.SupportId).Distinct());
        var own = await Own(db, actor).AsNoTracking().ToListAsync();
        return
        [
            .. about.Select(row => new OpenedDraft(Row(row.draft, row.draft.SupportId), db.FieldEncryption.Read(row.Name, row.Id), DraftWords.Read(row.draft.Words!.Text)))
                .Concat(own.Select(draft => new OpenedDraft(Row(draft, null), "", draft.Read(seal)!)))
                .OrderByDescending(draft => draft.Row.At),
        ];
    }

    /// <summary>One of them, to write on in.</summary>
    /// <returns>Null when it is saved or gone, or its support is no longer the member's to see.</returns>
    public async Task<DraftWords?> Open(Actor claimed, string form, Guid tab)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (DraftForm.SupportOf(form) is not { } support)
            return (await Own(db, actor).AsNoTracking().FirstOrDefaultAsync(draft => draft.Form == form && draft.Tab == tab))?.Read(seal);
        var found = await AboutSupports(db, actor).AsNoTracking().FirstOrDefaultAsync(draft => draft.Form == form && draft.Tab == tab);
        if (found is null)
            return null;
        await reading.Record(SupportActions.OpenedDraft, support);
        return DraftWords.Read(found.Words!.Text);
    }

    private static DraftRow Row(Draft draft, SupportId? support) =>
        new(draft.Form, draft.Tab, draft.WrittenAt.InStockholm(), draft.Device) { Sequence = draft.Sequence, Support = support };

    private IQueryable<SupportDraft> AboutSupports(BroByggareContext db, Actor actor)
    {
        var seen = IndividualSupport.VisibleAt(db.Supports, actor, clock.Now());
        return Waiting(db, db.SupportDrafts, actor).Where(draft => seen.Any(support => support.Id == draft.SupportId));
    }

    private IQueryable<OwnDraft> Own(BroByggareContext db, Actor actor) => Waiting(db, db.OwnDrafts, actor);

    private IQueryable<T> Waiting<T>(BroByggareContext db, IQueryable<T> drafts, Actor actor)
        where T : Draft
    {
        var from = rules.WaitsFrom(clock.Now());
        var saved = Saved(db, actor);
        return drafts.Where(draft => draft.By == actor.Id && !draft.IsEmpty && draft.WrittenAt >= from && !saved.Any(entry => entry.Once == draft.Once));
    }

    private static IQueryable<string> Ended<T>(BroByggareContext db, IQueryable<T> drafts, Actor actor, Guid tab)
        where T : Draft
    {
        var saved = Saved(db, actor);
        return drafts.Where(draft => draft.By == actor.Id && draft.Tab == tab && (draft.IsEmpty || saved.Any(entry => entry.Once == draft.Once))).Select(draft => draft.Form);
    }

    /// <summary>What was sent to be saved and is saved is no draft, also where the page never heard of it.</summary>
    private static IQueryable<LogEntry> Saved(BroByggareContext db, Actor actor) => db.Log.Where(entry => entry.Once != null && entry.By == actor.Id);
}
