using System.Globalization;
using DocumentFormat.OpenXml.Wordprocessing;
using Text = BroByggare.Core.Kernel.Text;

namespace BroByggare.Core.Exports;

/// <summary>A table of a report.</summary>
internal static class DocxTable
{
    // In twentieths of a point.
    private const int Number = 1_150;
    private const int Short = 1_450;

    private static CultureInfo Reader => Text.IsEnglish ? Text.EnglishCulture : Text.SwedishCulture;

    public static async Task<Table> Of(ExportTable table, CancellationToken cancel)
    {
        var widths = Widths(table.Columns);
        var made = new Table(
            new TableProperties(
                new TableStyle { Val = DocxStyles.Table },
                new TableWidth { Width = Written(DocxStyles.TextWidth), Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableLook { Val = "0020", FirstRow = true, LastRow = false, FirstColumn = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true },
                new TableCaption { Val = DocxWriter.Clean(table.Title) },
                new TableDescription { Val = DocxWriter.Clean(ExportTexts.TableWith.With(string.Join(", ", table.Columns.Select(column => column.Name.ToString())))) }),
            new TableGrid(widths.Select(width => new GridColumn { Width = Written(width) })));
        made.Append(Row(table.Columns.Select((column, i) => Cell(column.Name, column, widths[i])), isHeading: true));
        await foreach (var row in table.CheckedRows(cancel))
            made.Append(Row(row.Select((cell, i) => Cell(Words(cell, table.Columns[i].Kind), table.Columns[i], widths[i])), isHeading: false));
        return made;
    }

    /// <summary>Words share what numbers leave, and whole sentences take twice as much.</summary>
    private static int[] Widths(IReadOnlyList<ExportColumn> columns)
    {
        var left = DocxStyles.TextWidth - columns.Sum(column => Own(column) ?? 0);
        var shares = columns.Sum(column => Own(column) is null ? Shares(column) : 0);
        return [.. columns.Select(column => Own(column) ?? left * Shares(column) / shares)];
    }

    private static int? Own(ExportColumn column) => column.Kind is not ColumnKind.Words ? Number : column.IsShort ? Short : null;

    private static int Shares(ExportColumn column) => column.IsLong ? 2 : 1;

    /// <summary>Never parted by the end of a page; that of the headings comes again on the next.</summary>
    private static TableRow Row(IEnumerable<TableCell> cells, bool isHeading)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeading)
            properties.Append(new TableHeader());
        return new([properties, .. cells]);
    }

    private static TableCell Cell(string words, ExportColumn column, int width)
    {
        var paragraph = DocxStyles.Paragraph(Text.Same(words), DocxStyles.InTable);
        if (column.Kind is not ColumnKind.Words)
            paragraph.ParagraphProperties!.Append(new Justification { Val = JustificationValues.Right });
        return new(new TableCellProperties(new TableCellWidth { Width = Written(width), Type = TableWidthUnitValues.Dxa }), paragraph);
    }

    private static string Words(ExportCell cell, ColumnKind kind) => cell switch
    {
        { IsHidden: true } => ExportTexts.Hidden,
        { IsEmpty: true } => "",
        _ => kind switch
        {
            ColumnKind.Words => cell.AsWords,
            ColumnKind.WholeNumber => cell.AsNumber.ToString("N0", Reader),
            ColumnKind.Share => cell.AsNumber.ToString("P0", Reader),
            ColumnKind.Day => cell.AsDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        },
    };

    private static string Written(int number) => number.ToString(CultureInfo.InvariantCulture);
}
