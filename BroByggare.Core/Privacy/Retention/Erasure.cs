using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Steps;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>
/// Takes away what is stored of a person, table by table as the data map says: either the rows go, or what the figures
/// count stays in them. Needs no key, so that it can be done again after the key is gone. Decision: docs/decisions/0016-forgetting.md.
/// </summary>
internal static class Erasure
{
    /// <summary>Changes the rows and writes the log; whoever asks saves both, and destroys the key when they are saved.</summary>
    /// <param name="action">What the log calls it.</param>
    /// <param name="signed">Who decided it, and now. A support that is open is closed on that day: so it is when the database is older than its closing.</param>
    public static async Task<IReadOnlyList<ErasedRows>> Of(BroByggareContext db, PersonId id, Signature signed, AuditAction<Person> action)
    {
        var on = signed.On;
        db.LeavesSealed = true;
        var done = new List<ErasedRows>();
        var supports = await db.Supports.IgnoreAutoIncludes().Where(support => support.PersonId == id && !support.IsErased).ToListAsync();
        foreach (var support in supports)
            done.AddRange(await OfSupport(db, support, on));
        foreach (var table in DataMap.Tables)
        {
            if (table.RowsOfPerson is { } rowsOf)
            {
                var rows = await rowsOf(db, id);
                done.Add(Change(db, table, rows, Staying(table, new([]), rows), new([])));
            }
        }

        foreach (var record in await db.WithMerged(id))
        {
            (await db.People.IgnoreAutoIncludes().FirstAsync(Person.Is(record))).BecomeErased();
            await db.Chain.Append(db, new(signed.At, signed.By, action, record.Value));
        }

        return
        [
            .. from rows in done
               group rows by rows.Table into table
               select new ErasedRows(table.Key, table.Sum(rows => rows.Gone), table.Sum(rows => rows.Bare)) into table
               where table.Gone + table.Bare > 0
               select table,
        ];
    }

    private static async Task<List<ErasedRows>> OfSupport(BroByggareContext db, IndividualSupport support, DateOnly on)
    {
        var found = new List<(MappedTable Table, List<object> Rows)>();
        foreach (var table in DataMap.Tables)
        {
            if (table is { RowsOf: { } rowsOf, WhyWhole: null })
                found.Add((table, await rowsOf(db, support.Id)));
        }

        support.BecomeErased(on);
        // Before anything moves.
        var bare = new BareRows([.. found.SelectMany(part => part.Rows).OfType<OpenPeriod>()]);
        var days = new CoarseDays(found.SelectMany(part => DaysInOrder(db, part.Table, part.Rows)));
        var chosen = found.ConvertAll(part => (part.Table, part.Rows, Stay: Staying(part.Table, bare, part.Rows)));
        return chosen.ConvertAll(part => Change(db, part.Table, part.Rows, part.Stay, days));
    }

    private static HashSet<object> Staying(MappedTable table, BareRows bare, List<object> rows) =>
        table.BareRows is { } which ? [.. which(bare, rows)] : [];

    private static ErasedRows Change(BroByggareContext db, MappedTable table, List<object> rows, HashSet<object> stay, CoarseDays days)
    {
        foreach (var row in rows)
        {
            if (!stay.Contains(row))
                db.Remove(row);
            else
                MakeBare(db.Entry(row), table, days);
        }

        return new(table.Entity.Name, rows.Count - stay.Count, stay.Count);
    }

    private static void MakeBare(EntityEntry row, MappedTable table, CoarseDays days)
    {
        foreach (var column in table.Columns)
        {
            var property = row.Property(column.Property);
            property.CurrentValue = (column.AtErasure, property.CurrentValue) switch
            {
                (AtErasure.ToMonth, DateOnly day) => CoarseDays.Month(day),
                (AtErasure.ToMonth, DateTime moment) => CoarseDays.Month(moment.DayInStockholm()).StartInUtc(),
                (AtErasure.InOrder, DateOnly day) => days.Of(day),
                (AtErasure.Emptied, EncryptedText) => EncryptedText.Empty,
                (AtErasure.Emptied, _) => Nothing(property.Metadata.ClrType),
                (_, var value) => value,
            };
        }
    }

    private static object? Nothing(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;

    private static IEnumerable<DateOnly> DaysInOrder(BroByggareContext db, MappedTable table, List<object> rows) =>
        from column in table.Columns
        where column.AtErasure == AtErasure.InOrder
        from row in rows
        let day = db.Entry(row).Property(column.Property).CurrentValue as DateOnly?
        where day is not null
        select day.Value;
}
