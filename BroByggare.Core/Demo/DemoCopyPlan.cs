using System.Globalization;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Demo;

/// <summary>The statements that copy a block of supports with all that belongs to them.</summary>
/// <param name="Tables">Parents before children.</param>
/// <param name="FirstSupport">The lowest number of the supports to copy.</param>
/// <param name="Block">Supports to copy, numbered one after another.</param>
/// <param name="Supports">How many there shall be at last.</param>
/// <param name="Staff">Bridge-builders of the block, numbered from 1.</param>
/// <param name="FirstExtra">The number of the first of those who were hired for the copies.</param>
/// <param name="Teams">How many times the staff exists.</param>
internal sealed record DemoCopyPlan(IReadOnlyList<DemoCopyTable> Tables, int FirstSupport, int Block, int Supports, int Staff, int FirstExtra, int Teams)
{
    /// <summary>Copies of these places; the block itself is copy 0. The last one may be part of a block.</summary>
    public IEnumerable<string> Copy(int first, int last)
    {
        var whole = Enumerable.Range(first, last - first + 1).Where(copy => SupportsIn(copy) == Block).ToList();
        var part = Enumerable.Range(first, last - first + 1).Where(copy => SupportsIn(copy) < Block).ToList();
        return from copies in (IEnumerable<List<int>>)[whole, part]
               where copies.Count > 0
               from sql in Tables.Select(table => Insert(table, copies))
               select sql;
    }

    /// <summary>The log of these places: that each was opened; the rest would be most of the file.</summary>
    /// <param name="openings">Those of the block.</param>
    public IEnumerable<LogLine> CopyLog(IReadOnlyList<LogLine> openings, int first, int last) =>
        from copy in Enumerable.Range(first, last - first + 1)
        from line in openings
        where line.SubjectId < FirstSupport + SupportsIn(copy)
        select line with { By = MemberIn(copy, line.By), SubjectId = line.SubjectId + (copy * Block), Once = null };

    private static string Values(List<int> copies) => string.Join(", ", copies.Select(copy => Invariant($"({copy})")));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private int SupportsIn(int copy) => Math.Min(Block, Supports - (copy * Block));

    private string Insert(DemoCopyTable table, List<int> copies)
    {
        var columns = string.Join(", ", table.Columns.Select(column => $"\"{column}\""));
        var values = string.Join(", ", table.Columns.Select(column => Value(table, column)));
        var order = table.Number is null && table.Name == "PersonNameKeys" ? " ORDER BY row.\"Key\", copy.place" : "";
        return $"""
            WITH copy(place) AS (VALUES {Values(copies)})
            INSERT INTO "{table.Name}" ({columns})
            SELECT {values} FROM copy CROSS JOIN "{table.Name}" AS row WHERE {Which(table, SupportsIn(copies[0]))}{order}
            """;
    }

    private string Value(DemoCopyTable table, string column) =>
        table.IsMember(column) ? Member(column)
        : table.IsPersonKey(column) ? DemoReseal.KeyOf($"row.\"{column}\"")
        : table.SealedPlace(column) is { } place ? DemoReseal.Text($"row.\"{column}\"", place, Row(table, key => $"row.\"{key}\""), Row(table, key => Value(table, key)))
        : table.CountsIn(column) is { } counted ? Invariant($"row.\"{column}\" + copy.place * {counted.Span}")
        : $"row.\"{column}\"";

    private static string Row(DemoCopyTable table, Func<string, string> number) =>
        string.Join(" || '/' || ", table.Key.Select(column => $"CAST({number(column)} AS TEXT)"));

    /// <summary>The same place in another copy of the staff; a coordinator or manager stays who they are.</summary>
    private string Member(string column) => Teams < 2
        ? $"row.\"{column}\""
        : Invariant($"""
            CASE WHEN row."{column}" <= {Staff} AND copy.place % {Teams} > 0
              THEN {FirstExtra} - 1 + (copy.place % {Teams} - 1) * {Staff} + row."{column}" ELSE row."{column}" END
            """);

    /// <summary>As <see cref="Member"/>, for one that is at hand.</summary>
    private TeamMemberId MemberIn(int copy, TeamMemberId member) => member.Value <= Staff && copy % Teams > 0
        ? new(FirstExtra - 1 + (((copy % Teams) - 1) * Staff) + member.Value)
        : member;

    private string Which(DemoCopyTable table, int supports)
    {
        var anchors = table.Columns.Select(column => (Column: column, In: table.CountsIn(column)?.Name)).ToList();
        if (table.Name != "People" && anchors.Find(reference => reference.In == "Supports").Column is { } support)
            return Invariant($"row.\"{support}\" < {FirstSupport + supports}");
        if (anchors.Find(reference => reference.In == "People").Column is { } person)
            return Invariant($"row.\"{person}\" IN (SELECT \"PersonId\" FROM \"Supports\" WHERE \"Id\" < {FirstSupport + supports})");
        var anchor = anchors.First(reference => reference.In is not null);
        return Invariant($"row.\"{anchor.Column}\" <= {table.CountsIn(anchor.Column)!.Span * supports / Block}");
    }
}
