using System.Globalization;
using System.IO.Packaging;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Text = BroByggare.Core.Language.Text;
using WrittenText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace BroByggare.Core.Exports;

/// <summary>
/// Writes tables as a spreadsheet, one sheet each, with real numbers and real days. Row by row: the file is never
/// whole in memory or on disk. Words are always inline strings, so that no cell can be a formula.
/// </summary>
public static partial class XlsxWriter
{
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
                await WriteSheet(package.CreatePart(SheetAt(id), SheetType), tables[i], i == 0, buffer, to, cancel);
                sheets.Append(new Sheet { Name = names[i], SheetId = (uint)i + 1, Id = id });
            }

            WriteWhole(package.CreatePart(StylesAt, StylesType), SheetStyles.Sheet());
            var workbook = package.CreatePart(WorkbookAt, WorkbookType);
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

    private static void WriteWhole(PackagePart part, OpenXmlPartRootElement root)
    {
        using var stream = part.GetStream();
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument();
        writer.WriteElement(root);
    }

    private static async Task WriteSheet(
        PackagePart part, ExportTable table, bool isFirst, ForwardBuffer buffer, Stream to, CancellationToken cancel)
    {
        using var stream = part.GetStream();
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument();
        var heading = table.Lead.Count + 3;
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(FrozenBelow(heading, isFirst));
        writer.WriteElement(Widths(table.Columns));
        writer.WriteStartElement(new SheetData());

        WriteRow(writer, 1, () => WriteWords(writer, table.Title, SheetStyles.Heading));
        for (var i = 0; i < table.Lead.Count; i++)
        {
            var line = table.Lead[i];
            WriteRow(writer, i + 2, () => WriteWords(writer, line, SheetStyles.Words));
        }

        WriteRow(writer, heading, () =>
        {
            foreach (var column in table.Columns)
                WriteWords(writer, column.Name, SheetStyles.Heading);
        });

        var number = heading;
        await foreach (var row in table.CheckedRows(cancel))
        {
            WriteRow(writer, ++number, () =>
            {
                for (var i = 0; i < row.Count; i++)
                    WriteCell(writer, row[i], table.Columns[i].Kind);
            });
            if (buffer.IsFull)
                await buffer.EmptyInto(to, cancel);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
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

    private static void WriteRow(OpenXmlWriter writer, int number, Action cells)
    {
        writer.WriteStartElement(new Row { RowIndex = (uint)number });
        cells();
        writer.WriteEndElement();
    }

    private static void WriteCell(OpenXmlWriter writer, ExportCell cell, ColumnKind kind)
    {
        if (cell.IsHidden)
            WriteWords(writer, ExportTexts.Hidden, SheetStyles.Mark);
        else if (cell.IsEmpty)
            writer.WriteElement(new Cell());
        else if (kind == ColumnKind.Words)
            WriteWords(writer, cell.AsWords, SheetStyles.Words);
        else if (kind == ColumnKind.Day && cell.AsDay < FirstTrueDay)
            WriteWords(writer, cell.AsDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), SheetStyles.Mark);
        else if (kind == ColumnKind.Day)
            WriteNumber(writer, cell.AsDay.DayNumber - DayZero.DayNumber, SheetStyles.Day);
        else
            WriteNumber(writer, cell.AsNumber, kind == ColumnKind.Share ? SheetStyles.Share : SheetStyles.WholeNumber);
    }

    private static void WriteNumber(OpenXmlWriter writer, double number, uint style) =>
        writer.WriteElement(new Cell(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { StyleIndex = style });

    private static void WriteWords(OpenXmlWriter writer, string words, uint style)
    {
        var clean = PlainWords.Clean(words);
        var keptAsWords = style == SheetStyles.Words && PlainWords.MayBeFormula(clean);
        writer.WriteElement(new Cell(new InlineString(new WrittenText(CellWords(clean)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = keptAsWords ? SheetStyles.WordsAlways : style,
        });
    }

    /// <summary>Excel reads _x0041_ as A: words that look so are written so that they come out as they were.</summary>
    private static string CellWords(string clean)
    {
        var written = LooksEscaped().Replace(clean.ReplaceLineEndings("\n"), "_x005F_");
        if (written.Length <= LongestWords)
            return written;
        var cut = LongestWords - 1;
        return written[..(char.IsHighSurrogate(written[cut - 1]) ? cut - 1 : cut)] + "…";
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex LooksEscaped();
}
