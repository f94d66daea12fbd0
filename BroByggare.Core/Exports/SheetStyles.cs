using DocumentFormat.OpenXml.Spreadsheet;

namespace BroByggare.Core.Exports;

/// <summary>The few looks that cells of our spreadsheets have.</summary>
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

    private const uint FormatWholeNumber = 1;
    private const uint FormatDay = 164;
    private const uint FormatShare = 165;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = FormatDay, FormatCode = "yyyy\\-mm\\-dd" },
            new NumberingFormat { NumberFormatId = FormatShare, FormatCode = "0.0%" }),
        new Fonts(Font(), Font(new Bold())),
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = FormatWholeNumber, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = FormatShare, ApplyNumberFormat = true },
            new CellFormat { NumberFormatId = FormatDay, ApplyNumberFormat = true },
            new CellFormat { QuotePrefix = true },
            new CellFormat(new Alignment { Horizontal = HorizontalAlignmentValues.Right }) { ApplyAlignment = true }));

    private static Font Font(params DocumentFormat.OpenXml.OpenXmlElement[] looks) =>
        new([.. looks, new FontSize { Val = 11 }, new FontName { Val = "Calibri" }]);
}
