using System.Globalization;
using BroByggare.Core.Calendar;
using BroByggare.Core.Kernel;
using BroByggare.Core.MyDay;

namespace BroByggare.Web.Features.Calendar;

/// <summary>The words of the calendar.</summary>
internal static class CalendarTexts
{
    /// <summary>{0} is the kind, {1} the support's number.</summary>
    private static readonly Text OfSupport = new("{0}, stöd {1}", "{0}, support {1}");

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

    public static Text InTelephone { get; } = new("I telefonens kalender", "In the telephone's calendar");

    public static Text FeedMeans { get; } = new(
        "En hemlig adress som bara du har. Den visar dag, tid och nummer, aldrig namn eller vad det gäller.",
        "A secret address that only you have. It shows day, time and number, never a name or what it is about.");

    public static Text OpenFeed { get; } = new("Gör en adress", "Make an address");

    public static Text FeedAddress { get; } = new("Adress till kalendern", "Address of the calendar");

    public static Text FeedOnce { get; } = new(
        "Kopiera den nu till telefonens kalender (prenumerera på kalender). Den visas bara den här gången. Dela den inte med någon.",
        "Copy it now into the telephone's calendar (subscribe to a calendar). It is shown only this once. Share it with nobody.");

    /// <summary>{0} is when.</summary>
    public static Text FeedMade { get; } = new("Gjord {0:yyyy-MM-dd}.", "Made {0:yyyy-MM-dd}.");

    /// <summary>{0} is when.</summary>
    public static Text FeedFetched { get; } = new("Senast hämtad {0:yyyy-MM-dd} kl. {0:H.mm}.", "Last fetched {0:yyyy-MM-dd} {0:HH:mm}.");

    public static Text FeedNever { get; } = new("Inte hämtad än.", "Not fetched yet.");

    public static Text NewAddress { get; } = new("Byt adress", "Change the address");

    public static Text NewAddressMeans { get; } = new(
        "Du får en ny adress, och den gamla slutar fungera direkt. Gör det om någon annan kan ha sett den.",
        "You get a new address, and the old one stops working at once. Do it if somebody else may have seen it.");

    public static Text CloseFeed { get; } = new("Stäng av", "Switch off");

    public static Text CloseFeedMeans { get; } = new(
        "Adressen slutar fungera direkt, och telefonens kalender får inget nytt. Du kan göra en ny adress när du vill.",
        "The address stops working at once, and the telephone's calendar gets nothing new. You can make a new address whenever you like.");

    /// <summary>To a telephone, which shows it to nobody; and to whoever opens the address in a browser.</summary>
    public static Text NoFeed { get; } = new("Här finns ingen kalender.", "There is no calendar here.");

    public static Text FeedClosed { get; } = new("Adressen är avstängd", "The address is switched off");

    /// <summary>What stands in a telephone: the kind and the number, for anybody may see a telephone.</summary>
    public static Text Of(FeedEvent one) => one.Support is { } support ? OfSupport.With(Name(one.Kind), support) : Name(one.Kind);

    private static Text Name(FeedEventKind kind) => kind switch
    {
        FeedEventKind.Meeting => new("Möte", "Meeting"),
        FeedEventKind.Watch => new("Bevakning", "Watch"),
        FeedEventKind.PlanDay => new("Plandag", "Plan day"),
        FeedEventKind.Referral => new("Hänvisning", "Referral"),
        FeedEventKind.Wakes => new("Vaknar", "Wakes"),
        FeedEventKind.Activity => Activity,
    };

    public static Text Name(this CalendarSpan span) => span switch
    {
        CalendarSpan.Week => new("Vecka", "Week"),
        CalendarSpan.Day => new("Dag", "Day"),
        CalendarSpan.Month => new("Månad", "Month"),
    };

    /// <summary>What kind of thing it is, in one word.</summary>
    public static Text Kind(this DayItem item) => item.Kind switch
    {
        DayItemKind.PlanAction => Name(FeedEventKind.PlanDay),
        DayItemKind.Watch => Name(item.IsMeeting ? FeedEventKind.Meeting : FeedEventKind.Watch),
        DayItemKind.Referral => Name(FeedEventKind.Referral),
        DayItemKind.Wakes or DayItemKind.Woken => Name(FeedEventKind.Wakes),
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
