namespace BroByggare.Core.Privacy.Retention;

/// <summary>
/// The days of one support, coarsened: the earliest day of a month becomes its first, the next its second. Which came
/// first is kept, and so is which fell on the same day; which day of the month it was is not.
/// </summary>
internal sealed class CoarseDays(IEnumerable<DateOnly> days)
{
    private readonly Dictionary<DateOnly, DateOnly> _coarse = days
        .Distinct()
        .GroupBy(day => (day.Year, day.Month))
        .SelectMany(month => month.Order().Select((day, place) => (day, Coarse: new DateOnly(day.Year, day.Month, place + 1))))
        .ToDictionary(known => known.day, known => known.Coarse);

    public DateOnly Of(DateOnly day) => _coarse[day];

    /// <summary>The first of the month.</summary>
    public static DateOnly Month(DateOnly day) => new(day.Year, day.Month, 1);
}
