namespace BroByggare.Tests.EndToEnd.Faults;

/// <summary>
/// How long something is broken. A fault has a length and a moment of its own, drawn anew each time; nothing is waited for by it,
/// and this is the only place of the tests that lets time pass.
/// </summary>
internal static class FaultTime
{
    /// <summary>Between two looks whether the server is there.</summary>
    public static Task BetweenLooks() => Task.Delay(50);

    /// <param name="longest">In milliseconds; in the ordinary tests no longer than two seconds.</param>
    public static Task Lasts(int shortest, int longest) =>
        Task.Delay(Random.Shared.Next(shortest, FaultTable.Rounds > 1 ? longest : Math.Min(longest, 2_000)));
}
