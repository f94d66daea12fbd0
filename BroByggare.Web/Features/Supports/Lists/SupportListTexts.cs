using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.Supports.Lists;

/// <summary>The words of the list of supports.</summary>
public static class SupportListTexts
{
    /// <summary>{0} is the last day.</summary>
    public static Text StandsInUntil { get; } = new(
        "Kollegans stöd står bland dina till och med {0:d MMMM}.", "The colleague's supports stand among yours up to and including {0:d MMMM}.");

    public static Text List { get; } = new("Lista över stöd", "List of supports");

    /// <summary>Ongoing and parked, as <see cref="Count"/> writes them.</summary>
    public static Text Lead { get; } = new("{0} pågående, varav {1} vilande.", "{0} ongoing, of which {1} parked.");

    /// <inheritdoc cref="Lead" />
    public static Text TeamLead { get; } = new(
        "{0} pågående, varav {1} vilande. Det skrivs i loggen när du öppnar ett stöd.",
        "{0} ongoing, of which {1} parked. It is written in the log when you open a support.");

    public static Text Open { get; } = new("Öppna nytt stöd", "Open a new support");

    public static Text ShowStep { get; } = new("Visa steg", "Show step");

    public static Text All { get; } = new("Alla", "All");

    /// <summary>A step's number and one word for it.</summary>
    public static Text NumberedStep { get; } = new("{0}. {1}", "{0}. {1}");

    public static Text Bridgebuilder { get; } = new("Brobyggare", "Bridge-builder");

    public static Text AllInTeam { get; } = new("Alla i teamet", "All in the team");

    public static Text LastContact { get; } = new("Senaste kontakt", "Last contact");

    public static Text AnyTime { get; } = new("När som helst", "Any time");

    public static Counted LongerAgo { get; } = new(
        new("Mer än 1 dag sedan", "More than 1 day ago"), new("Mer än {0} dagar sedan", "More than {0} days ago"));

    public static Text OnlyLate { get; } = new("Bara försenade", "Only late");

    public static Text Rows { get; } = new("Rader per sida", "Rows a page");

    /// <summary>A support, by its number: a label is read aloud also where names are hidden.</summary>
    public static Text Choose { get; } = new("Välj {0}", "Choose {0}");

    public static Text ChooseAll { get; } = new("Välj alla på sidan", "Choose all on the page");

    public static Counted Chosen { get; } = new(
        new("1 stöd valt", "1 support chosen"), new("{0} stöd valda", "{0} supports chosen"));

    public static Text ChooseNone { get; } = new("Välj inga", "Choose none");

    public static Counted HandOverMany { get; } = new(
        new("Lämna över 1 stöd", "Hand over 1 support"), new("Lämna över {0} stöd", "Hand over {0} supports"));

    /// <summary>To whom.</summary>
    public static Counted HandedOver { get; } = new(
        new("1 stöd är lämnat till {1}.", "1 support is handed over to {1}."), new("{0} stöd är lämnade till {1}.", "{0} supports are handed over to {1}."));

    /// <summary>A support and the rule that was against it.</summary>
    public static Text NotHandedOver { get; } = new("{0}: {1}", "{0}: {1}");

    public static Text ShowParked { get; } = new("Visa vilande", "Show parked");

    public static Text ShowClosed { get; } = new("Visa avslutade", "Show closed");

    public static Text Support { get; } = new("Stöd", "Support");

    public static Text Step { get; } = new("Steg", "Step");

    public static Text NextDue { get; } = new("Nästa datum", "Next date");

    public static Text State { get; } = new("Läge", "State");

    public static Text Day { get; } = new("{0:yyyy-MM-dd}", "{0:yyyy-MM-dd}");

    public static Text NoneYet { get; } = new("Ingen än", "None yet");

    /// <summary>Page and pages; read before the rows.</summary>
    public static Text Caption { get; } = new(
        "Stöd. Sida {0} av {1}. Rubrikerna sorterar. Avslutade stöd står sist.",
        "Supports. Page {0} of {1}. The headings sort. Closed supports stand last.");

    public static Text EmptyTitle { get; } = new("Inga stöd än", "No supports yet");

    public static Text Empty { get; } = new(
        "När du öppnar ett stöd, eller blir ansvarig för ett, står det här.",
        "When you open a support, or become responsible for one, it stands here.");

    public static Text NoMatchTitle { get; } = new("Inga stöd passar urvalet", "No supports match the choices");

    public static Text NoMatch { get; } = new("Ta bort ett val för att se fler.", "Take away a choice to see more.");

    public static Text ShowAll { get; } = new("Visa alla", "Show all");

    public static Text NeedingResponsible { get; } = new("Stöd vars ansvariga har slutat", "Supports whose responsible have left");

    /// <summary>{0} is the number.</summary>
    public static Text NeedsResponsible { get; } = new(
        "Stöd {0}: ingen av dem som är ansvariga arbetar kvar. Lämna över det, så att någon har det.",
        "Support {0}: none of those responsible works here any more. Hand it over, so that somebody has it.");

    public static Text OpenToHandOver { get; } = new("Öppna och lämna över", "Open and hand over");

    private static readonly Text Number = new("{0:N0}", "{0:N0}");

    private static readonly Text NumberAndMore = new("{0:N0}+", "{0:N0}+");

    /// <summary>Counting stops at a bound; a plus says so.</summary>
    public static Text Count(int counted) =>
        (counted >= Page<SupportRow>.CountedTo ? NumberAndMore : Number).With(counted);

    /// <summary>It says how things stand; the others only add to that.</summary>
    public static bool IsState(this SupportMark mark) => mark switch
    {
        SupportMark.Closed or SupportMark.Parked or SupportMark.Woken or SupportMark.Late or SupportMark.DueToday => true,
        SupportMark.Quiet or SupportMark.Joint or SupportMark.NeedsResponsible or SupportMark.StandIn or SupportMark.Protected or SupportMark.Restricted => false,
    };

    public static Text Name(this SupportMark mark) => mark switch
    {
        SupportMark.Closed => new("Avslutat", "Closed"),
        SupportMark.Parked => new("Vilande", "Parked"),
        SupportMark.Woken => new("Har vaknat", "Has woken"),
        SupportMark.Late => new("Försenat", "Late"),
        SupportMark.DueToday => new("I dag", "Today"),
        SupportMark.Quiet => new("Länge utan kontakt", "Long without contact"),
        SupportMark.Joint => new("Gemensamt", "Joint"),
        SupportMark.NeedsResponsible => new("Ansvarig har slutat", "Responsible has left"),
        SupportMark.StandIn => new("Du vikarierar", "You stand in"),
        SupportMark.Protected => new("Skyddad", "Protected"),
        SupportMark.Restricted => new("Begränsad", "Restricted"),
    };
}
