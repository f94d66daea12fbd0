namespace BroByggare.Core.Demo;

/// <summary>Chance that is the same for the same seed, so that two demo municipalities of one day are alike.</summary>
internal sealed class DemoDraw(int seed)
{
    private readonly Random _random = new(seed);
    private readonly Dictionary<object, Queue<int>> _decks = [];

    /// <summary>Both ends included.</summary>
    public int Between(int least, int most) => _random.Next(least, most + 1);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public T One<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    /// <summary>All of them, in a shuffled order, before any comes again: what stands side by side does not look copied.</summary>
    public T Next<T>(IReadOnlyList<T> of)
    {
        if (!_decks.TryGetValue(of, out var deck))
            _decks[of] = deck = [];
        if (deck.Count == 0)
        {
            foreach (var place in Enumerable.Range(0, of.Count).OrderBy(_ => _random.Next()))
                deck.Enqueue(place);
        }

        return of[deck.Dequeue()];
    }

    /// <summary>A working day between the two, or the first when there is none.</summary>
    public DateOnly Day(DateOnly from, DateOnly to)
    {
        if (to <= from)
            return from;
        var day = from.AddDays(_random.Next(to.DayNumber - from.DayNumber + 1));
        while (day > from && day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            day = day.AddDays(-1);
        return day < from ? from : day;
    }

    public Guid Mark()
    {
        Span<byte> bytes = stackalloc byte[16];
        _random.NextBytes(bytes);
        return new(bytes);
    }
}
