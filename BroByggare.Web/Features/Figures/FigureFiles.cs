using System.Globalization;
using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Web.Accounts;

namespace BroByggare.Web.Features.Figures;

/// <summary>A year's figures, fetched as a file by its address. Reads only, so an address is enough; who may is asked of the database.</summary>
internal static class FigureFiles
{
    private const string Csv = "text/csv; charset=utf-8";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static string Address(int year, FigureFileFormat format, bool isInternal) => string.Create(
        CultureInfo.InvariantCulture,
        $"{FigurePaths.Of(FigurePaths.File, year)}&format={Extension(format)}{(isInternal ? "&intern=1" : "")}");

    public static void MapFigureFiles(this WebApplication app) =>
        app.MapGet(FigurePaths.File, async (HttpContext http, CurrentActor current, FigureFileQueries queries, FollowUpSettings work, int ar, string? format, string? intern) =>
        {
            var isInternal = intern is not null;
            var actor = (await current.Session(http)).Member.AsActor();
            var year = await (isInternal ? queries.Internal(actor, ar) : queries.Outward(actor, ar));
            if (year is null || Known(format) is not { } known)
                return Results.NotFound();
            return Results.Stream(
                to => Write(year, work.Municipality, known, isInternal, to, http.RequestAborted),
                known switch { FigureFileFormat.Xlsx => Xlsx, FigureFileFormat.Csv => Csv },
                FileName(ar, known, isInternal));
        }).OnlyWhenFresh(PageOf);

    /// <summary>The page that the file is fetched from.</summary>
    private static string PageOf(HttpRequest request) =>
        $"{FigurePaths.Year}{QueryString.Create(FigurePaths.YearParameter, request.Query[FigurePaths.YearParameter].ToString())}";

    private static Task Write(YearlyFigures year, string municipality, FigureFileFormat format, bool isInternal, Stream to, CancellationToken cancel) =>
        format switch
        {
            FigureFileFormat.Xlsx => XlsxWriter.Write(FigureExport.Title(year), FigureExport.Sheets(year, municipality, isInternal), to, cancel),
            FigureFileFormat.Csv => CsvWriter.Write(FigureExport.OneTable(year, municipality, isInternal), to, CsvForm.ForPeople, cancel),
        };

    private static FigureFileFormat? Known(string? format) =>
        Enum.GetValues<FigureFileFormat>().Cast<FigureFileFormat?>().FirstOrDefault(known => Extension(known!.Value) == format);

    private static string FileName(int year, FigureFileFormat format, bool isInternal) => string.Create(
        CultureInfo.InvariantCulture,
        $"arets-siffror-{year}{(isInternal ? "-intern" : "")}.{Extension(format)}");

    private static string Extension(FigureFileFormat format) => format switch
    {
        FigureFileFormat.Xlsx => "xlsx",
        FigureFileFormat.Csv => "csv",
    };
}
