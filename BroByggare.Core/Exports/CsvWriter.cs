using System.Buffers;
using System.Globalization;
using System.Text;

namespace BroByggare.Core.Exports;

/// <summary>
/// Writes a table as values with a delimiter between them: UTF-8, quoted by RFC 4180, days as programs read them
/// (2018-12-31) whatever the user's language. One table, and nothing above it.
/// </summary>
public static class CsvWriter
{
    private const int ChunkOfCharacters = 32_768;
    private static readonly SearchValues<char> Separators = SearchValues.Create(",;\"\t\r\n");

    /// <summary>Writes the table and leaves the stream open. The stream is only written to asynchronously, as a web response demands.</summary>
    public static async Task Write(ExportTable table, Stream to, CsvForm form, CancellationToken cancel = default)
    {
        var chunk = new StringBuilder(ChunkOfCharacters);
        chunk.Append(form.Beginning());
        AppendRow(chunk, form, table.Columns.Select(column => Quoted(column.Name)));
        await foreach (var row in table.CheckedRows(cancel))
        {
            AppendRow(chunk, form, row.Select((cell, i) => Field(cell, table.Columns[i].Kind, form)));
            if (chunk.Length >= ChunkOfCharacters)
                await Send(chunk, to, cancel);
        }

        await Send(chunk, to, cancel);
        await to.FlushAsync(cancel);
    }

    private static void AppendRow(StringBuilder chunk, CsvForm form, IEnumerable<string> fields) =>
        chunk.AppendJoin(form.Delimiter(), fields).Append("\r\n");

    private static string Field(ExportCell cell, ColumnKind kind, CsvForm form) => cell switch
    {
        { IsHidden: true } => ExportTexts.Hidden,
        { IsEmpty: true } => "",
        _ => kind switch
        {
            ColumnKind.Words => Quoted(cell.AsWords),
            ColumnKind.WholeNumber or ColumnKind.Share => form.Written(cell.AsNumber),
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
