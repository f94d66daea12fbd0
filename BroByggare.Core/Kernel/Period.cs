namespace BroByggare.Core.Kernel;

/// <summary>A stretch of whole days in Stockholm, both ends included.</summary>
public readonly record struct Period
{
    /// <param name="from">First day.</param>
    /// <param name="to">Last day; not before <paramref name="from"/>.</param>
    public Period(DateOnly from, DateOnly to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        From = from;
        To = to;
    }

    public DateOnly From { get; }

    public DateOnly To { get; }

    /// <summary>A calendar year; the running year ends today, so that nothing is counted before it has happened.</summary>
    /// <param name="year">2000 to 2099.</param>
    public static Period OfYear(int year, DateOnly today)
    {
        var first = new DateOnly(year, 1, 1);
        var last = new DateOnly(year, 12, 31);
        return new(first, today < first ? last : today < last ? today : last);
    }

    public bool Contains(DateOnly day) => From <= day && day <= To;
}
