using System.Diagnostics;
using System.Globalization;
using BroByggare.Core;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Demo;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Bench;

/// <summary>A long log: made if it is not there, then verified as the command does.</summary>
internal static class LogRun
{
    private const int Batch = 50_000;
    private const int Times = 3;

    public static async Task Write(int lines, string folder, TextWriter to, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var settings = new DatabaseSettings(Path.Combine(folder, $"log-{lines}.db"));
        await using var core = new ServiceCollection()
            .AddBroByggareCore(_ => settings)
            .BuildServiceProvider();
        await core.GetRequiredService<DatabaseStart>().Prepare();
        if (await core.GetRequiredService<DemoMunicipality>().IsEmpty(cancel))
            await core.GetRequiredService<DemoMunicipality>().Fill(cancel: cancel);
        var watch = Stopwatch.StartNew();
        var made = await Make(core, lines, cancel);
        await to.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"made {made:N0} lines in {watch.Elapsed.TotalSeconds:N1} s"));
        for (var i = 0; i < Times; i++)
        {
            watch.Restart();
            var before = Environment.CpuUsage.TotalTime;
            var verdict = await core.GetRequiredService<LogCheck>().Whole(cancel);
            await to.WriteLineAsync(string.Create(
                CultureInfo.InvariantCulture, $"verified {verdict.Lines:N0} lines in {watch.Elapsed.TotalSeconds:N1} s ({(Environment.CpuUsage.TotalTime - before).TotalSeconds:N1} s of processor): {(verdict.IsWhole ? "whole" : "broken")}"));
        }
    }

    private static async Task<long> Make(ServiceProvider core, int lines, CancellationToken cancel)
    {
        long made = 0;
        for (var left = true; left;)
        {
            left = await core.GetRequiredService<WriteGate>().Write(async () =>
            {
                await using var db = await core.GetRequiredService<IDbContextFactory<BroByggareContext>>().CreateDbContextAsync(cancel);
                await using var transaction = await db.Database.BeginTransactionAsync(cancel);
                using var rows = new DemoRows(db);
                var head = await AuditChain.Head(db);
                var count = (int)Math.Min(Batch, lines - head.Sequence);
                foreach (var entry in db.Chain.Continue(head, Enumerable.Range(0, Math.Max(0, count)).Select(Line)))
                    rows.Write(entry);
                await transaction.CommitAsync(cancel);
                made += Math.Max(0, count);
                return count == Batch;
            });
        }

        return made;
    }

    /// <summary>As in use: of ten lines six openings, two changes and two lists of twenty.</summary>
    private static LogLine Line(int number) => (number % 10) switch
    {
        < 6 => new(Moment(number), new(1), SupportActions.ReadOpened, 1001 + (number % 300)),
        < 8 => new(Moment(number), new(2), SupportActions.WriteNote, 1001 + (number % 300)) { Once = Guid.NewGuid() },
        _ => new(Moment(number), new(3), ListActions.Supports, 0) { Listed = [.. Enumerable.Range(1001 + (number % 200), 20)] },
    };

    private static DateTime Moment(int number) => new DateTime(2026, 11, 1, 7, 0, 0, DateTimeKind.Utc).AddSeconds(number);
}
