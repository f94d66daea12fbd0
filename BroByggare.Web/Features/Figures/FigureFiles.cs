using System.Globalization;
using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Web.Authentication;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.Figures;

/// <summary>A year's figures, fetched as a file by its address. Reads only, so an address is enough; who may is asked of the database.</summary>
internal static class FigureFiles
{
    // The choices as they stand in the address.
    public const string Format = "format";
    public const string Delimiter = "avgransare";
    public const string Intern = "intern";

    private const string Csv = "text/csv; charset=utf-8";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly IReadOnlyList<string> Chosen = [FigurePaths.YearParameter, Format, Delimiter, Intern];

    private static readonly IReadOnlyList<CsvForm> ForPersons = [CsvForm.ForSwedishExcel, CsvForm.ForPeople];

    /// <param name="csv">Said in the address only where it is not the reader's own.</param>
    public static string Address(int year, FigureFileFormat format, CsvForm csv, bool isInternal) => string.Create(
        CultureInfo.InvariantCulture,
        $"{FigurePaths.Of(FigurePaths.File, year)}&{Format}={Extension(format)}{(format == FigureFileFormat.Csv && csv != CsvForms.OfReader ? $"&{Delimiter}={Written(csv)}" : "")}{(isInternal ? $"&{Intern}=1" : "")}");

    public static void MapFigureFiles(this WebApplication app) =>
        app.MapGet(FigurePaths.File, async (HttpContext http, CurrentActor current, FigureFileQueries queries, FollowUpSettings work, int ar, string? format, string? avgransare, string? intern) =>
        {
            var isInternal = intern is not null;
            var actor = (await current.Session(http)).Member.AsActor();
            var year = await (isInternal ? queries.Internal(actor, ar, http.RequestAborted) : queries.Outward(actor, ar, http.RequestAborted));
            if (year is null || Known(format) is not { } known || Delimited(avgransare) is not { } csv)
                return Results.NotFound();
            return Results.Stream(
                to => Write(year, work.Municipality, known, csv, isInternal, to, http.RequestAborted),
                known switch { FigureFileFormat.Xlsx => Xlsx, FigureFileFormat.Csv => Csv },
                FileName(ar, known, isInternal));
        }).OnlyWhenFresh(PageOf);

    /// <summary>The page that the file is fetched from, with what was chosen there.</summary>
    private static string PageOf(HttpRequest request) =>
        $"{FigurePaths.Year}{QueryString.Create(Chosen.Where(request.Query.ContainsKey).Select(choice => KeyValuePair.Create(choice, (string?)request.Query[choice].ToString())))}";

    private static Task Write(YearlyFigures year, string municipality, FigureFileFormat format, CsvForm csv, bool isInternal, Stream to, CancellationToken cancel) =>
        format switch
        {
            FigureFileFormat.Xlsx => XlsxWriter.Write(FigureExport.Title(year), FigureExport.Sheets(year, municipality, isInternal), to, cancel),
            FigureFileFormat.Csv => CsvWriter.Write(FigureExport.OneTable(year, municipality, isInternal), to, csv, cancel),
        };

    public static FigureFileFormat? Known(string? format) =>
        Enum.GetValues<FigureFileFormat>().Cast<FigureFileFormat?>().FirstOrDefault(known => Extension(known!.Value) == format);

    public static CsvForm? Delimited(string? delimiter) =>
        delimiter is null ? CsvForms.OfReader : ForPersons.Cast<CsvForm?>().FirstOrDefault(form => Written(form!.Value) == delimiter);

    private static string FileName(int year, FigureFileFormat format, bool isInternal) => string.Create(
        CultureInfo.InvariantCulture,
        $"arets-siffror-{year}{(isInternal ? "-intern" : "")}.{Extension(format)}");

    private static string Written(CsvForm form) => form switch
    {
        CsvForm.ForSwedishExcel => "semikolon",
        CsvForm.ForPeople or CsvForm.ForPrograms => "komma",
    };

    private static string Extension(FigureFileFormat format) => format switch
    {
        FigureFileFormat.Xlsx => "xlsx",
        FigureFileFormat.Csv => "csv",
    };
}
