using BroByggare.Core.Exports;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Web.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace BroByggare.Web.Features.LogReviews;

/// <summary>Extracts of the log as files, fetched by their address. Each is in the log itself before it is made; who may is asked of the database.</summary>
internal static class LogFiles
{
    private const string Csv = "text/csv; charset=utf-8";

    private static Text SupportName { get; } = new("logg-stod-{0}-{1}.csv", "log-support-{0}-{1}.csv");

    private static Text MemberName { get; } = new("logg-medarbetare-{0}-{1:yyyy-MM-dd}-{2:yyyy-MM-dd}.csv", "log-member-{0}-{1:yyyy-MM-dd}-{2:yyyy-MM-dd}.csv");

    private static Text IncidentName { get; } = new("personuppgiftsincident.csv", "personal-data-breach.csv");

    public static void MapLogFiles(this WebApplication app)
    {
        app.MapGet(LogPaths.SupportFile, async (HttpContext http, CurrentActor current, LogExtractQueries queries, int number, [FromQuery(Name = LogPaths.YearParameter)] int? year) =>
            await queries.WhoHasRead(await Actor(current, http), new(number), year, number: null, http.RequestAborted) is { } extract
                ? File(http, LogExport.Of(extract), SupportName.With(number, extract.Year))
                : Results.NotFound()).OnlyWhenRecent(PageOf);
        app.MapGet(LogPaths.MemberFile, async (HttpContext http, CurrentActor current, LogExtractQueries queries, TimeProvider clock, int number, [FromQuery(Name = LogPaths.From)] string? from, [FromQuery(Name = LogPaths.To)] string? to) =>
            await queries.OpenedBy(await Actor(current, http), new(number), LogPaths.DaysIn(from, to, clock.Today()), number: null, http.RequestAborted) is { } extract
                ? extract.Days == LogPaths.DaysIn(from, to, clock.Today())
                    ? File(http, LogExport.Of(extract), MemberName.With(number, extract.Days.From, extract.Days.To))
                    // More days than are given at once: the page says so, and no file is less than it seems.
                    : Results.LocalRedirect(PageOf(http.Request))
                : Results.NotFound()).OnlyWhenRecent(PageOf);
        app.MapGet(LogPaths.IncidentFile, async (HttpContext http, CurrentActor current, IncidentQueries queries,
            [FromQuery(Name = LogPaths.From)] string? from, [FromQuery(Name = LogPaths.To)] string? to,
            [FromQuery(Name = LogPaths.Who)] int? member, [FromQuery(Name = LogPaths.Discovered)] string? discovered) =>
            LogPaths.QuestionIn(from, to, member, discovered) is { } question
            && await queries.Exposed(await Actor(current, http), question, number: null, http.RequestAborted) is { } view
                ? File(http, LogExport.Of(view), IncidentName)
                : Results.NotFound()).OnlyWhenRecent(PageOf);
    }

    /// <summary>Each file is fetched from the page it is a part of.</summary>
    private static string PageOf(HttpRequest request) => $"{request.Path.Value![..^LogPaths.FileEnding.Length]}{request.QueryString}";

    private static async Task<Actor> Actor(CurrentActor current, HttpContext http) => (await current.Session(http)).Member.AsActor();

    private static IResult File(HttpContext http, ExportTable table, string name) =>
        Results.Stream(to => CsvWriter.Write(table, to, CsvForms.OfReader, http.RequestAborted), Csv, name);
}
