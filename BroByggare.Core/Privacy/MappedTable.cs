using BroByggare.Core.Data;
using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Language;
using BroByggare.Core.People;
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

    /// <summary>A part of a support.</summary>
    internal static MappedTable PartOfSupport<T>(Text name, Text purpose, params MappedColumn[] columns)
        where T : class =>
        new(typeof(T), name, DataSubject.SupportedPerson, purpose, columns) { RowsOf = Rows<T> };

    /// <summary>A part of a person that is written to and not loaded with them.</summary>
    internal static MappedTable PartOfPerson<T>(Text name, Text purpose, params MappedColumn[] columns)
        where T : class =>
        new(typeof(T), name, DataSubject.SupportedPerson, purpose, columns) { RowsOfPerson = RowsOfThePerson<T> };

    /// <summary>The support itself.</summary>
    internal static MappedTable Support(Text name, Text purpose, params MappedColumn[] columns) =>
        new(typeof(IndividualSupport), name, DataSubject.SupportedPerson, purpose, columns)
        {
            RowsOf = async (db, id) => [.. await db.Supports.IgnoreAutoIncludes().Where(IndividualSupport.Is(id)).ToListAsync()],
        };

    internal static MappedTable Of<T>(Text name, DataSubject about, Text purpose, params MappedColumn[] columns) =>
        new(typeof(T), name, about, purpose, columns);

    /// <summary>Where a column stands, such as <c>Note.Text</c>.</summary>
    public string PlaceOf(MappedColumn column) => $"{Entity.Name}.{column.Property}";

    private static async Task<List<object>> Rows<T>(BroByggareContext db, SupportId support)
        where T : class =>
        [.. await db.Set<T>().IgnoreAutoIncludes().Of(support).ToListAsync()];

    private static async Task<List<object>> RowsOfThePerson<T>(BroByggareContext db, PersonId person)
        where T : class =>
        [.. await db.Set<T>().Where(part => EF.Property<PersonId>(part, PersonMapping.PersonId) == person).ToListAsync()];
}
