using System.CommandLine;
using System.Diagnostics;
using System.Runtime.InteropServices;
using BroByggare.Core.Demo;
using BroByggare.Core.Storage;

namespace BroByggare.Web.CommandLine;

/// <summary>
/// Makes a demo municipality of any size, for trying and for measuring. Never writes where there is real work, and in
/// Production only when told twice.
/// </summary>
internal static class DemoCommand
{
    private const int Stopped = 130;

    private const int Fewest = 500;
    private const int Most = 5_000_000;

    private static readonly Option<int?> Supports = new("--supports") { Description = DemoCommandTexts.Supports, HelpName = "100000" };

    private static readonly Option<string> Database = new("--database") { Description = CommandTexts.Database, HelpName = "FIL" };

    private static readonly Option<int> Seed = new("--seed")
    {
        Description = DemoCommandTexts.Seed,
        HelpName = "7",
        DefaultValueFactory = _ => DemoMunicipality.UsualSeed,
    };

    private static readonly Option<bool> Replace = new("--replace") { Description = DemoCommandTexts.Replace };

    private static readonly Option<bool> Yes = new("--yes") { Description = DemoCommandTexts.Yes };

    public static Command Make()
    {
        var command = new Command("demo", DemoCommandTexts.Demo) { Supports, Database, Seed, Replace, Yes };
        command.SetAction((parsed, cancel) => CommandAnswer.Of(parsed, async () =>
        {
            using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => Stop(signal, stop));
            using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => Stop(signal, stop));
            return await Write(parsed, parsed.InvocationConfiguration.Error, stop.Token);
        }));
        return command;
    }

    private static void Stop(PosixSignalContext signal, CancellationTokenSource stop)
    {
        signal.Cancel = true;
        stop.Cancel();
    }

    private static async Task<int> Write(ParseResult parsed, TextWriter error, CancellationToken cancel)
    {
        var supports = parsed.GetValue(Supports);
        if (supports is < Fewest or > Most)
            throw new StartRefusedException(DemoCommandTexts.WrongNumber.With(Fewest, Most));
        if (CoreOnly.IsProduction && !parsed.GetValue(Yes))
            throw new StartRefusedException(DemoCommandTexts.Production);

        await using var core = CoreOnly.Open(parsed.GetValue(Database));
        await core.GetRequiredService<DatabaseStart>().Prepare();
        var demo = core.GetRequiredService<DemoMunicipality>();
        try
        {
            await MakeRoom(demo, parsed.GetValue(Replace), cancel);
            var watch = Stopwatch.StartNew();
            var made = supports is { } many
                ? await demo.Fill(many, parsed.GetValue(Seed), new Progress(error, many), cancel)
                : await demo.Fill(parsed.GetValue(Seed), cancel);
            await error.WriteLineAsync(DemoCommandTexts.Done.With(made, (int)watch.Elapsed.TotalSeconds, core.GetRequiredService<DatabaseSettings>().Path));
            return CommandAnswer.Done;
        }
        catch (OperationCanceledException)
        {
            await error.WriteLineAsync(await demo.Supports() is > 0 and var left ? DemoCommandTexts.StoppedWith.With(left) : DemoCommandTexts.StoppedEmpty);
            return Stopped;
        }
    }

    private static async Task MakeRoom(DemoMunicipality demo, bool replace, CancellationToken cancel)
    {
        if (await demo.IsEmpty(cancel))
            return;
        if (!await demo.IsDemo(cancel))
            throw new StartRefusedException(DemoCommandTexts.RealWork);
        if (!replace)
            throw new StartRefusedException(DemoCommandTexts.AlreadyDemo);
        await demo.Clear();
    }

    /// <summary>Told at once and in order, from the thread that made them.</summary>
    private sealed class Progress(TextWriter error, int supports) : IProgress<int>
    {
        public void Report(int value) => error.WriteLine(DemoCommandTexts.Progress.With(value, supports));
    }
}
