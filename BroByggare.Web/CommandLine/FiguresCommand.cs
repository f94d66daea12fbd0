using System.CommandLine;
using System.Globalization;
using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Figures.Goals;
using BroByggare.Core.Storage;
using BroByggare.Web.Settings;

namespace BroByggare.Web.CommandLine;

/// <summary>
/// The figures of a year as a file, for other programs and for who keeps the server. Only reads, also while the server runs.
/// Standard output carries the file and nothing else.
/// </summary>
internal static class FiguresCommand
{
    private const string Csv = "csv";
    private const string Xlsx = "xlsx";
    private const string Docx = "docx";

    private static readonly Option<string> Year = new("--year") { Description = CommandTexts.Year, HelpName = "2018" };

    private static readonly Option<string> Format = new("--format") { Description = CommandTexts.Format, HelpName = "csv|xlsx|docx", DefaultValueFactory = _ => Csv };

    private static readonly Option<string> Delimiter = new("--delimiter") { Description = CommandTexts.Delimiter, HelpName = "comma|semicolon", DefaultValueFactory = _ => "comma" };

    private static readonly Option<string> Output = new("--output") { Description = CommandTexts.Output, HelpName = "FIL" };

    private static readonly Option<bool> Internal = new("--internal") { Description = CommandTexts.Internal };

    private static readonly Option<string> Database = new("--database") { Description = CommandTexts.Database, HelpName = "FIL" };

    private static readonly Option<string> Language = new("--language") { Description = CommandTexts.Language, HelpName = "sv|en", DefaultValueFactory = _ => "sv" };

    /// <param name="standardOutput">Opened only when the file is to go there.</param>
    public static Command Make(Func<Stream> standardOutput)
    {
        var command = new Command("figures", CommandTexts.Figures) { Year, Format, Delimiter, Output, Internal, Database, Language };
        command.SetAction((parsed, cancel) => CommandAnswer.Of(parsed, async () =>
        {
            CultureInfo.CurrentUICulture = CommandLanguage.Of(parsed.GetValue(Language));
            await Write(parsed, standardOutput, cancel);
            return CommandAnswer.Done;
        }));
        return command;
    }

    private static async Task Write(ParseResult parsed, Func<Stream> standardOutput, CancellationToken cancel)
    {
        var year = ReadYear(parsed);
        var format = ReadFormat(parsed);
        var csv = ReadCsvForm(parsed);
        var output = parsed.GetValue(Output);
        if (format is not Csv && output is null)
            throw new StartRefusedException(CommandTexts.OutputMissing);

        await using var core = await CoreOnly.OpenToRead(parsed.GetValue(Database), parsed.InvocationConfiguration.Error);
        var figures = await core.GetRequiredService<FigureQueries>().ForCommandLine(year);
        var isInternal = parsed.GetValue(Internal);
        try
        {
            await using var to = output is null ? standardOutput() : Made(output, format);
            var municipality = core.GetRequiredService<FollowUpSettings>().Municipality;
            await (format switch
            {
                Xlsx => XlsxWriter.Write(FigureExport.Title(figures), FigureExport.Sheets(figures, municipality, isInternal), to, cancel),
                Docx => DocxWriter.Write(FigureExport.Report(figures, municipality, isInternal), to, cancel),
                _ => CsvWriter.Write(FigureExport.ForOtherPrograms(figures, isInternal), to, csv, cancel),
            });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StartRefusedException(CommandTexts.Unwritable.With(output));
        }
    }

    /// <summary>An earlier file of figures is written over; anything else that lies there, as the database itself, never is.</summary>
    private static FileStream Made(string output, string format)
    {
        var ending = $".{format}";
        if (File.Exists(output) && !output.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            throw new StartRefusedException(CommandTexts.SomethingThere.With(output, ending));
        return File.Create(output);
    }

    private static string ReadFormat(ParseResult parsed) => parsed.GetValue(Format) switch
    {
        (Csv or Xlsx or Docx) and { } known => known,
        _ => throw new StartRefusedException(CommandTexts.WrongFormat),
    };

    private static CsvForm ReadCsvForm(ParseResult parsed) => parsed.GetValue(Delimiter) switch
    {
        "comma" => CsvForm.ForPrograms,
        "semicolon" => CsvForm.ForSwedishExcel,
        _ => throw new StartRefusedException(CommandTexts.WrongDelimiter),
    };

    private static int ReadYear(ParseResult parsed) =>
        int.TryParse(parsed.GetValue(Year), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= YearlyGoal.FirstYear and <= YearlyGoal.LastYear
            ? year
            : throw new StartRefusedException(CommandTexts.WrongYear);
}
