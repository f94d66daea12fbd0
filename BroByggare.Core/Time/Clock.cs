namespace BroByggare.Core.Time;

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

    /// <summary>
    /// A moment on the wall clock in Stockholm, in UTC. The hour that summer time skips is the one after it; of the hour that
    /// comes twice in October it is the first or the second.
    /// </summary>
    public static DateTime WallToUtc(this DateTime inStockholm, bool isSecond)
    {
        var moment = DateTime.SpecifyKind(inStockholm, DateTimeKind.Unspecified);
        if (Stockholm.IsInvalidTime(moment))
            moment = moment.AddHours(1);
        var offset = Stockholm.IsAmbiguousTime(moment)
            ? isSecond ? Stockholm.GetAmbiguousTimeOffsets(moment).Min() : Stockholm.GetAmbiguousTimeOffsets(moment).Max()
            : Stockholm.GetUtcOffset(moment);
        return DateTime.SpecifyKind(moment - offset, DateTimeKind.Utc);
    }

    /// <summary>The first moment after a day in Stockholm, in UTC: what happened before it had happened by the end of the day.</summary>
    public static DateTime EndInUtc(this DateOnly day) =>
        TimeZoneInfo.ConvertTimeToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), Stockholm);

    /// <summary>The first moment of a day in Stockholm, in UTC.</summary>
    public static DateTime StartInUtc(this DateOnly day) => day.AddDays(-1).EndInUtc();
}
