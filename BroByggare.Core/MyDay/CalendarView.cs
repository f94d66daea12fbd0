using BroByggare.Core.Activities;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;

namespace BroByggare.Core.MyDay;

/// <summary>What has a day between two days.</summary>
/// <param name="Last">Included.</param>
/// <param name="Items">What is to be done for persons, late things on the day they were due.</param>
/// <param name="Activities">Planned and held, not those that were called off.</param>
/// <param name="HasMore">More supports wait than were looked at.</param>
public sealed record CalendarView(
    DateOnly First,
    DateOnly Last,
    DateOnly Today,
    IReadOnlyList<DayItem> Items,
    IReadOnlyList<CalendarActivity> Activities,
    IReadOnlyList<CalendarDeputy> Deputies,
    bool HasMore)
{
    /// <summary>One day of it.</summary>
    public CalendarDay On(DateOnly day) => new(
        day,
        [.. Items.Where(item => item.Due.On == day).OrderBy(item => item.At ?? TimeOnly.MinValue)],
        [.. Activities.Where(activity => activity.On == day)],
        [.. Deputies.Where(deputy => deputy.From <= day && day <= deputy.Until)]);
}

/// <summary>What has this day.</summary>
public sealed record CalendarDay(DateOnly Day, IReadOnlyList<DayItem> Items, IReadOnlyList<CalendarActivity> Activities, IReadOnlyList<CalendarDeputy> Deputies)
{
    public bool IsEmpty => Items is [] && Activities is [] && Deputies is [];
}

/// <summary>An activity in the calendar.</summary>
public sealed record CalendarActivity(ActivityId Id, DateOnly On, ActivityKind Kind, string Title, string Place);

/// <summary>Somebody stands in for somebody.</summary>
/// <param name="Away">Null for the one who asks.</param>
/// <param name="By">Who stands in; null for the one who asks.</param>
/// <param name="Until">Included.</param>
public sealed record CalendarDeputy(string? Away, string? By, DateOnly From, DateOnly Until);
