using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Bench;

/// <summary>Thirty-two who write at once, each in a support of its own, as fast as they can.</summary>
internal static class Writers
{
    private const int Many = 32;
    private const int Each = 40;

    public static async Task<string> Measure(ServiceProvider core)
    {
        var commands = core.GetRequiredService<SupportCommands>();
        var coordinator = (await core.GetRequiredService<TeamQueries>().DemoMembers()).First(member => member.Role == Role.Coordinator).AsActor();
        var seen = await Seen(core, coordinator);
        await Task.WhenAll(seen.Select(one => commands.WriteNote(one, "Värmer upp.", isShared: true)));

        var times = new ConcurrentBag<double>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(seen.Select(one => Task.Run(() => Write(commands, one, times))));
        var seconds = watch.Elapsed.TotalSeconds;
        var sorted = times.Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {Many} writers at once: {Many * Each / seconds:N0} writes/s | {sorted[sorted.Count / 2]:N1} | {sorted[(int)(sorted.Count * 0.95)]:N1} | p99 {sorted[(int)(sorted.Count * 0.99)]:N1} | | |");
    }

    private static async Task Write(SupportCommands commands, Seen<SupportId> seen, ConcurrentBag<double> times)
    {
        for (var i = 1; i <= Each; i++)
        {
            var one = Stopwatch.StartNew();
            await commands.WriteNote(seen with { Version = seen.Version + i, Once = Guid.NewGuid() }, "Vi stämde av läget och bestämde ny tid.", isShared: true);
            times.Add(one.Elapsed.TotalMilliseconds);
        }
    }

    private static async Task<List<Seen<SupportId>>> Seen(ServiceProvider core, Actor actor)
    {
        await using var db = await core.GetRequiredService<IDbContextFactory<BroByggareContext>>().CreateDbContextAsync();
        var supports = await IndividualSupport.VisibleTo(db.Supports, actor)
            .Where(support => support.ClosedOn == null)
            .Where(Restriction.IsOff)
            .OrderBy(support => support.Id)
            .Select(support => new { support.Id, support.Version })
            .Take(Many)
            .ToListAsync();
        return [.. supports.Select(support => new Seen<SupportId>(support.Id, support.Version, actor, Guid.NewGuid()))];
    }
}
