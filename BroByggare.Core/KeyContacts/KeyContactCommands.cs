using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.KeyContacts;

/// <summary>What is done with the register. Bridge-builders and coordinators write; the others read.</summary>
[DocumentedRight(Right.WorksWithPeople)]
public sealed class KeyContactCommands(Changes changes)
{
    public Task<KeyContactId> Add(FormKey formKey, KeyContactDetails details) =>
        changes.Add(
            formKey,
            KeyContactActions.Add,
            async (db, actor, _) =>
            {
                KeyContact.WhyNotBy(actor).ThrowIfPresent();
                return await Unique(db, KeyContact.Add(details));
            },
            contact => contact.Id);

    public Task Change(Seen<KeyContactId> seen, KeyContactDetails details) =>
        changes.Make(seen, KeyContactActions.Change, async (contact, _, db) =>
        {
            contact.Change(details);
            await Unique(db, contact);
        });

    public Task Retire(Seen<KeyContactId> seen) =>
        changes.Make(seen, KeyContactActions.Retire, (contact, signed) => contact.Retire(signed.On));

    public Task BringBack(Seen<KeyContactId> seen) =>
        changes.Make(seen, KeyContactActions.BringBack, (contact, _) => contact.BringBack());

    /// <summary>Polisen and polisen are one contact. Only this side of the database folds å, ä and ö, and the names are few.</summary>
    private static async Task<KeyContact> Unique(BroByggareContext db, KeyContact contact)
    {
        var taken = await db.KeyContacts.Where(other => other.Id != contact.Id).Select(other => other.Organisation).ToListAsync();
        if (taken.Contains(contact.Organisation, StringComparer.OrdinalIgnoreCase))
            KeyContactRefusals.NameTaken.ThrowIfPresent();
        return contact;
    }
}
