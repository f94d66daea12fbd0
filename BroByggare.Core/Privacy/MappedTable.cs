using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Privacy;

/// <summary>One table of the data map: whom it is about, what it is for, and each of its columns.</summary>
/// <param name="Name">What it is called when it is told to the person.</param>
/// <param name="Purpose">What its columns are for, where they do not say otherwise.</param>
public sealed record MappedTable(Type Entity, Text Name, DataSubject About, Text Purpose, IReadOnlyList<MappedColumn> Columns)
{
    /// <summary>What the access extract has of it for one support, in the order it was written; null where a support has nothing of it.</summary>
    internal Func<BroByggareContext, SupportId, Task<List<object>>>? RowsOf { get; private init; }

    /// <summary>The same for what belongs to the person and not to any one support.</summary>
    internal Func<BroByggareContext, PersonId, Task<List<object>>>? RowsOfPerson { get; private init; }

    /// <summary>All rows go when the person is erased.</summary>
    public bool RowsGo { get; private init; }

    /// <summary>Which rows of an erased support stay, with what their columns say of themselves; null where none does.</summary>
    internal Func<BareRows, IReadOnlyList<object>, IEnumerable<object>>? BareRows { get; private init; }

    /// <summary>Why rows about an erased person stay as they are; null where they do not.</summary>
    public string? WhyWhole { get; private init; }

    /// <summary>What is known of the person themselves.</summary>
    /// <param name="person">The column with the person's number.</param>
    internal static MappedTable OfPerson<T>(string person, Text name, Text purpose, params MappedColumn[] columns)
        where T : class =>
        new(typeof(T), name, DataSubject.SupportedPerson, purpose, columns)
        {
            RowsOfPerson = async (db, id) =>
            {
                // Also what stands in records that were merged into theirs.
                var records = await db.WithMerged(id);
                return [.. await db.Set<T>().IgnoreAutoIncludes().Where(row => records.Contains(EF.Property<PersonId>(row, person))).ToListAsync()];
            },
        };

    /// <summary>A part of a support.</summary>
    internal static MappedTable PartOfSupport<T>(Text name, Text purpose, params MappedColumn[] columns)
        where T : class =>
        new(typeof(T), name, DataSubject.SupportedPerson, purpose, columns) { RowsOf = Rows<T> };

    /// <summary>The support itself.</summary>
    internal static MappedTable Support(Text name, Text purpose, params MappedColumn[] columns) =>
        new(typeof(IndividualSupport), name, DataSubject.SupportedPerson, purpose, columns)
        {
            RowsOf = async (db, id) => [.. await db.Supports.IgnoreAutoIncludes().Where(IndividualSupport.Is(id)).ToListAsync()],
        };

    internal static MappedTable Of<T>(Text name, DataSubject about, Text purpose, params MappedColumn[] columns) =>
        new(typeof(T), name, about, purpose, columns);

    internal MappedTable Goes() => this with { RowsGo = true };

    /// <param name="which">Of all rows of one support; left out, all stay.</param>
    internal MappedTable StaysBare(Func<BareRows, IReadOnlyList<object>, IEnumerable<object>>? which = null) =>
        this with { BareRows = which ?? ((_, rows) => rows) };

    internal MappedTable StaysWhole(string why) => this with { WhyWhole = why };

    /// <summary>Where a column stands, such as <c>Note.Text</c>.</summary>
    public string PlaceOf(MappedColumn column) => $"{Entity.Name}.{column.Property}";

    private static async Task<List<object>> Rows<T>(BroByggareContext db, SupportId support)
        where T : class =>
        [.. await db.Set<T>().IgnoreAutoIncludes().Of(support).ToListAsync()];
}
