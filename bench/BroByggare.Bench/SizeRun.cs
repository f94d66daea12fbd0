using System.Diagnostics;
using System.Globalization;
using BroByggare.Core;
using BroByggare.Core.Demo;
using BroByggare.Core.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Bench;

/// <summary>One size of database: made if it is not there, measured, written as a Markdown table.</summary>
internal static class SizeRun
{
    public static async Task Write(int supports, string folder, TextWriter to, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var settings = new DatabaseSettings(Path.Combine(folder, $"bench-{supports}.db"));
        await using var core = new ServiceCollection()
            .AddBroByggareCore(_ => settings)
            .BuildServiceProvider();
        await core.GetRequiredService<DatabaseStart>().Prepare();
        await Make(core, supports, cancel);

        var bytes = new FileInfo(settings.Path).Length;
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"\n### {supports:N0} supports ({bytes / 1024.0 / 1024:N0} MB)\n"));
        await to.WriteLineAsync("| what | median ms | p95 ms | raw median ms | raw p95 ms | times raw |");
        await to.WriteLineAsync("| --- | ---: | ---: | ---: | ---: | ---: |");
        using var raw = new RawSql(settings);
        await foreach (var (what, ours, theirs) in new Measurements(core, raw).All())
            await to.WriteLineAsync(Line(what, ours, theirs));
        await to.WriteLineAsync(await Writers.Measure(core));
    }

    private static async Task Make(ServiceProvider core, int supports, CancellationToken cancel)
    {
        var demo = core.GetRequiredService<DemoMunicipality>();
        if (!await demo.IsEmpty(cancel))
            return;
        var watch = Stopwatch.StartNew();
        await demo.Fill(supports, DemoMunicipality.UsualSeed, null, cancel);
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"made {supports:N0} in {watch.Elapsed.TotalSeconds:N0} s"));
    }

    private static string Line(string what, Timing ours, Timing theirs) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {ours.Median:N2} | {ours.P95:N2} | {theirs.Median:N2} | {theirs.P95:N2} | {ours.Median / theirs.Median:N1} |");
}
