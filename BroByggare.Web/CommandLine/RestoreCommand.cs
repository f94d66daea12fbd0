using System.CommandLine;
using System.Diagnostics;
using BroByggare.Core.Backups;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Web.CommandLine;

/// <summary>Puts a backup in the database's place: opened beside it, looked through, and then swapped in. BroByggare must be stopped.</summary>
internal static class RestoreCommand
{
    private static readonly Option<string> Database = new("--database") { Description = CommandTexts.Database, HelpName = "FIL" };

    public static Command Make()
    {
        var command = new Command("restore", BackupCommandTexts.Restore) { BackupCommand.File, BackupCommand.Identity, Database };
        command.SetAction(parsed => CommandAnswer.Of(parsed, () => Restore(parsed)));
        return command;
    }

    private static async Task<int> Restore(ParseResult parsed)
    {
        await using var core = CoreOnly.Open(parsed.GetValue(Database));
        var output = parsed.InvocationConfiguration.Output;
        var watch = Stopwatch.StartNew();
        var (manifest, findings, before) = await core.GetRequiredService<Backup>().Restore(
            parsed.GetValue(BackupCommand.File)!, BackupCommand.IdentityIn(parsed.GetValue(BackupCommand.Identity)!));
        await BackupCommand.Tell(output, findings);
        if (!findings.IsWhole)
        {
            await output.WriteLineAsync(BackupCommandTexts.NotRestored);
            return CommandAnswer.NotWhole;
        }

        await output.WriteLineAsync(BackupCommandTexts.Restored.With(
            core.GetRequiredService<DatabaseSettings>().Path, manifest.MadeAt.InStockholm(), manifest.Supports, manifest.LogLines, watch.Elapsed.TotalSeconds));
        if (before is not null)
            await output.WriteLineAsync(BackupCommandTexts.Before.With(before));
        return CommandAnswer.Done;
    }
}
