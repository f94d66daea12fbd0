using System.Xml;

namespace BroByggare.Core.Exports;

/// <summary>The few looks that cells of our spreadsheets have. Written without prefixes: some readers know none.</summary>
internal static class SheetStyles
{
    public const uint Words = 0;
    public const uint Heading = 1;
    public const uint WholeNumber = 2;
    public const uint Share = 3;
    public const uint Day = 4;

    /// <summary>Words that begin like a formula: kept as words also when somebody edits the cell.</summary>
    public const uint WordsAlways = 5;

    /// <summary>A mark in a column of numbers, such as that of a hidden count.</summary>
    public const uint Mark = 6;

    /// <summary>Sentences, broken into lines.</summary>
    public const uint LongWords = 7;

    public const uint LongWordsAlways = 8;

    public const uint Title = 9;

    /// <summary>In the order of the numbers above: number format, font, fill, whether it is always words, how it is placed.</summary>
    private static readonly IReadOnlyList<(int Format, int Font, int Fill, bool IsAlwaysWords, string? Place)> Looks =
    [
        (0, 0, 0, false, null),
        (0, 1, 2, false, "wrapText"),
        (1, 0, 0, false, null),
        (165, 0, 0, false, null),
        (164, 0, 0, false, null),
        (0, 0, 0, true, null),
        (0, 0, 0, false, "right"),
        (0, 0, 0, false, "wrapText"),
        (0, 0, 0, true, "wrapText"),
        (0, 2, 0, false, null),
    ];

    public static void Write(XmlWriter xml)
    {
        xml.WriteStartElement("styleSheet", XlsxWriter.Main);
        Counted(xml, "numFmts", 2);
        Format(xml, "164", "yyyy\\-mm\\-dd");
        Format(xml, "165", "0.0%");
        xml.WriteEndElement();
        Counted(xml, "fonts", 3);
        Font(xml, isBold: false, "11");
        Font(xml, isBold: true, "11");
        Font(xml, isBold: true, "16");
        xml.WriteEndElement();
        Counted(xml, "fills", 3);
        Fill(xml, "none", null);
        Fill(xml, "gray125", null);
        Fill(xml, "solid", "FFE8E4DA");
        xml.WriteEndElement();
        xml.WriteRaw("<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>");
        xml.WriteRaw("<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        Counted(xml, "cellXfs", Looks.Count);
        foreach (var look in Looks)
            Look(xml, look);
        xml.WriteEndElement();
        xml.WriteRaw("<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        xml.WriteEndElement();
    }

    private static void Look(XmlWriter xml, (int Format, int Font, int Fill, bool IsAlwaysWords, string? Place) look)
    {
        xml.WriteStartElement("xf", XlsxWriter.Main);
        Number(xml, "numFmtId", look.Format);
        Number(xml, "fontId", look.Font);
        Number(xml, "fillId", look.Fill);
        Number(xml, "borderId", 0);
        Number(xml, "xfId", 0);
        if (look.IsAlwaysWords)
            Number(xml, "quotePrefix", 1);
        if (look.Format != 0)
            Number(xml, "applyNumberFormat", 1);
        if (look.Font != 0)
            Number(xml, "applyFont", 1);
        if (look.Fill != 0)
            Number(xml, "applyFill", 1);
        Number(xml, "applyAlignment", 1);
        xml.WriteStartElement("alignment", XlsxWriter.Main);
        if (look.Place == "right")
            xml.WriteAttributeString("horizontal", "right");
        xml.WriteAttributeString("vertical", "top");
        if (look.Place == "wrapText")
            Number(xml, "wrapText", 1);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Counted(XmlWriter xml, string name, int count)
    {
        xml.WriteStartElement(name, XlsxWriter.Main);
        Number(xml, "count", count);
    }

    private static void Format(XmlWriter xml, string id, string code)
    {
        xml.WriteStartElement("numFmt", XlsxWriter.Main);
        xml.WriteAttributeString("numFmtId", id);
        xml.WriteAttributeString("formatCode", code);
        xml.WriteEndElement();
    }

    private static void Font(XmlWriter xml, bool isBold, string size) =>
        xml.WriteRaw($"<font>{(isBold ? "<b/>" : "")}<sz val=\"{size}\"/><name val=\"Calibri\"/></font>");

    private static void Fill(XmlWriter xml, string pattern, string? colour) => xml.WriteRaw(colour is null
        ? $"<fill><patternFill patternType=\"{pattern}\"/></fill>"
        : $"<fill><patternFill patternType=\"{pattern}\"><fgColor rgb=\"{colour}\"/></patternFill></fill>");

    private static void Number(XmlWriter xml, string name, int number) =>
        xml.WriteAttributeString(name, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
