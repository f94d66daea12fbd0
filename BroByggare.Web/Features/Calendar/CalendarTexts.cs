using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.MyDay;

namespace BroByggare.Web.Features.Calendar;

/// <summary>The words of the calendar.</summary>
internal static class CalendarTexts
{
    /// <summary>{0} is the week's number.</summary>
    public static Text Week { get; } = new("Vecka {0}", "Week {0}");

    /// <summary>{0} and {1} are days.</summary>
    public static Text Days { get; } = new("{0:d MMMM}–{1:d MMMM yyyy}", "{0:d MMMM}–{1:d MMMM yyyy}");

    public static Text OneDay { get; } = new("{0:dddd d MMMM}", "{0:dddd d MMMM}");

    public static Text WeekDay { get; } = new("{0:dddd d}", "{0:dddd d}");

    public static Text Month { get; } = new("{0:MMMM yyyy}", "{0:MMMM yyyy}");

    public static Text Part { get; } = new("Hur mycket som visas", "How much is shown");

    public static Text Steps { get; } = new("Bläddra i kalendern", "Go through the calendar");

    public static Text Earlier { get; } = new("Tidigare", "Earlier");

    public static Text Later { get; } = new("Senare", "Later");

    public static Text ToToday { get; } = new("I dag", "Today");

    public static Text Nothing { get; } = new("Inget har den här dagen.", "Nothing has this day.");

    public static Text NothingInWeek { get; } = new("Inget", "Nothing");

    public static Text Activity { get; } = new("Aktivitet", "Activity");

    /// <summary>{0} is who is away.</summary>
    public static Text YouStandIn { get; } = new("Du vikarierar för {0}", "You stand in for {0}");

    /// <summary>{0} is the deputy.</summary>
    public static Text StandsInForYou { get; } = new("{0} är din vikarie", "{0} stands in for you");

    /// <summary>{0} is the deputy, {1} who is away.</summary>
    public static Text StandsIn { get; } = new("{0} vikarierar för {1}", "{0} stands in for {1}");

    public static Text HasMore { get; } = new(
        "Fler stöd väntar på något än som får plats här. De som har väntat längst visas.",
        "More supports wait for something than fit here. Those that have waited longest are shown.");

    public static Text WeekShort { get; } = new("v.", "wk");

    public static Counted Tasks { get; } = new(new("1 sak", "1 thing"), new("{0} saker", "{0} things"));

    public static Counted Activities { get; } = new(new("1 aktivitet", "1 activity"), new("{0} aktiviteter", "{0} activities"));

    public static Text Deputy { get; } = new("Vikariat", "Deputy");

    public static Text Name(this CalendarSpan span) => span switch
    {
        CalendarSpan.Week => new("Vecka", "Week"),
        CalendarSpan.Day => new("Dag", "Day"),
        CalendarSpan.Month => new("Månad", "Month"),
    };

    /// <summary>What kind of thing it is, in one word.</summary>
    public static Text Kind(this DayItem item) => item.Kind switch
    {
        DayItemKind.PlanAction => new("Plandag", "Plan day"),
        DayItemKind.Watch => item.IsMeeting ? new("Möte", "Meeting") : new("Bevakning", "Watch"),
        DayItemKind.Referral => new("Hänvisning", "Referral"),
        DayItemKind.Wakes or DayItemKind.Woken => new("Vaknar", "Wakes"),
        DayItemKind.ConsentEnds => new("Samtycke", "Consent"),
        DayItemKind.Activity => Activity,
    };

    public static Text Of(CalendarDeputy deputy) => deputy switch
    {
        { Away: { } away, By: null } => YouStandIn.With(away),
        { Away: null, By: { } by } => StandsInForYou.With(by),
        _ => StandsIn.With(deputy.By ?? "", deputy.Away ?? ""),
    };

    /// <summary>What is seen.</summary>
    public static string Title(this CalendarDays days) => Heading(days.Span switch
    {
        CalendarSpan.Day => OneDay.With(days.Day),
        CalendarSpan.Week => Week.With(days.Week),
        CalendarSpan.Month => Month.With(days.Day),
    });

    /// <summary>With a capital, which days and months do not have in Swedish.</summary>
    public static string Heading(Text written)
    {
        var words = written.ToString();
        return char.ToUpper(words[0], CultureInfo.CurrentCulture) + words[1..];
    }

    public static Text Lead(this CalendarDays days) => days.Span switch
    {
        CalendarSpan.Day => Week.With(days.Week),
        _ => Days.With(days.First, days.Last),
    };
}
