using BroByggare.Core.Data;
using BroByggare.Core.Data.Sqlite;
using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BroByggare.Core.Sealing;

/// <summary>
/// Last thing before anything is written: what is new gets its number, because a text is sealed for its row, and every
/// text that is not sealed yet is. The features know nothing of it.
/// </summary>
internal sealed class SealingOnSave(BroByggareContext db)
{
    public void Do()
    {
        db.ChangeTracker.DetectChanges();
        var written = db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .ToList();
        NumberWhatIsNew(written);
        GiveKeys(written);
        foreach (var entry in written)
            Seal(entry);
    }

    private static IProperty? NumberedBy(IReadOnlyEntityType type) =>
        type.FindPrimaryKey()?.Properties is [IProperty { ValueGenerated: ValueGenerated.OnAdd } only] ? only : null;

    /// <summary>Only those that seal something, and those whose parts do; the database numbers the rest as it always has.</summary>
    private void NumberWhatIsNew(List<EntityEntry> written)
    {
        var unnumbered =
            from entry in written
            where entry.State == EntityState.Added && (entry.Entity is IndividualSupport || SealedParts.Of(entry.Metadata).Words.Count > 0)
            let number = NumberedBy(entry.Metadata)
            where number is not null && entry.Property(number.Name).IsTemporary
            group entry.Property(number.Name) by entry.Metadata.GetTableName()!;
        foreach (var table in unnumbered.ToList())
        {
            var next = RowNumbers.LastGiven(db, table.Key);
            foreach (var number in table)
            {
                next++;
                number.CurrentValue = number.Metadata.GetTypeMapping().Converter is { } id ? id.ConvertFromProvider(next) : next;
                number.IsTemporary = false;
            }
        }
    }

    private void GiveKeys(List<EntityEntry> written)
    {
        var people = written.Select(entry => entry.Entity).OfType<Person>().ToList();
        foreach (var person in people)
            person.BeFoundBy(db.Seals);
        if (people.Count > 0)
            db.ChangeTracker.DetectChanges();
    }

    private void Seal(EntityEntry entry)
    {
        var parts = SealedParts.Of(entry.Metadata);
        if (parts.Words.Count == 0)
            return;
        var row = parts.Row(property => entry.Property(property.Name).CurrentValue);
        PersonKeyId? key = null;
        foreach (var property in parts.Words)
        {
            if (entry.State == EntityState.Modified && !entry.Property(property.Name).IsModified)
                continue;
            if (property.GetGetter().GetClrValue(entry.Entity) is Sealed words)
                words.SealBy(db.Seals, key ??= KeyFor(entry), SealedMapping.PlaceOf(property), row);
        }
    }

    /// <summary>A person's part is sealed for the person, and a support's part for the support's person.</summary>
    private PersonKeyId KeyFor(EntityEntry entry)
    {
        if (entry.Entity is Person itself)
            return itself.KeyId;
        var person = entry.Metadata.FindProperty(PersonMapping.PersonId) is { } ofPerson
            ? (PersonId)entry.Property(ofPerson.Name).CurrentValue!
            : PersonOf((SupportId)entry.Property(IndividualSupportMapping.SupportId).CurrentValue!);
        return db.People.Local.FirstOrDefault(some => some.Id == person)?.KeyId
            ?? db.People.Where(some => some.Id == person).Select(some => some.KeyId).First();
    }

    private PersonId PersonOf(SupportId support) =>
        db.Supports.Local.FirstOrDefault(some => some.Id == support)?.PersonId
        ?? db.Supports.Where(some => some.Id == support).Select(some => some.PersonId).First();
}
