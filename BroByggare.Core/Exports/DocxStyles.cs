using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Text = BroByggare.Core.Kernel.Text;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace BroByggare.Core.Exports;

/// <summary>How a report looks. Headings are the built-in styles, by which Word and screen readers find their way.</summary>
internal static class DocxStyles
{
    public const string Title = "Title";
    public const string Table = "Figures";
    public const string InTable = "InTable";
    public const string Marking = "Marking";
    public const string Foot = "Footer";

    /// <summary>In twentieths of a point, as is the width of the text on A4.</summary>
    public const int Margin = 1_134;
    public const int TextWidth = 11_906 - (2 * Margin);

    /// <summary>The accent of the pages.</summary>
    public const string Accent = "70305D";

    private const string Ink = "2B1024";
    private const string Line = "C9B8C4";

    public static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"Heading{level}");

    /// <param name="keepsNext">It stands on the same page as what follows.</param>
    public static Paragraph Paragraph(Text words, string? style = null, bool keepsNext = false) => new(Properties(style, keepsNext), Run(DocxWriter.Clean(words)));

    /// <inheritdoc cref="Paragraph" />
    public static ParagraphProperties Properties(string? style, bool keepsNext)
    {
        var properties = new ParagraphProperties();
        if (style is not null)
            properties.Append(new ParagraphStyleId { Val = style });
        if (keepsNext)
            properties.Append(new KeepNext());
        return properties;
    }

    public static Run Run(string words) => new(new Words(words) { Space = SpaceProcessingModeValues.Preserve });

    public static void Add(MainDocumentPart main, string language)
    {
        main.AddNewPart<StyleDefinitionsPart>().Styles = new(
            new DocDefaults(
                new RunPropertiesDefault(new RunPropertiesBaseStyle(
                    new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri", ComplexScript = "Calibri", EastAsia = "Calibri" },
                    new FontSize { Val = "22" },
                    new Languages { Val = language, EastAsia = language, Bidi = language })),
                new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(
                    new SpacingBetweenLines { After = "120", Line = "264", LineRule = LineSpacingRuleValues.Auto }))),
            new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true },
            Head(Title, "Title", "44", outline: null, before: "0"),
            Head(Heading(1), "heading 1", "32", outline: 0, before: "360"),
            Head(Heading(2), "heading 2", "26", outline: 1, before: "280"),
            Small(InTable, "In table", after: "20"),
            Small(Foot, "footer", after: "0"),
            new Style(
                new StyleName { Val = Marking }, new BasedOn { Val = "Normal" },
                new StyleRunProperties(new Bold(), new Color { Val = "A11A1A" })) { Type = StyleValues.Paragraph, StyleId = Marking, CustomStyle = true },
            TableStyle());
        // Without it Word opens the file as one from 2007, and says so.
        main.AddNewPart<DocumentSettingsPart>().Settings = new(
            new Compatibility(new CompatibilitySetting { Name = CompatSettingNameValues.CompatibilityMode, Uri = "http://schemas.microsoft.com/office/word", Val = "15" }),
            new ThemeFontLanguages { Val = language });
    }

    private static Style Head(string id, string name, string size, int? outline, string before)
    {
        var paragraph = new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = before, After = "120" });
        if (outline is { } level)
            paragraph.Append(new OutlineLevel { Val = level });
        return new(
            new StyleName { Val = name }, new BasedOn { Val = "Normal" }, new NextParagraphStyle { Val = "Normal" }, new PrimaryStyle(),
            paragraph, new StyleRunProperties(new Bold(), new Color { Val = Accent }, new FontSize { Val = size }))
        {
            Type = StyleValues.Paragraph,
            StyleId = id,
        };
    }

    private static Style Small(string id, string name, string after) => new(
        new StyleName { Val = name }, new BasedOn { Val = "Normal" },
        new StyleParagraphProperties(new SpacingBetweenLines { Before = after, After = after, Line = "240", LineRule = LineSpacingRuleValues.Auto }),
        new StyleRunProperties(new FontSize { Val = "19" }))
    {
        Type = StyleValues.Paragraph,
        StyleId = id,
        CustomStyle = id == InTable,
    };

    private static Style TableStyle() => new(
        new StyleName { Val = Table },
        new StyleTableProperties(
            new TableBorders(
                new TopBorder { Val = BorderValues.Single, Size = 8, Color = Accent },
                new BottomBorder { Val = BorderValues.Single, Size = 4, Color = Line },
                new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = Line }),
            new TableCellMarginDefault(
                new TopMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                new TableCellLeftMargin { Width = 80, Type = TableWidthValues.Dxa },
                new BottomMargin { Width = "20", Type = TableWidthUnitValues.Dxa },
                new TableCellRightMargin { Width = 80, Type = TableWidthValues.Dxa })),
        new TableStyleProperties(
            new RunPropertiesBaseStyle(new Bold(), new Color { Val = Ink }),
            new TableStyleConditionalFormattingTableCellProperties(new Shading { Val = ShadingPatternValues.Clear, Color = "auto", Fill = "F4E6EF" }))
        {
            Type = TableStyleOverrideValues.FirstRow,
        })
    {
        Type = StyleValues.Table,
        StyleId = Table,
        CustomStyle = true,
    };
}
