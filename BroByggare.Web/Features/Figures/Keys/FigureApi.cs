using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Keys;
using BroByggare.Core.Kernel;
using BroByggare.Web.Security;
using BroByggare.Web.Settings;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace BroByggare.Web.Features.Figures.Keys;

/// <summary>
/// The figures for other programs, read with a key and without a sign-in: what may leave the house, and nothing that can be
/// written. How Excel and Power BI ask stands in docs/figures-for-machines.md.
/// </summary>
internal static class FigureApi
{
    public const string Figures = MachineAnswer.Root + "/v1/figures";
    public const string Years = Figures + "/years";

    private const string Json = "json";
    private const string Csv = "csv";
    private const string JsonType = "application/json; charset=utf-8";
    private const string CsvType = "text/csv; charset=utf-8";

    /// <summary>Letters stand as they are; what could be markup does not.</summary>
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static void MapFigureApi(this WebApplication app)
    {
        app.MapGet(Figures, Year)
            .ForMachines(nameof(Figures), FigureApiTexts.Figures)
            .Produces<FiguresAnswer>(StatusCodes.Status200OK, "application/json", "text/csv")
            .Produces(StatusCodes.Status304NotModified)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        app.MapGet(Years, AllYears).ForMachines(nameof(Years), FigureApiTexts.Years).Produces<YearsAnswer>();
        app.MapFigureApiDocument();
        app.Map(MachineAnswer.Root + "/{**rest}", (HttpContext http) => FigureKeyRefusals.NoAddress.AnswerAsProblem(http, StatusCodes.Status404NotFound))
            .AllowAnonymous().RequireRateLimiting(RateLimits.FigureReadings).ExcludeFromDescription();
    }

    private static RouteHandlerBuilder ForMachines(this RouteHandlerBuilder route, string name, string summary) => route
        .AllowAnonymous()
        .RequireRateLimiting(RateLimits.FigureReadings)
        .WithName(name)
        .WithSummary(summary)
        .WithTags("figures")
        .ProducesProblem(StatusCodes.Status401Unauthorized)
        .ProducesProblem(StatusCodes.Status429TooManyRequests)
        .ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    private static async Task<IResult> AllYears(HttpContext http, KeyReadingQueries queries)
    {
        if (WhyNotLanguage(http.Request) is { } wrong)
            return Refused(http, wrong, StatusCodes.Status400BadRequest);
        return FigureApiKey.In(http.Request) is { } key && await queries.Years(key) is { } years
            ? Tagged(JsonSerializer.SerializeToUtf8Bytes(new YearsAnswer(years), Written), JsonType)
            : NoKey(http);
    }

    /// <summary>Without a year it is the running one: Power BI asks for the bare address to see whether the key opens.</summary>
    private static async Task<IResult> Year(
        HttpContext http,
        KeyReadingQueries queries,
        FollowUpSettings work,
        [FromQuery(Name = "year")] string? year,
        [FromQuery(Name = "format")] string? format,
        [FromQuery(Name = MachineAnswer.Language)] string? language)
    {
        if (WhyNotLanguage(http.Request) is { } wrong)
            return Refused(http, wrong, StatusCodes.Status400BadRequest);
        if (Chosen(format, http.Request) is not { } chosen)
            return Refused(http, FigureKeyRefusals.NoFormat, StatusCodes.Status400BadRequest);
        if (FigureApiKey.In(http.Request) is not { } key || await queries.Year(key, Asked(year), http.RequestAborted) is not { } reading)
            return NoKey(http);
        if (reading.Figures is not { } figures)
            return Refused(http, FigureKeyRefusals.NoYear, StatusCodes.Status404NotFound);
        http.Response.Headers.Vary = HeaderNames.Accept;
        return chosen is Csv
            ? Tagged(await Table(figures, language, http.RequestAborted), CsvType)
            : Tagged(JsonSerializer.SerializeToUtf8Bytes(FiguresAnswer.Of(figures, work.Municipality), Written), JsonType);
    }

    private static Refusal? WhyNotLanguage(HttpRequest request) =>
        request.Query[MachineAnswer.Language].ToString() is "" or "sv" or "en" ? null : FigureKeyRefusals.NoLanguage;

    /// <summary>None is the running year; nonsense is a year that there is not.</summary>
    private static int? Asked(string? year) =>
        string.IsNullOrEmpty(year) ? null : int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : 0;

    /// <summary>What stands in the address goes before what the program says that it reads.</summary>
    private static string? Chosen(string? format, HttpRequest request) => format switch
    {
        Json or Csv => format,
        null or "" => request.GetTypedHeaders().Accept.OrderByDescending(kind => kind.Quality ?? 1).FirstOrDefault()?.MediaType == "text/csv" ? Csv : Json,
        _ => null,
    };

    private static async Task<byte[]> Table(YearlyFigures year, string? language, CancellationToken cancel)
    {
        CultureInfo.CurrentUICulture = language is "en" ? Text.EnglishCulture : Text.SwedishCulture;
        using var file = new MemoryStream();
        await CsvWriter.Write(FigureExport.ForOtherPrograms(year, isInternal: false), file, CsvForm.ForPrograms, cancel);
        return file.ToArray();
    }

    /// <summary>A program that has the same already is told so, with nothing more.</summary>
    private static IResult Tagged(byte[] content, string type) =>
        Results.Bytes(content, type, entityTag: new($"\"{Convert.ToHexStringLower(SHA256.HashData(content))}\""));

    private static IResult NoKey(HttpContext http)
    {
        // Excel and Power BI send a password only to one who has asked for it.
        http.Response.Headers.WWWAuthenticate = new(["Basic realm=\"BroByggare\", charset=\"UTF-8\"", "Bearer realm=\"BroByggare\""]);
        return Refused(http, FigureKeyRefusals.NoKey, StatusCodes.Status401Unauthorized);
    }

    private static IResult Refused(HttpContext http, Refusal refusal, int status) => MachineAnswer.Problem(http, refusal, status);
}
