using BroByggare.Core.Kernel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using Drawing = DocumentFormat.OpenXml.Drawing;
using Frame = DocumentFormat.OpenXml.Drawing.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace BroByggare.Core.Exports;

/// <summary>
/// A chart of a report, as the chart of Word and LibreOffice and not as a picture of one: sharp on paper, with the reader's
/// own fonts, and no library that draws. It has its words, and the numbers stand in the table after it.
/// </summary>
internal static class DocxChart
{
    // In English metric units: 914 400 to the inch, 635 to the twentieth of a point.
    private const long Width = DocxStyles.TextWidth * 635L;
    private const long Bar = 250_000;
    private const long Around = 150_000;

    private const uint Names = 1;
    private const uint Values = 2;

    public static Word.Paragraph Paragraph(ExportChart chart, MainDocumentPart main, bool keepsNext)
    {
        var part = main.AddNewPart<ChartPart>();
        part.ChartSpace = Space(chart);
        var number = (uint)main.ChartParts.Count();
        return new(DocxStyles.Properties(style: null, keepsNext), new Word.Run(new Word.Drawing(new Frame.Inline(
            new Frame.Extent { Cx = Width, Cy = (chart.Bars.Count * Bar) + Around },
            new Frame.DocProperties { Id = number, Name = DocxWriter.Clean(chart.Title), Title = DocxWriter.Clean(chart.Title), Description = DocxWriter.Clean(chart.InWords) },
            new Frame.NonVisualGraphicFrameDrawingProperties(),
            new Drawing.Graphic(new Drawing.GraphicData(new ChartReference { Id = main.GetIdOfPart(part) })
            {
                Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart",
            }))
        {
            DistanceFromTop = 0,
            DistanceFromBottom = 0,
            DistanceFromLeft = 0,
            DistanceFromRight = 0,
        })));
    }

    private static ChartSpace Space(ExportChart chart) => new(
        new EditingLanguage { Val = (Text.IsEnglish ? Text.EnglishCulture : Text.SwedishCulture).Name },
        new RoundedCorners { Val = false },
        new Chart(
            new AutoTitleDeleted { Val = true },
            new PlotArea(new Layout(), Bars(chart), NameAxis(), ValueAxis()),
            new PlotVisibleOnly { Val = true },
            new DisplayBlanksAs { Val = DisplayBlanksAsValues.Gap }),
        new ShapeProperties(new Drawing.NoFill(), new Drawing.Outline(new Drawing.NoFill())),
        Letters());

    private static BarChart Bars(ExportChart chart) => new(
        new BarDirection { Val = BarDirectionValues.Bar },
        new BarGrouping { Val = BarGroupingValues.Clustered },
        new VaryColors { Val = false },
        new BarChartSeries(
            new DocumentFormat.OpenXml.Drawing.Charts.Index { Val = 0 },
            new Order { Val = 0 },
            new SeriesText(new NumericValue(DocxWriter.Clean(chart.Title))),
            new ChartShapeProperties(new Drawing.SolidFill(new Drawing.RgbColorModelHex { Val = DocxStyles.Accent })),
            new InvertIfNegative { Val = false },
            new DataLabels(
                new NumberingFormat { FormatCode = "#,##0", SourceLinked = false },
                new ShowLegendKey { Val = false },
                new ShowValue { Val = true },
                new ShowCategoryName { Val = false },
                new ShowSeriesName { Val = false },
                new ShowPercent { Val = false },
                new ShowBubbleSize { Val = false }),
            new CategoryAxisData(new StringLiteral([Count(chart), .. chart.Bars.Select((bar, i) => new StringPoint(new NumericValue(DocxWriter.Clean(bar.Name))) { Index = (uint)i })])),
            new Values(new NumberLiteral(
                [new FormatCode("General"), Count(chart), .. chart.Bars.Select((bar, i) => new NumericPoint(new NumericValue(Written(bar.Value))) { Index = (uint)i })]))),
        new GapWidth { Val = 60 },
        new AxisId { Val = Names },
        new AxisId { Val = DocxChart.Values });

    private static PointCount Count(ExportChart chart) => new() { Val = (uint)chart.Bars.Count };

    /// <summary>The first at the top, as in the table.</summary>
    private static CategoryAxis NameAxis() => new(
        new AxisId { Val = Names },
        new Scaling(new Orientation { Val = OrientationValues.MaxMin }),
        new Delete { Val = false },
        new AxisPosition { Val = AxisPositionValues.Left },
        new MajorTickMark { Val = TickMarkValues.None },
        new MinorTickMark { Val = TickMarkValues.None },
        new TickLabelPosition { Val = TickLabelPositionValues.Low },
        new CrossingAxis { Val = DocxChart.Values });

    /// <summary>From nought, or a difference would look larger than it is. Each bar has its number, so the axis is not drawn.</summary>
    private static ValueAxis ValueAxis() => new(
        new AxisId { Val = DocxChart.Values },
        new Scaling(new Orientation { Val = OrientationValues.MinMax }, new MinAxisValue { Val = 0 }),
        new Delete { Val = true },
        new AxisPosition { Val = AxisPositionValues.Bottom },
        new NumberingFormat { FormatCode = "#,##0", SourceLinked = false },
        new CrossingAxis { Val = Names });

    private static TextProperties Letters() => new(
        new Drawing.BodyProperties(),
        new Drawing.Paragraph(
            new Drawing.ParagraphProperties(new Drawing.DefaultRunProperties { FontSize = 950 }),
            new Drawing.EndParagraphRunProperties { Language = (Text.IsEnglish ? Text.EnglishCulture : Text.SwedishCulture).Name }));

    private static string Written(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
