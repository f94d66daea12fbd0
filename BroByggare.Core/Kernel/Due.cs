namespace BroByggare.Core.Kernel;

/// <summary>A day that something is to be done by, seen from today.</summary>
/// <param name="DaysLeft">Below zero when it is late.</param>
public readonly record struct Due(DateOnly On, int DaysLeft)
{
    public bool IsLate => DaysLeft < 0;

    /// <summary>Today, tomorrow or late: it needs somebody now.</summary>
    public bool IsNear => DaysLeft <= 1;

    /// <summary>More than a year ahead: most often a slip in the year, so it is asked about.</summary>
    public static bool IsFarAhead(DateOnly day, DateOnly today) => day > today.AddYears(1);

    /// <summary>The last day that anything can be planned for: two years ahead.</summary>
    public static DateOnly LastDay(DateOnly today) => today.AddYears(2);

    public static Due By(DateOnly day, DateOnly today) => new(day, day.DayNumber - today.DayNumber);
}
