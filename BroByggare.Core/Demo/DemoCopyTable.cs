using BroByggare.Core.Encryption;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BroByggare.Core.Demo;

/// <summary>
/// One table that a large demo copies, with what its columns refer to. Read from the model, so that a new column or a new
/// part of a support is copied without a line here.
/// </summary>
internal sealed class DemoCopyTable
{
    private const string Members = "Members";
    private static readonly string[] Roots = ["People", "Supports", "Activities", "HelpWithoutIdentity"];

    private readonly ITable _table;
    private readonly IReadOnlyDictionary<string, DemoCopyTable> _copied;

    private DemoCopyTable(ITable table, IReadOnlyDictionary<string, DemoCopyTable> copied)
    {
        _table = table;
        _copied = copied;
    }

    public string Name => _table.Name;

    public IEnumerable<string> Columns => _table.Columns.Select(column => column.Name);

    /// <summary>The column that numbers its rows, or null when rows are numbered within something else.</summary>
    public string? Number => _table.PrimaryKey!.Columns is [{ StoreType: "INTEGER" } only] ? only.Name : null;

    public IEnumerable<string> Key => _table.PrimaryKey!.Columns.Select(column => column.Name);

    /// <summary>The highest number before anything is copied; copies are this far apart.</summary>
    public long Span { get; set; }

    /// <summary>What is copied, parents before children.</summary>
    public static IReadOnlyList<DemoCopyTable> All(IRelationalModel model)
    {
        var copied = new Dictionary<string, DemoCopyTable>();
        var left = model.Tables.Where(table => Roots.Contains(table.Name) || DependsOnRoot(table, [])).ToList();
        var inOrder = new List<DemoCopyTable>();
        while (left.Count > 0)
        {
            var next = left.First(table => !table.ForeignKeyConstraints.Any(key => key.PrincipalTable != table && left.Contains(key.PrincipalTable)));
            left.Remove(next);
            copied[next.Name] = new(next, copied);
            inOrder.Add(copied[next.Name]);
        }

        return inOrder;
    }

    /// <summary>The numbered table that a column counts in: its own, another copied one, or none.</summary>
    public DemoCopyTable? CountsIn(string column) =>
        column == Number ? this
        : Principal(column) is { } principal && _copied.TryGetValue(principal.Table.Name, out var other) ? other.CountsIn(principal.Name)
        : null;

    public bool IsPersonKey(string column) => PropertyOf(column).ClrType == typeof(PersonKeyId);

    /// <summary>The place that a sealed text of this column is bound to; null when it is not sealed.</summary>
    public string? SealedPlace(string column) =>
        PropertyOf(column) is { } property && property.ClrType == typeof(EncryptedText) ? EncryptedTextMapping.PlaceOf(property) : null;

    public bool IsMember(string column) => Principal(column) is { } principal && principal.Table.Name == Members;

    private IProperty PropertyOf(string column) => _table.FindColumn(column)!.PropertyMappings[0].Property;

    private static bool DependsOnRoot(ITable table, HashSet<ITable> seen) =>
        seen.Add(table) && table.ForeignKeyConstraints.Any(key =>
            Roots.Contains(key.PrincipalTable.Name) || DependsOnRoot(key.PrincipalTable, seen));

    /// <summary>A column of two keys, such as the support's number in a plan line, means the same in both.</summary>
    private IColumn? Principal(string column) => _table.ForeignKeyConstraints
        .Select(key => key.Columns.Zip(key.PrincipalColumns).FirstOrDefault(pair => pair.First.Name == column).Second)
        .FirstOrDefault(principal => principal is not null);
}
