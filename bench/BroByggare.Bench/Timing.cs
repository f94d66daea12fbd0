using System.Diagnostics;

namespace BroByggare.Bench;

/// <summary>How long something took, over many runs after warming up.</summary>
internal sealed record Timing(double Median, double P95)
{
    private const int WarmUps = 5;
    private const int MostRuns = 200;
    private static readonly TimeSpan LongEnough = TimeSpan.FromSeconds(4);

    /// <summary>At least ten runs; then as many as fit in four seconds, at most two hundred.</summary>
    /// <param name="prepare">Done before each run and not measured.</param>
    public static async Task<Timing> Of(Func<Task> run, Func<Task>? prepare = null)
    {
        var times = new List<double>();
        var whole = Stopwatch.StartNew();
        for (var i = 0; i < MostRuns + WarmUps && (times.Count < 10 || whole.Elapsed < LongEnough); i++)
        {
            if (prepare is not null)
                await prepare();
            var one = Stopwatch.StartNew();
            await run();
            if (i >= WarmUps)
                times.Add(one.Elapsed.TotalMilliseconds);
        }

        return From(times);
    }

    public static Timing From(List<double> times)
    {
        times.Sort();
        return new(times[times.Count / 2], times[Math.Min(times.Count - 1, (int)(times.Count * 0.95))]);
    }
}
