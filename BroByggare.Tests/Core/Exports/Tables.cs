using BroByggare.Core.Exports;
using BroByggare.Core.Kernel;

namespace BroByggare.Tests.Core.Exports;

/// <summary>Tables to write, and words that somebody might wish to smuggle into them.</summary>
internal static class Tables
{
    /// <summary>Each begins a formula in some spreadsheet, or would if spaces, quotes or full width were let through.</summary>
    public static TheoryData<string> Formulas { get; } =
    [
        "=1+1", "+1+1", "-1+1", "@SUM(A1)", "=HYPERLINK(\"http://example.org\";\"Klicka\")", "=cmd|' /C calc'!A0",
        "  =1+1", "\u00A0=1+1", "\u200B=1+1", "\uFEFF=1+1", "\"=1+1", "'=1+1", "”=1+1", "«=1+1", " \" =1+1",
        "\t=1+1", "\r=1+1", "\n=1+1", "\tord", "\rord",
        "＝1+1", "＋1+1", "－1+1", "＠SUM(A1)", "﹦1+1", "﹢1+1", "﹣1+1", "﹫SUM(A1)", "−1+1", "\u0001=1+1",
    ];

    public static ExportTable OfWords(params string[] words) => Of([new(Text.Same("Ord"), ColumnKind.Words)], [.. words.Select(word => (ExportCell[])[word])]);

    public static ExportTable Of(IReadOnlyList<ExportColumn> columns, params IReadOnlyList<ExportCell>[] rows) =>
        new(new("Årets siffror", "Figures of the year"), columns, rows.ToAsyncEnumerable());

    public static ExportColumn Column(string name, ColumnKind kind) => new(Text.Same(name), kind);

    /// <summary>As many rows as a large municipality has supports.</summary>
    public static ExportTable Long(int rows) => new(
        new("Stöd", "Supports"),
        [Column("Nummer", ColumnKind.WholeNumber), Column("Steg", ColumnKind.Words), Column("Öppnat", ColumnKind.Day)],
        Enumerable.Range(1, rows)
            .Select(IReadOnlyList<ExportCell> (number) => [number, "Utforma handlingsplan", new DateOnly(2018, 1, 1).AddDays(number % 365)])
            .ToAsyncEnumerable());
}
