using BroByggare.Core.Exports;
using BroByggare.Core.Language;

namespace BroByggare.Core.Figures;

/// <summary>A year's figures as tables for a file. Every file carries the definitions of what stands in it.</summary>
public static class FigureExport
{
    private static readonly IReadOnlyList<ExportColumn> ForPeople =
    [
        new(FigureExportTexts.Figure, ColumnKind.Words),
        new(FigureExportTexts.Count, ColumnKind.WholeNumber),
        new(FigureExportTexts.Unit, ColumnKind.Words),
        new(FigureExportTexts.Goal, ColumnKind.WholeNumber),
        new(FigureExportTexts.GoalDecidedBy, ColumnKind.Words),
        new(FigureExportTexts.GoalDecidedOn, ColumnKind.Day),
        new(FigureExportTexts.Definition, ColumnKind.Words),
        new(FigureExportTexts.Code, ColumnKind.Words),
    ];

    // The names of these columns are a promise to other programs, alike in both languages.
    private static readonly IReadOnlyList<ExportColumn> ForPrograms =
    [
        new(Text.Same("year"), ColumnKind.WholeNumber),
        new(Text.Same("code"), ColumnKind.Words),
        new(Text.Same("name"), ColumnKind.Words),
        new(Text.Same("count"), ColumnKind.WholeNumber),
        new(Text.Same("goal"), ColumnKind.WholeNumber),
        new(Text.Same("definition"), ColumnKind.Words),
    ];

    private static readonly IReadOnlyList<ExportColumn> OfParts =
    [
        new(FigureExportTexts.Figure, ColumnKind.Words),
        new(FigureExportTexts.Count, ColumnKind.WholeNumber),
        new(FigureExportTexts.Unit, ColumnKind.Words),
        new(FigureExportTexts.Code, ColumnKind.Words),
    ];

    public static Text Title(YearlyFigures year) => FigureExportTexts.Title.With(Written(year.Year));

    /// <summary>A sheet of figures, then one for each family.</summary>
    /// <param name="isInternal">Nothing is hidden, and every sheet says that it must not be given out.</param>
    public static IReadOnlyList<ExportTable> Sheets(YearlyFigures year, string municipality, bool isInternal)
    {
        var shown = new ShownCounts(year, isInternal);
        var lead = Lead(year, municipality, isInternal, shown);
        return
        [
            new(Title(year), ForPeople, Rows(year.Lines.Take(year.Figures.Count).Select(line => PeopleRow(line, shown)))) { Lead = lead },
            .. year.Families.Select(counted => new ExportTable(
                counted.Family.Name,
                OfParts,
                Rows(counted.Parts.Select(part => PartRow(part, counted.Family, shown))))
            {
                Lead = [counted.Family.Definition, .. lead],
            }),
        ];
    }

    /// <summary>Everything in one table, for a format that has no sheets.</summary>
    /// <inheritdoc cref="Sheets" />
    public static ExportTable OneTable(YearlyFigures year, string municipality, bool isInternal)
    {
        var shown = new ShownCounts(year, isInternal);
        return new(Title(year), ForPeople, Rows(year.Lines.Select(line => PeopleRow(line, shown))))
        {
            Lead = Lead(year, municipality, isInternal, shown),
        };
    }

    /// <summary>Everything in one table for another program to read.</summary>
    /// <inheritdoc cref="Sheets" />
    public static ExportTable ForOtherPrograms(YearlyFigures year, bool isInternal)
    {
        var shown = new ShownCounts(year, isInternal);
        return new(Title(year), ForPrograms, Rows(year.Lines.Select(line => ProgramRow(year.Year, line, shown))));
    }

    private static IReadOnlyList<Text> Lead(YearlyFigures year, string municipality, bool isInternal, ShownCounts shown) =>
    [
        .. isInternal ? [FigureExportTexts.Internal] : Array.Empty<Text>(),
        .. municipality.Length > 0 ? [Text.Same(municipality)] : Array.Empty<Text>(),
        (year.IsOver ? FigureExportTexts.WholeYear : FigureExportTexts.UntilToday).With(Written(year.Year), year.LastDay),
        FigureExportTexts.CountedAt.With(year.CountedAt),
        .. shown.HidesSome ? [ExportTexts.WhyHidden(SmallCounts.Threshold - 1)] : Array.Empty<Text>(),
        .. shown.AreRounded ? [FigureExportTexts.Rounded.With(RoundedCounts.Step)] : Array.Empty<Text>(),
    ];

    private static IReadOnlyList<ExportCell> PeopleRow(FigureLine line, ShownCounts shown) =>
    [
        line.Name, shown.Of(line.Code, line.Count, line.Unit), line.Unit.Name(),
        line.Goal?.Value, line.Goal?.DecidedBy, line.Goal?.DecidedOn, line.Definition, line.Code,
    ];

    private static IReadOnlyList<ExportCell> ProgramRow(int year, FigureLine line, ShownCounts shown) =>
        [(int?)year, line.Code, line.Name, shown.Of(line.Code, line.Count, line.Unit), line.Goal?.Value, line.Definition];

    private static IReadOnlyList<ExportCell> PartRow(FamilyPart part, Family family, ShownCounts shown) =>
        [part.Name, shown.Of(part.Code, part.Count, family.Unit), family.Unit.Name(), part.Code];

    private static IAsyncEnumerable<IReadOnlyList<ExportCell>> Rows(IEnumerable<IReadOnlyList<ExportCell>> rows) => rows.ToAsyncEnumerable();

    /// <summary>A year has no thousands separator.</summary>
    private static string Written(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
