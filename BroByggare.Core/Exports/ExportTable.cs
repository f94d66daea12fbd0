using System.Runtime.CompilerServices;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Exports;

/// <summary>What leaves the house: a title, columns and rows. It knows nothing of files or pages.</summary>
/// <param name="Rows">Read once, row by row, so that an export of any length takes the same memory.</param>
public sealed record ExportTable(Text Title, IReadOnlyList<ExportColumn> Columns, IAsyncEnumerable<IReadOnlyList<ExportCell>> Rows)
{
    /// <summary>Lines above the table, where the format has room for them: whose it is, when it was made, how its figures are defined.</summary>
    public IReadOnlyList<Text> Lead { get; init; } = [];

    /// <summary>What stands on its tab in a spreadsheet, at most 31 characters; the title when it is not said.</summary>
    public Text? SheetName { get; init; }

    /// <summary>What stands at the top of each printed page, such as that it must not be given out.</summary>
    public Text? Marking { get; init; }

    /// <summary>The rows; a row that does not fit the columns is a fault of the one who made the table and is thrown here.</summary>
    internal async IAsyncEnumerable<IReadOnlyList<ExportCell>> CheckedRows([EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var row in Rows.WithCancellation(cancel))
        {
            if (row.Count != Columns.Count)
                throw new InvalidOperationException($"A row of {row.Count} cells in a table of {Columns.Count} columns.");
            for (var i = 0; i < row.Count; i++)
            {
                if (!row[i].FitsIn(Columns[i].Kind))
                    throw new InvalidOperationException($"Column {i} holds {Columns[i].Kind} only.");
            }

            yield return row;
        }
    }
}
