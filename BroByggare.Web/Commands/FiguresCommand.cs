using System.CommandLine;
using System.Globalization;
using BroByggare.Core.Data;
using BroByggare.Core.Exports;
using BroByggare.Core.Figures;
using BroByggare.Core.Goals;
using BroByggare.Core.Language;

namespace BroByggare.Web.Commands;

/// <summary>
/// The figures of a year as a file, for other programs and for who keeps the server. Only reads, also while the server runs.
/// Standard output carries the file and nothing else.
/// </summary>
internal static class FiguresCommand
{
    private const int Done = 0;
    private const int WrongArgument = 2;

    private static readonly Option<string> Year = new("--year") { Description = CommandTexts.Year, HelpName = "2018" };

    private static readonly Option<string> Format = new("--format") { Description = CommandTexts.Format, HelpName = "csv|xlsx", DefaultValueFactory = _ => "csv" };

    private static readonly Option<string> Output = new("--output") { Description = CommandTexts.Output, HelpName = "FIL" };

    private static readonly Option<bool> Internal = new("--internal") { Description = CommandTexts.Internal };

    private static readonly Option<string> Database = new("--database") { Description = CommandTexts.Database, HelpName = "FIL" };

    private static readonly Option<string> Language = new("--language") { Description = CommandTexts.Language, HelpName = "sv|en", DefaultValueFactory = _ => "sv" };

    /// <param name="standardOutput">Opened only when the file is to go there.</param>
    public static Command Make(Func<Stream> standardOutput)
    {
        var command = new Command("figures", CommandTexts.Figures) { Year, Format, Output, Internal, Database, Language };
        command.SetAction(async (parsed, cancel) =>
        {
            try
            {
                await Write(parsed, standardOutput, cancel);
                return Done;
            }
            catch (StartRefusedException refused)
            {
                return await Refuse(parsed, refused.Reason);
            }
        });
        return command;
    }

    private static async Task Write(ParseResult parsed, Func<Stream> standardOutput, CancellationToken cancel)
    {
        var language = parsed.GetValue(Language) switch
        {
            "sv" => Text.SwedishCulture,
            "en" => Text.EnglishCulture,
            _ => throw new StartRefusedException(CommandTexts.WrongLanguage),
        };
        CultureInfo.CurrentUICulture = language;
        var year = ReadYear(parsed.GetValue(Year));
        var isXlsx = parsed.GetValue(Format) switch
        {
            "csv" => false,
            "xlsx" => true,
            _ => throw new StartRefusedException(CommandTexts.WrongFormat),
        };
        var output = parsed.GetValue(Output);
        if (isXlsx && output is null)
            throw new StartRefusedException(CommandTexts.OutputMissing);

        var isInternal = parsed.GetValue(Internal);
        await using var core = CommandCore.Open(parsed.GetValue(Database));
        await core.GetRequiredService<DatabaseStart>().PrepareToRead();
        var figures = await core.GetRequiredService<FigureQueries>().ForCommandLine(year);

        await using var to = output is null ? standardOutput() : Create(output);
        if (isXlsx)
            await XlsxWriter.Write(FigureExport.Title(figures), FigureExport.Sheets(figures, CommandCore.Municipality, isInternal), to, cancel);
        else
            await CsvWriter.Write(FigureExport.ForOtherPrograms(figures, isInternal), to, CsvForm.ForPrograms, cancel);
    }

    private static int ReadYear(string? given) =>
        int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= YearlyGoal.FirstYear and <= YearlyGoal.LastYear
            ? year
            : throw new StartRefusedException(CommandTexts.WrongYear);

    private static FileStream Create(string path)
    {
        try
        {
            return File.Create(path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StartRefusedException(CommandTexts.Unwritable.With(path));
        }
    }

    private static async Task<int> Refuse(ParseResult parsed, Text why)
    {
        await parsed.InvocationConfiguration.Error.WriteLineAsync(why.ToString());
        return WrongArgument;
    }
}
