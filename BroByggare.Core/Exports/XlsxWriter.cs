using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using BroByggare.Core.AuditLog;
using Text = BroByggare.Core.Kernel.Text;

namespace BroByggare.Core.Exports;

/// <summary>
/// Writes tables as a spreadsheet, one sheet each, with real numbers and real days. Row by row: the file is never
/// whole in memory or on disk. Words are always inline strings, so that no cell can be a formula. Every element is
/// written without a prefix and every part compressed, for there are readers that manage neither prefixes nor stored
/// parts whose length comes after them.
/// </summary>
public static class XlsxWriter
{
    internal const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>Excel refuses a file with more characters than this in one cell.</summary>
    private const int LongestWords = 32_767;

    /// <summary>Excel counts a 29 February 1900 that never was; earlier days would come out wrong and are written as words.</summary>
    private static readonly DateOnly FirstTrueDay = new(1900, 3, 1);

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private static readonly XmlWriterSettings Plain = new() { Encoding = new UTF8Encoding(false), CloseOutput = true };

    /// <summary>Writes the tables and leaves the stream open. The stream is only written to asynchronously, as a web response demands.</summary>
    /// <param name="title">Title of the document. It carries no author.</param>
    public static async Task Write(Text title, IReadOnlyList<ExportTable> tables, Stream to, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfZero(tables.Count);
        using var buffer = new ForwardBuffer();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            WorkbookParts.Write(name => Part(archive, name), title, tables);
            for (var i = 0; i < tables.Count; i++)
                await WriteSheet(Part(archive, WorkbookParts.SheetAt(i)), tables[i], i == 0, buffer, to, cancel);
        }

        await buffer.EmptyInto(to, cancel);
        await to.FlushAsync(cancel);
    }

    private static XmlWriter Part(ZipArchive archive, string name) =>
        XmlWriter.Create(archive.CreateEntry(name, CompressionLevel.Fastest).Open(), Plain);

    private static async Task WriteSheet(XmlWriter part, ExportTable table, bool isFirst, ForwardBuffer buffer, Stream to, CancellationToken cancel)
    {
        using var xml = part;
        var heading = table.HeadingRow();
        xml.WriteStartElement("worksheet", Main);
        SheetFrame.WriteBefore(xml, table, isFirst);
        xml.WriteStartElement("sheetData", Main);

        WriteRow(xml, 1, [table.Title], SheetStyles.Title);
        for (var i = 0; i < table.Lead.Count; i++)
            WriteRow(xml, i + 2, [table.Lead[i]], SheetStyles.Words);
        WriteRow(xml, heading, table.Columns.Select(column => column.Name), SheetStyles.Heading);

        var number = heading;
        await foreach (var row in table.CheckedRows(cancel))
        {
            StartRow(xml, ++number);
            for (var i = 0; i < row.Count; i++)
                WriteCell(xml, At(i, number), row[i], table.Columns[i]);
            xml.WriteEndElement();
            if (buffer.IsFull)
                await buffer.EmptyInto(to, cancel);
        }

        xml.WriteEndElement();
        SheetFrame.WriteAfter(xml, table);
        xml.WriteEndElement();
    }

    /// <summary>A1, B7, AA12.</summary>
    private static string At(int column, int row)
    {
        var letters = "";
        for (var left = column; left >= 0; left = (left / 26) - 1)
            letters = (char)('A' + (left % 26)) + letters;
        return letters + row.ToString(CultureInfo.InvariantCulture);
    }

    private static void WriteRow(XmlWriter xml, int number, IEnumerable<Text> texts, uint style)
    {
        StartRow(xml, number);
        var column = 0;
        foreach (var text in texts)
            WriteWords(xml, At(column++, number), text, style);
        xml.WriteEndElement();
    }

    private static void StartRow(XmlWriter xml, int number)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteCell(XmlWriter xml, string at, ExportCell cell, ExportColumn column)
    {
        if (cell.IsHidden)
            WriteWords(xml, at, ExportTexts.Hidden, column.Kind == ColumnKind.Words ? SheetStyles.Words : SheetStyles.Mark);
        else if (cell.IsEmpty)
            WriteNothing(xml, at);
        else if (column.Kind == ColumnKind.Words)
            WriteWords(xml, at, cell.AsWords, column.IsLong ? SheetStyles.LongWords : SheetStyles.Words);
        else if (column.Kind == ColumnKind.Day && cell.AsDay < FirstTrueDay)
            WriteWords(xml, at, cell.AsDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), SheetStyles.Mark);
        else if (column.Kind == ColumnKind.Day)
            WriteNumber(xml, at, cell.AsDay.DayNumber - DayZero.DayNumber, SheetStyles.Day);
        else
            WriteNumber(xml, at, cell.AsNumber, column.Kind == ColumnKind.Share ? SheetStyles.Share : SheetStyles.WholeNumber);
    }

    private static void WriteNothing(XmlWriter xml, string at)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", at);
        xml.WriteEndElement();
    }

    private static void WriteNumber(XmlWriter xml, string at, double number, uint style)
    {
        StartCell(xml, at, style);
        xml.WriteElementString("v", Main, number.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void WriteWords(XmlWriter xml, string at, string words, uint style)
    {
        var clean = PlainWords.Clean(words);
        StartCell(xml, at, PlainWords.MayBeFormula(clean) ? KeptAsWords(style) : style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(CellWords(clean));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static uint KeptAsWords(uint style) => style switch
    {
        SheetStyles.Words => SheetStyles.WordsAlways,
        SheetStyles.LongWords => SheetStyles.LongWordsAlways,
        _ => style,
    };

    private static void StartCell(XmlWriter xml, string at, uint style)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", at);
        xml.WriteAttributeString("s", style.ToString(CultureInfo.InvariantCulture));
    }

    private static string CellWords(string clean)
    {
        var written = Unescaped(clean.ReplaceLineEndings("\n"));
        if (written.Length <= LongestWords)
            return written;
        var cut = LongestWords - 1;
        return written[..(char.IsHighSurrogate(written[cut - 1]) ? cut - 1 : cut)] + "…";
    }

    /// <summary>Excel reads _x0041_ as A: words that look so are written so that they come out as they were.</summary>
    private static string Unescaped(string words)
    {
        if (!words.Contains("_x", StringComparison.Ordinal))
            return words;

        var written = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var piece = words.AsSpan(i);
            var looksEscaped = piece is ['_', 'x', var a, var b, var c, var d, '_', ..]
                && char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b) && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d);
            written.Append(looksEscaped ? "_x005F_" : piece[..1]);
        }

        return written.ToString();
    }
}
