using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Freezing;
using BroByggare.Web.Authentication;

namespace BroByggare.Web.Features.Figures.Freezing;

/// <summary>Files of a frozen year: made once, kept, and taken out again by their address.</summary>
internal static class SentFiles
{
    /// <summary>The file of a frozen year that may leave the house.</summary>
    public static async Task<NewSentFile> Made(YearlyFigures year, FigureFileFormat format, CsvForm csv, string municipality, string? to, CancellationToken cancel = default)
    {
        using var file = new MemoryStream();
        await format.Write(year, municipality, isInternal: false, csv, file, cancel);
        return new(FigureFiles.FileName(year.Year, format, isInternal: false), format.ContentType, file.ToArray(), to ?? "");
    }

    public static void MapSentFiles(this WebApplication app) =>
        app.MapGet(FigurePaths.SentFile, async (HttpContext http, CurrentActor current, SentFileQueries queries, int number) =>
            await queries.Content((await current.Session(http)).Member.AsActor(), new(number)) is { } file
                ? Results.File(file.Content, file.ContentType, file.Name)
                : Results.NotFound()).OnlyWhenRecent(request => FigurePaths.Year);
}
