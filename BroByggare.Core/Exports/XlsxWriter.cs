using System.Globalization;
using System.IO.Packaging;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Text = BroByggare.Core.Language.Text;

namespace BroByggare.Core.Exports;

/// <summary>
/// Writes tables as a spreadsheet, one sheet each, with real numbers and real days. Row by row: the file is never
/// whole in memory or on disk. Words are always inline strings, so that no cell can be a formula.
/// </summary>
public static class XlsxWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string WorkbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private const string StylesType = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly Uri WorkbookAt = new("/xl/workbook.xml", UriKind.Relative);
    private static readonly Uri StylesAt = new("/xl/styles.xml", UriKind.Relative);

    /// <summary>Excel refuses a file with more characters than this in one cell.</summary>
    private const int LongestWords = 32_767;

    /// <summary>Excel counts a 29 February 1900 that never was; earlier days would come out wrong and are written as words.</summary>
    private static readonly DateOnly FirstTrueDay = new(1900, 3, 1);

    private static readonly DateOnly DayZero = new(1899, 12, 30);

    /// <summary>Writes the tables and leaves the stream open. The stream is only written to asynchronously, as a web response demands.</summary>
    /// <param name="title">Title of the document. It carries no author.</param>
    public static async Task Write(Text title, IReadOnlyList<ExportTable> tables, Stream to, CancellationToken cancel = default)
    {
        ArgumentOutOfRangeException.ThrowIfZero(tables.Count);
        using var buffer = new ForwardBuffer();

        // A package that may only be written is sent on as it grows; one that may also be read, as SpreadsheetDocument
        // demands, is held in memory. Hence the parts are made here, one after the other.
        using (var package = Package.Open(buffer, FileMode.Create, FileAccess.Write))
        {
            var sheets = new Sheets();
            var names = SheetNames.For(tables.Select(table => table.Title.ToString()));
            for (var i = 0; i < tables.Count; i++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"sheet{i + 1}");
                await WriteSheet(Part(package, SheetAt(id), SheetType), tables[i], i == 0, buffer, to, cancel);
                sheets.Append(new Sheet { Name = names[i], SheetId = (uint)i + 1, Id = id });
            }

            WriteWhole(Part(package, StylesAt, StylesType), SheetStyles.Sheet());
            var workbook = Part(package, WorkbookAt, WorkbookType);
            WriteWhole(workbook, new Workbook(sheets));
            foreach (var sheet in sheets.Elements<Sheet>())
                workbook.CreateRelationship(SheetAt(sheet.Id!), TargetMode.Internal, Relationships + "/worksheet", sheet.Id);
            workbook.CreateRelationship(StylesAt, TargetMode.Internal, Relationships + "/styles");
            package.CreateRelationship(WorkbookAt, TargetMode.Internal, Relationships + "/officeDocument");
            package.PackageProperties.Title = PlainWords.Clean(title);
        }

        await buffer.EmptyInto(to, cancel);
        await to.FlushAsync(cancel);
    }

    private static Uri SheetAt(string id) => new($"/xl/worksheets/{id}.xml", UriKind.Relative);

    private static PackagePart Part(Package package, Uri at, string type) => package.CreatePart(at, type, CompressionOption.Fast);

    private static void WriteWhole(PackagePart part, OpenXmlPartRootElement root)
    {
        using var stream = part.GetStream();
        root.Save(stream);
    }

    /// <summary>The rows are written as plain XML: an object for each cell takes many times as long.</summary>
    private static async Task WriteSheet(
        PackagePart part, ExportTable table, bool isFirst, ForwardBuffer buffer, Stream to, CancellationToken cancel)
    {
        using var stream = part.GetStream();
        using var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false) });
        var heading = table.Lead.Count + 3;
        xml.WriteStartElement("worksheet", Main);
        FrozenBelow(heading, isFirst).WriteTo(xml);
        Widths(table.Columns).WriteTo(xml);
        xml.WriteStartElement("sheetData", Main);

        WriteRow(xml, 1, [table.Title], SheetStyles.Heading);
        for (var i = 0; i < table.Lead.Count; i++)
            WriteRow(xml, i + 2, [table.Lead[i]], SheetStyles.Words);
        WriteRow(xml, heading, table.Columns.Select(column => column.Name), SheetStyles.Heading);

        var number = heading;
        await foreach (var row in table.CheckedRows(cancel))
        {
            StartRow(xml, ++number);
            for (var i = 0; i < row.Count; i++)
                WriteCell(xml, row[i], table.Columns[i].Kind);
            xml.WriteEndElement();
            if (buffer.IsFull)
                await buffer.EmptyInto(to, cancel);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static SheetViews FrozenBelow(int heading, bool isFirst)
    {
        var below = string.Create(CultureInfo.InvariantCulture, $"A{heading + 1}");
        return new(new SheetView(
            new Pane { VerticalSplit = heading, TopLeftCell = below, ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen },
            new Selection { Pane = PaneValues.BottomLeft, ActiveCell = below, SequenceOfReferences = new([below]) })
        {
            WorkbookViewId = 0,
            TabSelected = isFirst,
        });
    }

    private static Columns Widths(IReadOnlyList<ExportColumn> columns) => new(columns.Select((column, i) => new Column
    {
        Min = (uint)i + 1,
        Max = (uint)i + 1,
        CustomWidth = true,
        Width = Math.Max(column.Name.ToString().Length + 2, column.Kind switch
        {
            ColumnKind.Words => 32,
            ColumnKind.WholeNumber or ColumnKind.Share => 10,
            ColumnKind.Day => 12,
        }),
    }));

    private static void WriteRow(XmlWriter xml, int number, IEnumerable<Text> texts, uint style)
    {
        StartRow(xml, number);
        foreach (var text in texts)
            WriteWords(xml, text, style);
        xml.WriteEndElement();
    }

    private static void StartRow(XmlWriter xml, int number)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", number.ToString(CultureInfo.InvariantCulture));
    }

    private static void WriteCell(XmlWriter xml, ExportCell cell, ColumnKind kind)
    {
        if (cell.IsHidden)
            WriteWords(xml, ExportTexts.Hidden, SheetStyles.Mark);
        else if (cell.IsEmpty)
            WriteNothing(xml);
        else if (kind == ColumnKind.Words)
            WriteWords(xml, cell.AsWords, SheetStyles.Words);
        else if (kind == ColumnKind.Day && cell.AsDay < FirstTrueDay)
            WriteWords(xml, cell.AsDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), SheetStyles.Mark);
        else if (kind == ColumnKind.Day)
            WriteNumber(xml, cell.AsDay.DayNumber - DayZero.DayNumber, SheetStyles.Day);
        else
            WriteNumber(xml, cell.AsNumber, kind == ColumnKind.Share ? SheetStyles.Share : SheetStyles.WholeNumber);
    }

    private static void WriteNothing(XmlWriter xml)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteEndElement();
    }

    private static void WriteNumber(XmlWriter xml, double number, uint style)
    {
        StartCell(xml, style);
        xml.WriteElementString("v", Main, number.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private static void WriteWords(XmlWriter xml, string words, uint style)
    {
        var clean = PlainWords.Clean(words);
        StartCell(xml, style == SheetStyles.Words && PlainWords.MayBeFormula(clean) ? SheetStyles.WordsAlways : style);
        xml.WriteAttributeString("t", "inlineStr");
        xml.WriteStartElement("is", Main);
        xml.WriteStartElement("t", Main);
        xml.WriteAttributeString("xml", "space", null, "preserve");
        xml.WriteString(CellWords(clean));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void StartCell(XmlWriter xml, uint style)
    {
        xml.WriteStartElement("c", Main);
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
