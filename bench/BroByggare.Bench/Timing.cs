using System.Diagnostics;

namespace BroByggare.Bench;

/// <summary>How long something took, over many runs after warming up.</summary>
internal sealed record Timing(double Median, double P95)
{
    private const int FewestRuns = 10;
    private const int MostRuns = 200;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(4);

    /// <summary>Warms up for a second and twice at least; then ten runs, and as many more as fit in four seconds, at most two hundred.</summary>
    /// <param name="prepare">Done before each run and not measured.</param>
    public static async Task<Timing> Of(Func<Task> run, Func<Task>? prepare = null)
    {
        var warmUps = 0;
        for (var warm = Stopwatch.StartNew(); warmUps < 2 || warm.Elapsed < WarmUp; warmUps++)
            await Once(run, prepare);
        var times = new List<double>();
        for (var whole = Stopwatch.StartNew(); times.Count < FewestRuns || (times.Count < MostRuns && whole.Elapsed < LongEnough);)
            times.Add(await Once(run, prepare));
        return From(times);
    }

    public static Timing From(List<double> times)
    {
        times.Sort();
        return new(times[times.Count / 2], times[Math.Min(times.Count - 1, (int)(times.Count * 0.95))]);
    }

    private static async Task<double> Once(Func<Task> run, Func<Task>? prepare)
    {
        if (prepare is not null)
            await prepare();
        var watch = Stopwatch.StartNew();
        await run();
        return watch.Elapsed.TotalMilliseconds;
    }
}
