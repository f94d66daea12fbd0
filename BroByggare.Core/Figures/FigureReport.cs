using BroByggare.Core.Exports;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures;

/// <summary>The report of a year, as it is laid before the board: figures and goals, breakdowns with their charts, how all is counted, and what is hidden.</summary>
internal sealed class FigureReport(YearlyFigures year, string municipality, bool isInternal)
{
    private readonly FigureSheets _sheets = new(year, municipality, isInternal);

    private readonly ShownCounts _shown = ShownCounts.Of(year, isInternal);

    private string Now => FigureExport.Written(year.Year);

    private string LastYear => FigureExport.Written(year.Year - 1);

    public ExportDocument Document() => new(
        FigureExport.Title(year),
        [
            .. _sheets.Lead.Select(line => new ExportWords(line)),
            new ExportHeading(FigureReportTexts.FiguresAndGoals, 1),
            new ExportTableBlock(Figures()),
            new ExportHeading(FigureReportTexts.Breakdowns, 1),
            .. year.Families.SelectMany(Family),
            new ExportHeading(FigureReportTexts.Definitions, 1),
            new ExportTableBlock(Definitions()),
            new ExportHeading(FigureReportTexts.HiddenCounts, 1),
            .. Hidden(),
        ])
    {
        Marking = isInternal ? FigureExportTexts.Internal : null,
    };

    private ExportTable Figures() => new(
        FigureReportTexts.FiguresAndGoals,
        [
            new(FigureExportTexts.Figure, ColumnKind.Words),
            new(FigureExportTexts.Unit, ColumnKind.Words) { IsShort = true },
            .. Counts,
            new(FigureExportTexts.GoalIn.With(Now), ColumnKind.WholeNumber),
            new(FigureExportTexts.Reached, ColumnKind.Words) { IsShort = true },
        ],
        FigureExport.Rows(year.FirstLines.Select(line => (IReadOnlyList<ExportCell>)
        [
            line.Name, line.Unit.Name(), FigureExport.Cell(_shown.Of(line.Code, line.Count, line.Unit)), _sheets.Before(line.Code, line.Unit), line.Goal?.Value,
            line.Goal is { } goal ? _sheets.Reach(line, goal) : ExportCell.Empty,
        ])));

    private IReadOnlyList<ExportColumn> Counts =>
        [new(FigureExportTexts.CountIn.With(Now), ColumnKind.WholeNumber), new(FigureExportTexts.CountIn.With(LastYear), ColumnKind.WholeNumber)];

    private IEnumerable<ExportBlock> Family(CountedFamily counted)
    {
        var family = counted.Family;
        yield return new ExportHeading(family.Name, 2);
        yield return new ExportWords(family.Definition);
        if (counted.Parts.Count == 0)
        {
            yield return new ExportWords(FigureReportTexts.Nothing);
            yield break;
        }

        if (Chart(counted) is { } chart)
            yield return chart;
        yield return new ExportTableBlock(new(
            family.Name,
            [new(FigureExportTexts.Figure, ColumnKind.Words), .. Counts],
            FigureExport.Rows(counted.Parts.Select(part => (IReadOnlyList<ExportCell>)
                [part.Name, FigureExport.Cell(_shown.Of(part.Code, part.Count, family.Unit)), _sheets.Before(part.Code, family.Unit)]))));
    }

    /// <summary>Of what is shown: a hidden count has no bar, whose length would tell it. Null where there are not two to compare.</summary>
    private ExportChart? Chart(CountedFamily counted)
    {
        var shown = counted.Parts.Select(part => (part.Name, Shown: _shown.Of(part.Code, part.Count, counted.Family.Unit))).ToList();
        List<ExportBar> bars = [.. shown.Where(part => part.Shown.Count is > 0).Select(part => new ExportBar(part.Name, part.Shown.Count!.Value))];
        if (bars.Count < 2)
            return null;
        var title = FigureReportTexts.ChartTitle.With(counted.Family.Name, Now);
        return new(title, InWords(title, bars, shown.Any(part => part.Shown.Hidden is not null)), bars);
    }

    private static Text InWords(Text title, IReadOnlyList<ExportBar> bars, bool hidesSome)
    {
        var all = new Text(
            string.Join(", ", bars.Select(bar => FigureReportTexts.BarInWords.With(bar.Name, bar.Value).Swedish)),
            string.Join(", ", bars.Select(bar => FigureReportTexts.BarInWords.With(bar.Name, bar.Value).English)));
        return (hidesSome ? FigureReportTexts.ChartInWordsWithHidden : FigureReportTexts.ChartInWords).With(title, all);
    }

    private ExportTable Definitions() => new(
        FigureReportTexts.Definitions,
        [new(FigureExportTexts.Figure, ColumnKind.Words), new(FigureExportTexts.Definition, ColumnKind.Words) { IsLong = true }],
        FigureExport.Rows(year.Figures.Select(counted => (IReadOnlyList<ExportCell>)[counted.Figure.Name, counted.Figure.Definition])));

    private IEnumerable<ExportBlock> Hidden()
    {
        if (_shown.IsInternal)
        {
            yield return new ExportWords(FigureExportTexts.Internal);
            yield break;
        }

        var places = year.Families
            .Select(counted => (counted.Family.Name, Count: counted.Parts.Count(part => _shown.Hidden[part.Code] is not null)))
            .Prepend((Name: FigureReportTexts.FiguresAndGoals, Count: year.Figures.Count(counted => _shown.Hidden[counted.Figure.Code] is not null)))
            .Where(place => place.Count > 0)
            .ToList();
        yield return new ExportWords(FigureReportTexts.HiddenMeans.With(SmallCounts.Threshold - 1));
        if (_shown.AreRounded)
            yield return new ExportWords(FigureExportTexts.Rounded.With(RoundedCounts.Step));
        if (places is [])
            yield return new ExportWords(FigureReportTexts.NoneHidden);
        else
            yield return new ExportTableBlock(new(
                FigureReportTexts.HiddenCounts,
                [new(FigureReportTexts.Where, ColumnKind.Words), new(FigureReportTexts.HowMany, ColumnKind.WholeNumber)],
                FigureExport.Rows(places.Select(place => (IReadOnlyList<ExportCell>)[place.Name, (int?)place.Count]))));
    }
}
