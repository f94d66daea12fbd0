using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BroByggare.Core.Supports;

/// <summary>A person's part is sealed for the person, and a support's part for the support's person.</summary>
internal sealed class RowKeys : IRowKeys
{
    public bool HasSealedParts(object thing) => thing is IndividualSupport;

    public bool Give(BroByggareContext db, IEnumerable<object> written)
    {
        var people = written.OfType<Person>().ToList();
        foreach (var person in people)
            person.BeFoundBy(db.FieldEncryption);
        return people.Count > 0;
    }

    public PersonKeyId Of(BroByggareContext db, EntityEntry row)
    {
        if (row.Entity is Person itself)
            return itself.KeyId;
        var id = row.Metadata.FindProperty(PersonMapping.PersonId) is { } ofPerson
            ? (PersonId)row.Property(ofPerson.Name).CurrentValue!
            : PersonOf(db, (SupportId)row.Property(IndividualSupportMapping.SupportId).CurrentValue!);
        return db.People.Local.FirstOrDefault(person => person.Id == id)?.KeyId
            ?? db.People.Where(person => person.Id == id).Select(person => person.KeyId).First();
    }

    public async Task<HashSet<PersonKeyId>> Needed(BroByggareContext db) =>
        [.. await db.People.Where(person => !person.IsErased).Select(person => person.KeyId).ToListAsync()];

    private static PersonId PersonOf(BroByggareContext db, SupportId id) =>
        db.Supports.Local.FirstOrDefault(support => support.Id == id)?.PersonId
        ?? db.Supports.Where(support => support.Id == id).Select(support => support.PersonId).First();
}
