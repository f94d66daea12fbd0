using BroByggare.Core.Kernel;
using BroByggare.Core.MyDay;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Web.Features.MyDay;

/// <summary>The words of Min dag.</summary>
public static class MyDayTexts
{
    public static Text Late { get; } = new("Försenat", "Late");

    public static Text Today { get; } = new("I dag", "Today");

    public static Text Coming { get; } = new("Kommande dagar", "Coming days");

    public static Text Quiet { get; } = new("Utan kontakt på länge", "Long without contact");

    /// <summary>{0} is days.</summary>
    public static Counted QuietFor { get; } = new(new("Mer än 1 dag", "More than 1 day"), new("Mer än {0} dagar", "More than {0} days"));

    public static Text DuringTheDay { get; } = new("Under dagen", "During the day");

    public static Text AtTime { get; } = new("Kl. {0:H.mm}", "At {0:HH:mm}");

    public static Text ShortDay { get; } = new("{0:ddd d MMM}", "{0:ddd d MMM}");

    /// <summary>A coordinator chooses whose day to see.</summary>
    public static Text Whose { get; } = new("Vems", "Whose");

    public static Text Done { get; } = new("Klart", "Done");

    /// <summary>For those who hear the page: what, and whose by number, for names may be hidden.</summary>
    public static Text DoneAbout { get; } = new("{0}, {1}", "{0}, {1}");

    /// <summary>{0} is the time of day.</summary>
    public static Text DoneAt { get; } = new("Klart kl. {0:H.mm}", "Done at {0:HH:mm}");

    /// <summary>{0} is the answer, {1} the time of day.</summary>
    public static Text AnsweredAt { get; } = new("{0}, kl. {1:H.mm}", "{0}, {1:HH:mm}");

    public static Text AnswerNoted { get; } = new("Svaret är antecknat", "The answer is noted");

    /// <summary>{0} is how many are left, {1} how many were done.</summary>
    public static Text LeftAndDone { get; } = new("{0} kvar, {1} klart", "{0} left, {1} done");

    public static Text TakeUp { get; } = new("Ta upp", "Take up");

    public static Text Call { get; } = new("Ring", "Call");

    public static Text Wakes { get; } = new("Vaknar", "Wakes");

    public static Text Note { get; } = new("Anteckna", "Note");

    /// <summary>{0} is the number of a support.</summary>
    public static Text NoteAbout { get; } = new("kontakt i stöd {0}", "a contact in support {0}");

    /// <summary>{0} is who is away.</summary>
    public static Text StandingInFor { get; } = new("För {0}", "For {0}");

    /// <summary>{0} is days.</summary>
    public static Counted Days { get; } = new(new("1 dag", "1 day"), new("{0} dagar", "{0} days"));

    public static Text LastContact { get; } = new("Senaste kontakt {0:yyyy-MM-dd}", "Last contact {0:yyyy-MM-dd}");

    public static Text NeverContact { get; } = new("Ingen kontakt än", "No contact yet");

    public static Text NothingLeftTitle { get; } = new("Inget kvar i dag", "Nothing left today");

    public static Text NothingLeft { get; } = new(
        "Du har gjort allt som hade datum till och med i dag.", "You have done all that had a date up to today.");

    public static Text NothingComing { get; } = new("Inget har datum de närmaste dagarna.", "Nothing has a date in the coming days.");

    public static Text HasMore { get; } = new(
        "Fler stöd väntar på något än som får plats här. De äldsta visas. Resten står i listan över stöd.",
        "More supports wait for something than fit here. The oldest are shown. The rest stand in the list of supports.");

    private static readonly Text DayInWeek = new("{0:dddd d MMMM yyyy}, vecka {1}", "{0:dddd d MMMM yyyy}, week {1}");

    private static readonly Text MakeContact = new("Ta kontakt med {0}", "Contact {0}");

    private static readonly Text AskForAnswer = new("Fråga {0} om svar", "Ask {0} for an answer");

    private static readonly Text AskForHelp = new("Fråga {0} hur det går", "Ask {0} how it is going");

    private static readonly Text WokenOn = new("Stödet har vaknat", "The support has woken");

    private static readonly Text WakesOn = new("Stödet vaknar", "The support wakes");

    private static readonly Text ConsentEnds = new("Samtycket med {0} går snart ut", "The consent with {0} soon ends");

    private static readonly Text ConsentUntil = new("Samtycke, gäller till och med {0:yyyy-MM-dd}", "Consent, valid until {0:yyyy-MM-dd}");

    private static readonly Text PlanOf = new("Handlingsplan", "Plan");

    private static readonly Text PlanPerson = new("Handlingsplan, personen gör", "Plan, the person does it");

    private static readonly Text PlanBridgebuilder = new("Handlingsplan, brobyggaren gör", "Plan, the bridge-builder does it");

    private static readonly Text PlanContact = new("Handlingsplan, {0} gör", "Plan, {0} does it");

    private static readonly Text ToRemember = new("Att komma ihåg", "To remember");

    private static readonly Text AnswerWasExpected = new("Hänvisning, svar väntades {0:yyyy-MM-dd}", "Referral, an answer was expected {0:yyyy-MM-dd}");

    private static readonly Text AnswerExpected = new("Hänvisning, svar väntas {0:yyyy-MM-dd}", "Referral, an answer is expected {0:yyyy-MM-dd}");

    private static readonly Text HelpWasExpected = new("Hänvisning, hjälpen skulle följas upp {0:yyyy-MM-dd}", "Referral, the help was to be followed up {0:yyyy-MM-dd}");

    private static readonly Text HelpExpected = new("Hänvisning, hjälpen följs upp {0:yyyy-MM-dd}", "Referral, the help is followed up {0:yyyy-MM-dd}");

    private static readonly Text ParkedUntil = new("Vilade till {0:yyyy-MM-dd}", "Parked until {0:yyyy-MM-dd}");

    private static readonly Text ActivityOf = new("Aktivitet", "Activity");

    private static readonly Text RegisteredFor = new("Aktivitet, {0:N0} anmälda", "Activity, {0:N0} registered");

    /// <summary>The heading's second line begins with a capital, which days do not in Swedish.</summary>
    public static Text DayAndWeek(DateOnly day, int week)
    {
        var written = DayInWeek.With(day, week);
        return new(Capital(written.Swedish), Capital(written.English));
    }

    public static Counted Things { get; } = new(new("1 sak", "1 thing"), new("{0} saker", "{0} things"));

    /// <summary>What is to be done. What somebody wrote is shown as they wrote it.</summary>
    public static Text What(this DayItem item) => item.Kind switch
    {
        DayItemKind.PlanAction or DayItemKind.Watch or DayItemKind.Activity => Text.Same(item.What),
        DayItemKind.Referral => item.Rung switch
        {
            ReferralRung.Planned => MakeContact.With(item.Contact),
            ReferralRung.ContactMade => AskForAnswer.With(item.Contact),
            _ => AskForHelp.With(item.Contact),
        },
        DayItemKind.ConsentEnds => ConsentEnds.With(item.Contact),
        DayItemKind.Wakes => WakesOn,
        DayItemKind.Woken => WokenOn,
    };

    /// <summary>Somebody wrote it in their own words, and it may say anything of a person: it is not put on paper.</summary>
    public static bool IsWritten(this DayItem item) => item.Kind is DayItemKind.PlanAction or DayItemKind.Watch;

    /// <summary>What it belongs to.</summary>
    public static Text About(this DayItem item) => item.Kind switch
    {
        DayItemKind.PlanAction => item.Who switch
        {
            PlanActor.Person => PlanPerson,
            PlanActor.Bridgebuilder => PlanBridgebuilder,
            PlanActor.KeyContact => PlanContact.With(item.Contact),
            null => PlanOf,
        },
        DayItemKind.Watch => ToRemember,
        DayItemKind.Referral => (item.Rung is ReferralRung.Accepted
            ? item.Due.IsLate ? HelpWasExpected : HelpExpected
            : item.Due.IsLate ? AnswerWasExpected : AnswerExpected).With(item.Due.On),
        DayItemKind.ConsentEnds => ConsentUntil.With(item.Due.On),
        DayItemKind.Wakes or DayItemKind.Woken => ParkedUntil.With(item.Due.On),
        DayItemKind.Activity => item.Registered is { } people ? RegisteredFor.With(people) : ActivityOf,
    };

    private static string Capital(string words) => char.ToUpper(words[0], Text.SwedishCulture) + words[1..];
}
