namespace BroByggare.Core.Kernel;

/// <summary>The trade's day and hour: stored in UTC, lived in Stockholm.</summary>
public static class Clock
{
    /// <summary>Where the work is done. A day begins and ends here.</summary>
    public static TimeZoneInfo Stockholm { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm");

    /// <summary>Now, in UTC.</summary>
    public static DateTime Now(this TimeProvider clock) => clock.GetUtcNow().UtcDateTime;

    /// <summary>Today's date in Stockholm.</summary>
    public static DateOnly Today(this TimeProvider clock) => clock.Now().DayInStockholm();

    /// <summary>The wall clock in Stockholm at a moment given in UTC.</summary>
    public static DateTime InStockholm(this DateTime utc) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Stockholm);

    /// <summary>The date in Stockholm at a moment given in UTC.</summary>
    public static DateOnly DayInStockholm(this DateTime utc) => DateOnly.FromDateTime(utc.InStockholm());

    /// <summary>The first moment after a day in Stockholm, in UTC: what happened before it had happened by the end of the day.</summary>
    public static DateTime EndInUtc(this DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Stockholm);

    /// <summary>
    /// The first moment in UTC at which the wall clock in Stockholm shows a time: of an hour that comes twice, when summer
    /// time ends, the first. A time that is skipped, when it begins, is the one an hour later.
    /// </summary>
    public static DateTime EarliestInUtc(this DateTime onTheWall) => InUtc(onTheWall, isFirst: true);

    /// <summary>The last moment at which it shows it: of an hour that comes twice, the second.</summary>
    public static DateTime LatestInUtc(this DateTime onTheWall) => InUtc(onTheWall, isFirst: false);

    /// <summary>The first moment of a day in Stockholm, in UTC.</summary>
    public static DateTime StartInUtc(this DateOnly day) => day.AddDays(-1).EndInUtc();

    private static DateTime InUtc(DateTime onTheWall, bool isFirst)
    {
        var wall = DateTime.SpecifyKind(onTheWall, DateTimeKind.Unspecified);
        if (Stockholm.IsInvalidTime(wall))
            wall = wall.AddHours(1);
        if (!Stockholm.IsAmbiguousTime(wall))
            return TimeZoneInfo.ConvertTimeToUtc(wall, Stockholm);
        var offsets = Stockholm.GetAmbiguousTimeOffsets(wall);
        return DateTime.SpecifyKind(wall - (isFirst ? offsets.Max() : offsets.Min()), DateTimeKind.Utc);
    }
}
