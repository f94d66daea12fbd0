using BroByggare.Core.Exports;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures;

/// <summary>A year's figures as tables for a file. Every file carries the definitions of what stands in it.</summary>
public static class FigureExport
{
    /// <summary>One table for a person: what would stand above it in a spreadsheet stands in the columns.</summary>
    private static readonly IReadOnlyList<ExportColumn> ForPeople =
    [
        new(FigureExportTexts.Figure, ColumnKind.Words),
        new(FigureExportTexts.Count, ColumnKind.WholeNumber),
        new(FigureExportTexts.Unit, ColumnKind.Words),
        new(FigureExportTexts.Goal, ColumnKind.WholeNumber),
        new(FigureExportTexts.GoalDecidedBy, ColumnKind.Words),
        new(FigureExportTexts.GoalDecidedOn, ColumnKind.Day),
        new(FigureExportTexts.Definition, ColumnKind.Words),
        new(FigureExportTexts.Municipality, ColumnKind.Words),
        new(FigureExportTexts.Year, ColumnKind.WholeNumber),
        new(FigureExportTexts.Through, ColumnKind.Day),
        new(FigureExportTexts.Note, ColumnKind.Words),
        new(FigureExportTexts.SwedishCode, ColumnKind.Words),
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

    public static Text Title(YearlyFigures year) => FigureExportTexts.Title.With(Written(year.Year));

    /// <summary>A sheet to read, with the figures beside last year's and their goals; then one for each family.</summary>
    /// <param name="isInternal">Nothing is hidden, and every sheet says that it must not be given out.</param>
    public static IReadOnlyList<ExportTable> Sheets(YearlyFigures year, string municipality, bool isInternal) =>
        new FigureSheets(year, municipality, isInternal).All();

    /// <summary>A report to read and to print: figures and goals, breakdowns with charts, definitions, and what is hidden.</summary>
    /// <inheritdoc cref="Sheets" />
    public static ExportDocument Report(YearlyFigures year, string municipality, bool isInternal) =>
        new FigureReport(year, municipality, isInternal).Document();

    /// <summary>Everything in one table, for a format that has no sheets.</summary>
    /// <inheritdoc cref="Sheets" />
    public static ExportTable OneTable(YearlyFigures year, string municipality, bool isInternal)
    {
        var shown = ShownCounts.Of(year, isInternal);
        var note = string.Join(' ', shown.Notes.Select(note => note.ToString()));
        return new(Title(year), ForPeople, Rows(year.Lines.Select(line => PeopleRow(line, year, municipality, note, shown))));
    }

    /// <summary>Everything in one table for another program to read.</summary>
    /// <inheritdoc cref="Sheets" />
    public static ExportTable ForOtherPrograms(YearlyFigures year, bool isInternal)
    {
        var shown = ShownCounts.Of(year, isInternal);
        return new(Title(year), ForPrograms, Rows(year.Lines.Select(line => ProgramRow(year.Year, line, shown))));
    }

    internal static ExportCell Cell(ShownCount shown) => shown.Hidden is not null ? ExportCell.Hidden : shown.Count;

    internal static IAsyncEnumerable<IReadOnlyList<ExportCell>> Rows(IEnumerable<IReadOnlyList<ExportCell>> rows) => rows.ToAsyncEnumerable();

    /// <summary>A year has no thousands separator.</summary>
    internal static string Written(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IReadOnlyList<ExportCell> PeopleRow(FigureLine line, YearlyFigures year, string municipality, string note, ShownCounts shown) =>
    [
        line.Name, Cell(shown.Of(line.Code, line.Count, line.Unit)), line.Unit.Name(),
        line.Goal?.Value, line.Goal?.DecidedBy, line.Goal?.DecidedOn, line.Definition,
        municipality, (int?)year.Year, (DateOnly?)year.LastDay, note, line.SwedishCode, line.Code,
    ];

    private static IReadOnlyList<ExportCell> ProgramRow(int year, FigureLine line, ShownCounts shown) =>
        [(int?)year, line.Code, line.Name, Cell(shown.Of(line.Code, line.Count, line.Unit)), line.Goal?.Value, line.Definition];
}
