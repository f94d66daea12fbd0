using System.Globalization;
using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Core.Kernel;
using BroByggare.Web.Authentication;
using BroByggare.Web.Features.Figures.Freezing;
using BroByggare.Web.Settings;
using Microsoft.AspNetCore.Mvc;

namespace BroByggare.Web.Features.Figures;

/// <summary>A year's figures, fetched as a file by its address. Reads only, so an address is enough; who may is asked of the database.</summary>
internal static class FigureFiles
{
    // The choices as they stand in the address.
    public const string Format = "format";
    public const string Delimiter = "avgransare";
    public const string Intern = "intern";

    private static readonly IReadOnlyList<string> Chosen = [FigurePaths.YearParameter, Format, Delimiter, Intern];

    private static readonly IReadOnlyList<CsvForm> ForPersons = [CsvForm.ForSwedishExcel, CsvForm.ForPeople];

    /// <param name="csv">Said in the address only where it is not the reader's own.</param>
    public static string Address(int year, FigureFileFormat format, CsvForm csv, bool isInternal) => string.Create(
        CultureInfo.InvariantCulture,
        $"{FigurePaths.Of(FigurePaths.File, year)}&{Format}={format.Extension}{(format.AsksDelimiter && csv != CsvForms.OfReader ? $"&{Delimiter}={Written(csv)}" : "")}{(isInternal ? $"&{Intern}=1" : "")}");

    public static void MapFigureFiles(this WebApplication app) =>
        app.MapGet(FigurePaths.File, async (
            HttpContext http,
            CurrentActor current,
            FigureFileQueries queries,
            FollowUpSettings work,
            [FromQuery(Name = FigurePaths.YearParameter)] int year,
            [FromQuery(Name = Format)] string? format,
            [FromQuery(Name = Delimiter)] string? delimiter,
            [FromQuery(Name = Intern)] string? onlyInside) =>
        {
            var isInternal = onlyInside is not null;
            var session = await current.Session(http);
            var actor = session.Member.AsActor();
            var figures = await (isInternal ? queries.Internal(actor, year, http.RequestAborted) : queries.Outward(actor, year, http.RequestAborted));
            if (figures is null || Known(format) is not { } known || Delimited(delimiter) is not { } csv)
                return Results.NotFound();
            // What is sent of a frozen year is kept, so it is made by a press on the page and not by whoever follows an address.
            if (figures.Frozen is not null && !isInternal)
                return Results.LocalRedirect(PageOf(http.Request));

            return Results.Stream(
                to => known.Write(figures, work.Municipality, isInternal, csv, to, http.RequestAborted),
                known.ContentType,
                FileName(year, known, isInternal));
        }).OnlyWhenRecent(PageOf);

    /// <summary>The page that the file is fetched from, with what was chosen there.</summary>
    private static string PageOf(HttpRequest request) =>
        $"{FigurePaths.Year}{QueryString.Create(Chosen.Where(request.Query.ContainsKey).Select(choice => KeyValuePair.Create(choice, (string?)request.Query[choice].ToString())))}";

    public static FigureFileFormat? Known(string? format) => FigureFileFormat.All.FirstOrDefault(known => known.Extension == format);

    public static CsvForm? Delimited(string? delimiter) =>
        delimiter is null ? CsvForms.OfReader : ForPersons.Cast<CsvForm?>().FirstOrDefault(form => Written(form!.Value) == delimiter);

    public static string FileName(int year, FigureFileFormat format, bool isInternal) => string.Create(
        CultureInfo.InvariantCulture,
        $"arets-siffror-{year}{(isInternal ? "-intern" : "")}.{format.Extension}");

    private static string Written(CsvForm form) => form switch
    {
        CsvForm.ForSwedishExcel => "semikolon",
        CsvForm.ForPeople or CsvForm.ForPrograms => "komma",
    };
}
