using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Striking;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Journal;

/// <summary>
/// Merges contacts and notes into one journal. As many of each are read as will be shown of both, so that a long
/// story costs no more than a short one.
/// </summary>
internal static class JournalReading
{
    /// <summary>Starts from the notes that the actor may read; another's own are not there to begin with.</summary>
    public static async Task<Page<JournalEntry>> Read(BroByggareContext db, Actor actor, SupportId id, int count)
    {
        var contacts = db.Contacts.Of(id);
        var notes = db.Notes.Of(id).Where(note => note.IsShared || note.By == actor.Id);
        var alone = notes.Where(note => note.ContactId == null);

        var newest = (await Contacts(db, actor, contacts, notes, count)).Concat(await Notes(db, actor, alone, count))
            .OrderByDescending(entry => entry.On).ThenByDescending(entry => entry.WrittenAt).Take(count).ToList();
        var beside = await Beside(db, newest);
        var struck = await SupportWords.StruckNotes(db, id);
        var total = await contacts.Take(Page<JournalEntry>.CountedTo).CountAsync() + await alone.Take(Page<JournalEntry>.CountedTo).CountAsync();
        return new([.. newest.Select(entry => With(entry, beside, struck))], 1, count, Math.Min(total, Page<JournalEntry>.CountedTo));
    }

    private static async Task<List<JournalEntry>> Contacts(
        BroByggareContext db, Actor actor, IQueryable<Contact> contacts, IQueryable<Note> notes, int count)
    {
        var rows =
            from contact in contacts.OrderByDescending(contact => contact.On).ThenByDescending(contact => contact.WrittenAt).Take(count)
            join writer in db.Members on contact.By equals writer.Id
            from note in notes.Where(note => note.ContactId == contact.Id).DefaultIfEmpty()
            select new { contact, By = writer.Name, note };
        return [.. (await rows.AsNoTracking().ToListAsync()).Select(row => new JournalEntry(
            row.contact.Id,
            row.note?.Id,
            row.contact.Kind,
            row.contact.Minutes,
            row.contact.On,
            row.contact.WrittenAt.InStockholm(),
            row.By,
            row.contact.TakenBackOn is not null,
            row.note?.Text.Text ?? "",
            row.note?.IsShared ?? true,
            []) { IsOwn = row.contact.By == actor.Id })];
    }

    private static async Task<List<JournalEntry>> Notes(BroByggareContext db, Actor actor, IQueryable<Note> notes, int count)
    {
        var seals = db.FieldEncryption;
        var rows =
            from note in notes.OrderByDescending(note => note.WrittenAt).Take(count)
            join writer in db.Members on note.By equals writer.Id
            select new { note.Id, note.WrittenAt, By = writer.Name, Text = seals.Read(note.Text, note.Id), note.IsShared, IsOwn = note.By == actor.Id };
        return [.. (await rows.ToListAsync()).Select(row => new JournalEntry(
            null, row.Id, null, 0, row.WrittenAt.DayInStockholm(), row.WrittenAt.InStockholm(), row.By, false, row.Text, row.IsShared, []) { IsOwn = row.IsOwn })];
    }

    private static async Task<ILookup<NoteId, JournalAddition>> Beside(BroByggareContext db, List<JournalEntry> entries)
    {
        var notes = entries.Select(entry => entry.Note).OfType<NoteId>().ToList();
        var seals = db.FieldEncryption;
        var rows =
            from addition in db.NoteAdditions
            where notes.Contains(addition.NoteId)
            join writer in db.Members on addition.By equals writer.Id
            orderby addition.Id
            select new JournalAddition(addition.NoteId, addition.IsOwnView, seals.Read(addition.Text, addition.Id), writer.Name, addition.WrittenAt);
        return (await rows.ToListAsync())
            .Select(addition => addition with { WrittenAt = addition.WrittenAt.InStockholm() })
            .ToLookup(addition => addition.Note);
    }

    private static JournalEntry With(
        JournalEntry entry, ILookup<NoteId, JournalAddition> beside, Dictionary<int, StruckView> struck) => entry switch
    {
        { Note: { } note } when struck.TryGetValue(note.Value, out var line) => entry with { Struck = line },
        { Note: { } note } => entry with { Beside = [.. beside[note]] },
        _ => entry,
    };
}
