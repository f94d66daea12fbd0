using BroByggare.Core.Exports;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures;

/// <summary>The spreadsheet of a year, as a manager would mail it.</summary>
internal sealed class FigureSheets(YearlyFigures year, string municipality, bool isInternal)
{
    private readonly ShownCounts _shown = ShownCounts.Of(year, isInternal);

    private readonly ShownCounts? _shownBefore = year.Before is { } before ? ShownCounts.Of(before, isInternal) : null;

    private string Now => FigureExport.Written(year.Year);

    private string LastYear => FigureExport.Written(year.Year - 1);

    private Text? Marking => isInternal ? FigureExportTexts.Internal : null;

    /// <summary>What stands above it: whose it is, what it covers, and what must be known to read it.</summary>
    public IReadOnlyList<Text> Lead =>
    [
        .. municipality.Length > 0 ? [Text.Same(municipality)] : Array.Empty<Text>(),
        (year.IsOver ? FigureExportTexts.WholeYear : year.HasNotBegun ? FigureExportTexts.NotBegun : FigureExportTexts.UntilToday).With(Now, year.LastDay),
        .. year.Frozen is null ? [FigureExportTexts.CountedAt.With(year.CountedAt)] : Array.Empty<Text>(),
        .. _shown.Notes.Union(_shownBefore?.Notes ?? []),
    ];

    public IReadOnlyList<ExportTable> All() => [First(), .. year.Families.Select(Family)];

    /// <summary>The year before, as it may be shown.</summary>
    public ExportCell Before(string code, FigureUnit unit) =>
        _shownBefore is { } shown ? FigureExport.Cell(shown.Of(code, year.Before!.CountOf(code), unit)) : ExportCell.Empty;

    /// <summary>Whether the goal is reached, as far as what is shown tells.</summary>
    public ExportCell Reach(FigureLine line, GoalInForce goal) => _shown.Reach(line, goal) switch
    {
        GoalReach.Reached => FigureExportTexts.IsReached,
        GoalReach.NotYet => FigureExportTexts.NotReached,
        GoalReach.Untold => _shown.Hidden[line.Code] is not null ? ExportCell.Hidden : FigureExportTexts.CannotBeTold,
    };

    private ExportTable First() => new(
        FigureExport.Title(year),
        [
            new(FigureExportTexts.Figure, ColumnKind.Words),
            new(FigureExportTexts.CountIn.With(Now), ColumnKind.WholeNumber),
            new(FigureExportTexts.CountIn.With(LastYear), ColumnKind.WholeNumber),
            new(FigureExportTexts.GoalIn.With(Now), ColumnKind.WholeNumber),
            new(FigureExportTexts.Reached, ColumnKind.Words) { IsShort = true },
            new(FigureExportTexts.Unit, ColumnKind.Words) { IsShort = true },
            new(FigureExportTexts.Definition, ColumnKind.Words) { IsLong = true },
            new(FigureExportTexts.GoalDecidedBy, ColumnKind.Words) { IsShort = true },
            new(FigureExportTexts.GoalDecidedOn, ColumnKind.Day),
            .. Codes,
        ],
        FigureExport.Rows(year.FirstLines.Select(Row)))
    {
        Lead = Lead,
        Marking = Marking,
    };

    private ExportTable Family(CountedFamily counted) => new(
        counted.Family.Name,
        [
            new(FigureExportTexts.Figure, ColumnKind.Words),
            new(FigureExportTexts.CountIn.With(Now), ColumnKind.WholeNumber),
            new(FigureExportTexts.CountIn.With(LastYear), ColumnKind.WholeNumber),
            new(FigureExportTexts.Unit, ColumnKind.Words) { IsShort = true },
            .. Codes,
        ],
        FigureExport.Rows(counted.Parts.Select(part => Row(counted.Family, part))))
    {
        Lead = [counted.Family.Definition, .. Lead],
        SheetName = counted.Family.ShortName,
        Marking = Marking,
    };

    /// <summary>Last, in Swedish and in English: what programs know the figure by.</summary>
    private static IReadOnlyList<ExportColumn> Codes =>
        [new(FigureExportTexts.SwedishCode, ColumnKind.Words), new(FigureExportTexts.Code, ColumnKind.Words)];

    private IReadOnlyList<ExportCell> Row(FigureLine line) =>
    [
        line.Name, FigureExport.Cell(_shown.Of(line.Code, line.Count, line.Unit)), Before(line.Code, line.Unit), line.Goal?.Value,
        line.Goal is { } goal ? Reach(line, goal) : ExportCell.Empty, line.Unit.Name(), line.Definition,
        line.Goal?.DecidedBy, line.Goal?.DecidedOn, line.SwedishCode, line.Code,
    ];

    private IReadOnlyList<ExportCell> Row(Family family, FamilyPart part) =>
    [
        part.Name, FigureExport.Cell(_shown.Of(part.Code, part.Count, family.Unit)), Before(part.Code, family.Unit), family.Unit.Name(),
        SwedishCode.Of(family, part), part.Code,
    ];
}
