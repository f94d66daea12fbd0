using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.MyDay;

namespace BroByggare.Web.Features.Calendar;

/// <summary>How much of the calendar is seen at a time. The first is what the address means without saying so.</summary>
public enum CalendarSpan
{
    Week,
    Day,
    Month,
}

/// <summary>Which days are seen, and where the ones before and after are.</summary>
/// <param name="Day">A day in it, which stands in the address.</param>
public sealed record CalendarDays(CalendarSpan Span, DateOnly Day)
{
    public const string DayInAddress = "dag";

    public const string SpanInAddress = "visa";

    public DateOnly First => Span switch
    {
        CalendarSpan.Day => Day,
        CalendarSpan.Week => MondayOf(Day),
        CalendarSpan.Month => MondayOf(FirstOfMonth),
    };

    /// <summary>Included. A month is seen with the whole of its weeks.</summary>
    public DateOnly Last => Span switch
    {
        CalendarSpan.Day => Day,
        CalendarSpan.Week => First.AddDays(6),
        CalendarSpan.Month => MondayOf(FirstOfMonth.AddMonths(1).AddDays(-1)).AddDays(6),
    };

    public DateOnly Before => Moved(-1);

    public DateOnly After => Moved(1);

    public int Week => WeekOf(Day);

    public IEnumerable<DateOnly> All => Enumerable.Range(0, Last.DayNumber - First.DayNumber + 1).Select(First.AddDays);

    private DateOnly FirstOfMonth => new(Day.Year, Day.Month, 1);

    /// <summary>What stands in an address may be anything: a day of its own is kept to what can be planned for, and some years back.</summary>
    public static CalendarDays In(string? day, string? span, DateOnly today)
    {
        var asked = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var written) ? written : today;
        var (earliest, latest) = (today.AddYears(-5), Due.LastDay(today));
        return new(SpanOf(span), asked < earliest ? earliest : asked > latest ? latest : asked);
    }

    /// <summary>By ISO 8601, as in Swedish almanacs.</summary>
    public static int WeekOf(DateOnly day) => ISOWeek.GetWeekOfYear(day.ToDateTime(TimeOnly.MinValue));

    public static string KeyOf(CalendarSpan span) => span switch
    {
        CalendarSpan.Week => "vecka",
        CalendarSpan.Day => "dag",
        CalendarSpan.Month => "manad",
    };

    public string To(DateOnly day, CalendarSpan span) =>
        $"/kalender?{DayInAddress}={day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}{(span == default ? "" : $"&{SpanInAddress}={KeyOf(span)}")}";

    private static CalendarSpan SpanOf(string? key) => Enum.GetValues<CalendarSpan>().FirstOrDefault(span => KeyOf(span) == key);

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private DateOnly Moved(int by) => Span switch
    {
        CalendarSpan.Day => Day.AddDays(by),
        CalendarSpan.Week => Day.AddDays(7 * by),
        CalendarSpan.Month => FirstOfMonth.AddMonths(by),
    };
}
