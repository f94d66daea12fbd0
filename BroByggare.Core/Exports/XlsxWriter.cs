using System.Globalization;
using System.IO.Packaging;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
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

        // A package that may only be written is sent on as it grows; one that may also be read is held in memory.
        using (var package = Package.Open(buffer, FileMode.Create, FileAccess.Write))
        {
            using var document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook);
            document.PackageProperties.Title = PlainWords.Clean(title);
            var workbook = document.AddWorkbookPart();
            WriteWhole(workbook.AddNewPart<WorkbookStylesPart>("styles"), SheetStyles.Sheet());

            var sheets = new Sheets();
            var names = SheetNames.For(tables.Select(table => table.Title.ToString()));
            for (var i = 0; i < tables.Count; i++)
            {
                var id = string.Create(CultureInfo.InvariantCulture, $"sheet{i + 1}");
                await WriteSheet(workbook.AddNewPart<WorksheetPart>(id), tables[i], i == 0, buffer, to, cancel);
                sheets.Append(new Sheet { Name = names[i], SheetId = (uint)i + 1, Id = id });
            }

            WriteWhole(workbook, new Workbook(sheets));
        }

        await buffer.EmptyInto(to, cancel);
        await to.FlushAsync(cancel);
    }

    private static void WriteWhole(OpenXmlPart part, OpenXmlPartRootElement root)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteElement(root);
    }

    private static async Task WriteSheet(
        WorksheetPart part, ExportTable table, bool isFirst, ForwardBuffer buffer, Stream to, CancellationToken cancel)
    {
        using var writer = OpenXmlWriter.Create(part);
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

    private static void WriteWords(OpenXmlWriter writer, string words, uint style) =>
        writer.WriteElement(new Cell(new InlineString(new WrittenText(CellWords(words)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString,
            StyleIndex = style == SheetStyles.Words && PlainWords.MayBeFormula(words) ? SheetStyles.WordsAlways : style,
        });

    /// <summary>Excel reads _x0041_ as A: words that look so are written so that they come out as they were.</summary>
    private static string CellWords(string words)
    {
        var lines = PlainWords.Clean(words).ReplaceLineEndings("\n");
        var written = LooksEscaped().Replace(lines, "_x005F_");
        if (written.Length <= LongestWords)
            return written;
        var cut = LongestWords - 1;
        return written[..(char.IsHighSurrogate(written[cut - 1]) ? cut - 1 : cut)] + "…";
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.CultureInvariant)]
    private static partial Regex LooksEscaped();
}
