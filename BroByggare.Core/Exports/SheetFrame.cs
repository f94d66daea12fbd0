using System.Globalization;
using System.Xml;

namespace BroByggare.Core.Exports;

/// <summary>What stands round the rows of a sheet: what stays in sight, how wide the columns are, how it is printed.</summary>
internal static class SheetFrame
{
    /// <summary>The row of the headings: under the title, the lead and an empty row.</summary>
    public static int HeadingRow(this ExportTable table) => table.Lead.Count + 3;

    public static void WriteBefore(XmlWriter xml, ExportTable table, bool isFirst)
    {
        xml.WriteRaw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        var below = string.Create(CultureInfo.InvariantCulture, $"A{table.HeadingRow() + 1}");
        xml.WriteRaw(string.Create(
            CultureInfo.InvariantCulture,
            $"<sheetViews><sheetView{(isFirst ? " tabSelected=\"1\"" : "")} workbookViewId=\"0\"><pane ySplit=\"{table.HeadingRow()}\" topLeftCell=\"{below}\" activePane=\"bottomLeft\" state=\"frozen\"/><selection pane=\"bottomLeft\" activeCell=\"{below}\" sqref=\"{below}\"/></sheetView></sheetViews>"));
        xml.WriteStartElement("cols", XlsxWriter.Main);
        for (var i = 0; i < table.Columns.Count; i++)
        {
            xml.WriteRaw(string.Create(
                CultureInfo.InvariantCulture,
                $"<col min=\"{i + 1}\" max=\"{i + 1}\" width=\"{Width(table.Columns[i])}\" customWidth=\"1\"/>"));
        }

        xml.WriteEndElement();
    }

    /// <summary>Lying A4, as wide as the paper, the headings on each page, and at the foot what it is and which page.</summary>
    public static void WriteAfter(XmlWriter xml, ExportTable table)
    {
        xml.WriteRaw("<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>");
        xml.WriteRaw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>");
        xml.WriteStartElement("headerFooter", XlsxWriter.Main);
        if (table.Marking is { } marking)
            xml.WriteElementString("oddHeader", XlsxWriter.Main, $"&C&\"-,Bold\"{Printed(marking)}");
        xml.WriteElementString("oddFooter", XlsxWriter.Main, $"&L{Printed(table.Title)}&R&P / &N");
        xml.WriteEndElement();
    }

    private static int Width(ExportColumn column) => Math.Max(LongestWord(column.Name) + 2, column switch
    {
        { IsLong: true } => 60,
        { IsShort: true } => 14,
        _ => column.Kind switch
        {
            ColumnKind.Words => 36,
            ColumnKind.WholeNumber or ColumnKind.Share => 10,
            ColumnKind.Day => 12,
        },
    });

    /// <summary>Headings are broken into lines between words.</summary>
    private static int LongestWord(string heading) => heading.Split(' ').Max(word => word.Length);

    /// <summary>In a header an ampersand begins a code, and Excel refuses more than 255 characters.</summary>
    private static string Printed(string words)
    {
        var clean = PlainWords.Clean(words).ReplaceLineEndings(" ");
        return (clean.Length <= 100 ? clean : clean[..(char.IsHighSurrogate(clean[98]) ? 98 : 99)] + "…").Replace("&", "&&", StringComparison.Ordinal);
    }
}
