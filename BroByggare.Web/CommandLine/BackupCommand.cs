using System.CommandLine;
using System.Diagnostics;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Backups;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Web.Settings;

namespace BroByggare.Web.CommandLine;

/// <summary>Makes a backup, also while BroByggare runs; looks one through; makes the key pair that they are sealed with.</summary>
internal static class BackupCommand
{
    public static Option<string> Identity { get; } = new("--identity") { Description = BackupCommandTexts.Identity, HelpName = "FIL", Required = true };

    public static Argument<string> File { get; } = new("file") { Description = BackupCommandTexts.File, HelpName = "FIL" };

    private static readonly Option<string> Database = new("--database") { Description = CommandTexts.Database, HelpName = "FIL" };

    private static readonly Option<string> Output = new("--output") { Description = BackupCommandTexts.Output, HelpName = "FIL" };

    private static readonly Option<string> KeyOutput = new("--output") { Description = BackupCommandTexts.KeyOutput, HelpName = "FIL", Required = true };

    private static readonly Option<string> Recipient = new("--recipient") { Description = BackupCommandTexts.Recipient, HelpName = "age1…" };

    private static readonly Argument<string?> Newest = new("file") { Description = BackupCommandTexts.DrillFile, HelpName = "FIL", Arity = ArgumentArity.ZeroOrOne };

    private static readonly Option<string> Keys = new("--keys") { Description = BackupCommandTexts.DrillKeys, HelpName = "FIL", Required = true };

    public static Command Make()
    {
        var drill = new Command("drill", BackupCommandTexts.Drill) { Newest, Identity, Keys };
        drill.SetAction(parsed => CommandAnswer.Of(parsed, () => Drill(parsed)));
        var verify = new Command("verify", BackupCommandTexts.Verify) { File, Identity, Database };
        verify.SetAction(parsed => CommandAnswer.Of(parsed, () => Verify(parsed)));
        var keygen = new Command("keygen", BackupCommandTexts.Keygen) { KeyOutput };
        keygen.SetAction(parsed => CommandAnswer.Of(parsed, () => Keygen(parsed)));
        var backup = new Command("backup", BackupCommandTexts.Backup) { verify, drill, keygen, Output, Recipient, Database };
        backup.SetAction(parsed => CommandAnswer.Of(parsed, () => MakeOne(parsed)));
        return backup;
    }

    /// <summary>The first identity in the file.</summary>
    public static AgeIdentity IdentityIn(string file)
    {
        try
        {
            return AgeIdentity.In(System.IO.File.ReadAllText(file)) ?? throw new StartRefusedException(BackupCommandTexts.NoIdentity.With(file));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(BackupTexts.WhyNot(file, fault));
        }
    }

    /// <summary>What was found, one line each.</summary>
    public static async Task Tell(TextWriter output, DatabaseFindings findings)
    {
        foreach (var page in findings.Pages)
            await output.WriteLineAsync(BackupCommandTexts.PageBroken.With(page));
        foreach (var table in findings.References.Distinct())
            await output.WriteLineAsync(BackupCommandTexts.ReferenceBroken.With(table));
        if (findings.Log is { Fault: { } fault })
            await output.WriteLineAsync(VerifyLogTexts.Broken.With(fault.Sequence, VerifyLogTexts.Name(fault.Kind)));
        if (findings.Pages.Count > 0)
            return;
        if (findings.Keys is not { } keys)
            await output.WriteLineAsync(BackupCommandTexts.KeysNotHere);
        else if (!keys.IsAllThere || findings.Unsealed is false)
            await output.WriteLineAsync(BackupCommandTexts.KeysMissing.With(keys.Broken, keys.Missing));
    }

    private static async Task<int> MakeOne(ParseResult parsed)
    {
        await using var core = CoreOnly.Open(parsed.GetValue(Database));
        var settings = core.GetRequiredService<BackupSettings>();
        var written = parsed.GetValue(Recipient) ?? settings.Recipient ?? throw new StartRefusedException(BackupCommandTexts.RecipientMissing);
        var recipient = AgeRecipient.Of(written) ?? throw new StartRefusedException(BackupCommandTexts.NoRecipient.With(written));
        var folder = settings.Folder ?? Path.GetDirectoryName(core.GetRequiredService<DatabaseSettings>().Path)!;
        var file = Path.GetFullPath(parsed.GetValue(Output) ?? Path.Combine(folder, Backup.NameAt(TimeProvider.System.Now())));
        await core.GetRequiredService<DatabaseStart>().PrepareToRead();
        var watch = Stopwatch.StartNew();
        var made = await core.GetRequiredService<Backup>().Make(file, recipient);
        await parsed.InvocationConfiguration.Output.WriteLineAsync(BackupCommandTexts.Made.With(
            file, new FileInfo(file).Length / 1024d / 1024d, made.Supports, made.LogLines, watch.Elapsed.TotalSeconds));
        return CommandAnswer.Done;
    }

    private static async Task<int> Verify(ParseResult parsed)
    {
        await using var core = CoreOnly.Open(parsed.GetValue(Database));
        var output = parsed.InvocationConfiguration.Output;
        var watch = Stopwatch.StartNew();
        var (manifest, findings) = await core.GetRequiredService<Backup>().Verify(parsed.GetValue(File)!, IdentityIn(parsed.GetValue(Identity)!));
        await Tell(output, findings);
        await output.WriteLineAsync((findings.IsWhole ? BackupCommandTexts.Verified : BackupCommandTexts.VerifiedBroken).With(
            manifest.MadeAt.InStockholm(), manifest.Supports, manifest.LogLines, watch.Elapsed.TotalSeconds));
        return findings.IsWhole ? CommandAnswer.Done : CommandAnswer.NotWhole;
    }

    /// <summary>All that a new machine would do, in a folder that goes afterwards.</summary>
    private static async Task<int> Drill(ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        var watch = Stopwatch.StartNew();
        var file = parsed.GetValue(Newest) ?? await NewestMade();
        var place = Directory.CreateTempSubdirectory("brobyggare-drill-");
        try
        {
            await using var core = CoreOnly.OpenApart(Path.Combine(place.FullName, "brobyggare.db"));
            KeysCommand.Bring(core, parsed.GetValue(Keys)!);
            var (manifest, findings, _) = await core.GetRequiredService<Backup>().Restore(file, IdentityIn(parsed.GetValue(Identity)!));
            await Tell(output, findings);
            if (!findings.IsWhole)
            {
                await output.WriteLineAsync(BackupCommandTexts.DrillFailed.With(file));
                return CommandAnswer.NotWhole;
            }

            await core.GetRequiredService<DatabaseStart>().Prepare();
            await core.GetRequiredService<LogCheck>().AtStart();
            await output.WriteLineAsync(BackupCommandTexts.Drilled.With(
                file, manifest.MadeAt.InStockholm(), manifest.Supports, findings.Persons, manifest.LogLines, watch.Elapsed.TotalSeconds));
            core.GetRequiredService<DatabaseSettings>().CloseAll();
            return CommandAnswer.Done;
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private static async Task<string> NewestMade()
    {
        await using var core = CoreOnly.Open(null);
        return core.GetRequiredService<BackupRounds>().Newest ?? throw new StartRefusedException(BackupCommandTexts.NoneMade);
    }

    private static async Task<int> Keygen(ParseResult parsed)
    {
        var file = Path.GetFullPath(parsed.GetValue(KeyOutput)!);
        var identity = AgeIdentity.Make();
        identity.SaveTo(file, TimeProvider.System.Now());
        await parsed.InvocationConfiguration.Output.WriteLineAsync(BackupCommandTexts.KeyMade.With(file, identity.Recipient.Written()));
        return CommandAnswer.Done;
    }
}
