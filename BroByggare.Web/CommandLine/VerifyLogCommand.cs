using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using BroByggare.Core.AuditLog;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Storage;

namespace BroByggare.Web.CommandLine;

/// <summary>Goes through the whole log and says whether it is as it was written, and if not, where. Only reads, also while the server runs.</summary>
internal static class VerifyLogCommand
{
    private static readonly Option<string> Database = new("--database") { Description = CommandTexts.Database, HelpName = "FIL" };

    private static readonly Option<string> Language = new("--language") { Description = CommandTexts.Language, HelpName = "sv|en", DefaultValueFactory = _ => "sv" };

    public static Command Make()
    {
        var command = new Command("verify-log", VerifyLogTexts.VerifyLog) { Database, Language };
        command.SetAction((parsed, cancel) => CommandAnswer.Of(parsed, () =>
        {
            CultureInfo.CurrentUICulture = CommandLanguage.Of(parsed.GetValue(Language));
            return Verify(parsed, cancel);
        }));
        return command;
    }

    private static async Task<int> Verify(ParseResult parsed, CancellationToken cancel)
    {
        await using var core = CoreOnly.Open(parsed.GetValue(Database));
        await core.GetRequiredService<DatabaseStart>().PrepareToRead();
        var watch = Stopwatch.StartNew();
        var verdict = await core.GetRequiredService<LogCheck>().Whole(cancel);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(verdict.Fault is { } fault
            ? VerifyLogTexts.Broken.With(fault.Sequence, VerifyLogTexts.Name(fault.Kind))
            : VerifyLogTexts.Whole.With(verdict.Lines, verdict.Marks, watch.Elapsed.TotalSeconds));
        if (verdict is { IsWhole: true, LacksMarks: true })
            await parsed.InvocationConfiguration.Output.WriteLineAsync(VerifyLogTexts.Unmarked.With(verdict.Unmarked));
        if (verdict.Acceptances > 0)
            await parsed.InvocationConfiguration.Output.WriteLineAsync(VerifyLogTexts.Accepted.With(verdict.Acceptances));
        return verdict.IsWhole ? CommandAnswer.Done : CommandAnswer.NotWhole;
    }
}
