using System.CommandLine;
using System.Diagnostics;
using BroByggare.Core.Backups;
using BroByggare.Core.Storage;

namespace BroByggare.Web.CommandLine;

/// <summary>Looks the database through: pages, references, log, keys, and the disk it lies on. Only reads, also while the server runs.</summary>
internal static class CheckCommand
{
    private static readonly Option<string> Database = new("--database") { Description = CommandTexts.Database, HelpName = "FIL" };

    public static Command Make()
    {
        var command = new Command("check", BackupCommandTexts.Check) { Database };
        command.SetAction(parsed => CommandAnswer.Of(parsed, () => Check(parsed)));
        return command;
    }

    /// <summary>That of the nearest mount above; a question mark where the machine does not say, as in a changed root.</summary>
    private static string FileSystemOf(string path)
    {
        try
        {
            return DriveInfo.GetDrives().Where(drive => path.StartsWith(drive.Name, StringComparison.Ordinal)).MaxBy(drive => drive.Name.Length)?.DriveFormat ?? "?";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "?";
        }
    }

    private static async Task<int> Check(ParseResult parsed)
    {
        await using var core = CoreOnly.Open(parsed.GetValue(Database));
        var output = parsed.InvocationConfiguration.Output;
        var path = core.GetRequiredService<DatabaseSettings>().Path;
        var watch = Stopwatch.StartNew();
        var findings = await core.GetRequiredService<DatabaseCheck>().Look();
        await BackupCommand.Tell(output, findings);
        if (findings.Log is { IsWhole: true } log)
            await output.WriteLineAsync(VerifyLogTexts.Whole.With(log.Lines, log.Marks, watch.Elapsed.TotalSeconds));
        await output.WriteLineAsync(BackupCommandTexts.Place.With(
            path, new FileInfo(path).Length / 1024d / 1024d, core.GetRequiredService<Vitals>().FreeBytes / 1024d / 1024d / 1024d, FileSystemOf(path), findings.Sqlite));
        await output.WriteLineAsync(findings.IsWhole ? BackupCommandTexts.AllWell : BackupCommandTexts.NotWell);
        return findings.IsWhole ? CommandAnswer.Done : CommandAnswer.NotWhole;
    }
}
