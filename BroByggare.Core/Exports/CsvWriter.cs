using System.Buffers;
using System.Globalization;
using System.Text;

namespace BroByggare.Core.Exports;

/// <summary>
/// Writes a table as comma-separated values: UTF-8, quoted by RFC 4180, numbers and days as programs read them
/// (0.25, 2018-12-31) whatever the user's language.
/// </summary>
public static class CsvWriter
{
    private const int ChunkOfCharacters = 32_768;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;\"\t\r\n");

    /// <summary>Writes the table and leaves the stream open. The stream is only written to asynchronously, as a web response demands.</summary>
    public static async Task Write(ExportTable table, Stream to, CsvForm form, CancellationToken cancel = default)
    {
        var chunk = new StringBuilder(ChunkOfCharacters);
        if (form == CsvForm.ForPeople)
        {
            chunk.Append('\uFEFF');
            AppendLead(chunk, table);
        }

        AppendRow(chunk, table.Columns.Select(column => Quoted(column.Name)));
        await foreach (var row in table.CheckedRows(cancel))
        {
            AppendRow(chunk, row.Select((cell, i) => Field(cell, table.Columns[i].Kind)));
            if (chunk.Length >= ChunkOfCharacters)
                await Send(chunk, to, cancel);
        }

        await Send(chunk, to, cancel);
        await to.FlushAsync(cancel);
    }

    private static void AppendLead(StringBuilder chunk, ExportTable table)
    {
        AppendRow(chunk, [Quoted(table.Title)]);
        foreach (var line in table.Lead)
            AppendRow(chunk, [Quoted(line)]);
        AppendRow(chunk, [""]);
    }

    private static void AppendRow(StringBuilder chunk, IEnumerable<string> fields) =>
        chunk.AppendJoin(',', fields).Append("\r\n");

    private static string Field(ExportCell cell, ColumnKind kind) => cell switch
    {
        { IsHidden: true } => ExportTexts.Hidden,
        { IsEmpty: true } => "",
        _ => kind switch
        {
            ColumnKind.Words => Quoted(cell.AsWords),
            ColumnKind.WholeNumber or ColumnKind.Share => cell.AsNumber.ToString(CultureInfo.InvariantCulture),
            ColumnKind.Day => cell.AsDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        },
    };

    private static string Quoted(string words)
    {
        var safe = PlainWords.WithoutFormula(PlainWords.Clean(words));
        var needsQuotes = safe.AsSpan().IndexOfAny(Separators) >= 0 || safe.StartsWith(' ') || safe.EndsWith(' ');
        return needsQuotes ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static async Task Send(StringBuilder chunk, Stream to, CancellationToken cancel)
    {
        await to.WriteAsync(Encoding.UTF8.GetBytes(chunk.ToString()), cancel);
        chunk.Clear();
    }
}
