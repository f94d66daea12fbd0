using BroByggare.Core.AuditLog;
using BroByggare.Core.Storage;
using BroByggare.Core.Storage.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BroByggare.Core.Encryption;

/// <summary>
/// Last thing before anything is written: what is new gets its number, because a text is sealed for its row, and every
/// text that is not sealed yet is. The features know nothing of it.
/// </summary>
internal sealed class EncryptOnSave : SaveChangesInterceptor
{
    public static EncryptOnSave Instance { get; } = new();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Seal((BroByggareContext)eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Seal((BroByggareContext)eventData.Context!);
        return ValueTask.FromResult(result);
    }

    private static void Seal(BroByggareContext db)
    {
        db.ChangeTracker.DetectChanges();
        var written = db.ChangeTracker.Entries()
            .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
            .ToList();
        NumberWhatIsNew(db, written);
        if (db.RowKeys.Give(db, written.Select(entry => entry.Entity)))
            db.ChangeTracker.DetectChanges();
        foreach (var entry in written)
            Seal(db, entry);
    }

    private static IProperty? NumberedBy(IReadOnlyEntityType type) =>
        type.FindPrimaryKey()?.Properties is [IProperty { ValueGenerated: ValueGenerated.OnAdd } only] ? only : null;

    /// <summary>Only those that seal something, and those whose parts do; the database numbers the rest as it always has.</summary>
    private static void NumberWhatIsNew(BroByggareContext db, List<EntityEntry> written)
    {
        var unnumbered =
            from entry in written
            where entry.State == EntityState.Added && (db.RowKeys.HasSealedParts(entry.Entity) || EncryptedParts.Of(entry.Metadata).Words.Count > 0)
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

    private static void Seal(BroByggareContext db, EntityEntry entry)
    {
        var parts = EncryptedParts.Of(entry.Metadata);
        if (parts.Words.Count == 0)
            return;
        var row = parts.Row(property => entry.Property(property.Name).CurrentValue);
        PersonKeyId? key = null;
        foreach (var property in parts.Words)
        {
            if (entry.State == EntityState.Modified && !entry.Property(property.Name).IsModified)
                continue;
            if (property.GetGetter().GetClrValue(entry.Entity) is EncryptedText words)
                words.SealBy(db.FieldEncryption, key ??= db.RowKeys.Of(db, entry), EncryptedTextMapping.PlaceOf(property), row);
        }
    }
}
