using BroByggare.Core.Kernel;
using BroByggare.Web.Features.Supports.Journal;
using BroByggare.Web.Features.Supports.Lists;

namespace BroByggare.Web.Features.Supports;

/// <summary>The words round one support: its head, its track, its menu and what is done with it as a whole.</summary>
public static class SupportPageTexts
{
    /// <summary>{0} is the support's number; the tab never says the name.</summary>
    public static Text Numbered { get; } = new("Stöd {0}", "Support {0}");

    public static Text Joint { get; } = new("Gemensamt", "Joint");

    public static Text OwnPlan { get; } = new("Visa Min plan", "Show My plan");

    public static Text More { get; } = new("Fler val", "More choices");

    public static Text Responsible { get; } = new("Ansvariga", "Responsible");

    public static Text Opened { get; } = new("Öppnat", "Opened");

    public static Text Areas { get; } = new("Område", "Area");

    public static Text NoAreas { get; } = new("Inte valt än", "Not chosen yet");

    public static Text LastContact { get; } = new("Senaste kontakt", "Last contact");

    public static Text NoContact { get; } = new("Ingen än", "None yet");

    /// <summary>Of the same person.</summary>
    public static Text Others { get; } = new("Andra stöd", "Other supports");

    public static Text OtherOpen { get; } = new("(öppet)", "(open)");

    public static Text OtherClosed { get; } = new("(avslutat {0:yyyy-MM-dd})", "(closed {0:yyyy-MM-dd})");

    public static Text Day { get; } = new("{0:d MMMM yyyy}", "{0:d MMMM yyyy}");

    public static Text ShortDay { get; } = new("{0:yyyy-MM-dd}", "{0:yyyy-MM-dd}");

    public static Text Moment { get; } = new("{0:yyyy-MM-dd}, kl. {0:H.mm}", "{0:yyyy-MM-dd}, {0:HH:mm}");

    /// <summary>{0} is the person's name; for those who hear the page.</summary>
    public static Text Call { get; } = new("Ring {0}", "Call {0}");

    public static Text TextMessage { get; } = new("SMS", "Text message");

    public static Text WriteTo { get; } = new("Mejla {0}", "Mail {0}");

    public static Text NoTextMessages { get; } = new("Skicka inte SMS.", "Do not send text messages.");

    public static Text TrackTitle { get; } = new("Var stödet är", "Where the support is");

    public static Text Track { get; } = new("Stödets fem steg", "The five steps of the support");

    public static Counted Missing { get; } = new(
        new("En sak saknas", "One thing is missing"), new("{0} saker saknas", "{0} things are missing"));

    public static Text UnderWay { get; } = new("Pågår", "Under way");

    public static Text NotBegun { get; } = new("Inte påbörjat", "Not begun");

    public static Text ParkedUntil { get; } = new("Vilar till {0:yyyy-MM-dd}", "Parked until {0:yyyy-MM-dd}");

    public static Text ClosedOn { get; } = new("Avslutat {0:yyyy-MM-dd}", "Closed {0:yyyy-MM-dd}");

    public static Text ParkedTitle { get; } = new("Stödet vilar till {0:d MMMM yyyy}.", "The support is parked until {0:d MMMM yyyy}.");

    public static Text ParkedExplained { get; } = new(
        "Det väcks av sig självt och syns då i Min dag.", "It wakes by itself and is then seen in My day.");

    public static Text WokenTitle { get; } = new("Stödet har vilat till {0:d MMMM yyyy}.", "The support was parked until {0:d MMMM yyyy}.");

    public static Text WokenExplained { get; } = new("Ta upp det när ni börjar igen.", "Resume it when you begin again.");

    public static Text Resume { get; } = new("Ta upp stödet", "Resume the support");

    public static Text ClosedTitle { get; } = new("Stödet avslutades den {0:d MMMM yyyy}.", "The support was closed on {0:d MMMM yyyy}.");

    public static Text ClosedExplained { get; } = new("{0}. Det går bara att läsa.", "{0}. It can only be read.");

    /// <summary>{0} is the kind of reason, {1} what was written.</summary>
    public static Text ClosedWhy { get; } = new("{0}: ”{1}”. Det går bara att läsa.", "{0}: “{1}”. It can only be read.");

    public static Text Reopen { get; } = new("Öppna stödet igen", "Open the support again");

    public static Text ReopenResponsible { get; } = new("Vem blir ansvarig?", "Who becomes responsible?");

    public static Text Park { get; } = new("Låt stödet vila", "Park the support");

    public static Text ParkUntil { get; } = new("Vilar till", "Parked until");

    public static Text ParkHint { get; } = new("Den dagen väcks det av sig självt.", "On that day it wakes by itself.");

    public static Text StepBack { get; } = new("Gå tillbaka ett steg", "Go back one step");

    public static Text NewRound { get; } = new("Börja en ny omgång", "Start a new round");

    public static Text NewRoundKind { get; } = new("Vad gäller det?", "What is it about?");

    public static Text Close { get; } = new("Avsluta stödet", "Close the support");

    public static Text WasClosed { get; } = new("Stödet är avslutat.", "The support is closed.");

    public static Text CloseReason { get; } = new("Varför avslutas det?", "Why is it closed?");

    public static Text CloseWords { get; } = new("Mer om varför", "More about why");

    public static Text CloseSettles { get; } = new("Det här stryks eller avslutas samtidigt:", "This is dropped or settled at the same time:");

    public static Text CloseSettlesNothing { get; } = new("Inget är öppet. Inget behöver strykas.", "Nothing is open. Nothing needs to be dropped.");

    public static Text Why { get; } = new("Varför?", "Why?");

    public static Text NobodyResponsibleWorksHere { get; } = new(
        "Den som är ansvarig arbetar inte kvar. Lämna över stödet, så att någon har det.",
        "Whoever is responsible no longer works here. Hand the support over, so that somebody has it.");

    public static Text HandOver { get; } = new("Lämna över till …", "Hand over to …");

    public static Counted DraftsLeftBehind { get; } = new(
        new("Du har ett utkast om det här stödet som inte är sparat. När du har lämnat över ser du det inte mer.",
            "You have a draft about this support that is not saved. When you have handed over you no longer see it."),
        new("Du har {0} utkast om det här stödet som inte är sparade. När du har lämnat över ser du dem inte mer.",
            "You have {0} drafts about this support that are not saved. When you have handed over you no longer see them."));

    public static Text HandOverDay { get; } = new("Vilken dag?", "On which day?");

    public static Text HandOverToday { get; } = new(
        "I dag: den som lämnar över har själv haft stödet sedan i dag.", "Today: whoever hands over has had the support only since today.");

    public static Text HandOverDayHint { get; } = new("I dag, eller en dag som har varit.", "Today, or a day that has been.");

    public static Text ChangeResponsible { get; } = new("Ändra ansvariga", "Change who is responsible");

    public static Text AddResponsible { get; } = new("Lägg till ansvarig", "Add somebody responsible");

    public static Text RemoveResponsible { get; } = new("Ta bort", "Remove");

    /// <summary>{0} is a name; for those who hear the page.</summary>
    public static Text RemoveAbout { get; } = new("{0} som ansvarig", "{0} as responsible");

    public static Text Who { get; } = new("Vem?", "Who?");

    public static Text Since { get; } = new("sedan {0:yyyy-MM-dd}", "since {0:yyyy-MM-dd}");

    public static Text Person { get; } = new("Ändra uppgifter om personen", "Change what is known of the person");

    public static Text Name { get; } = new("Vad vill personen bli kallad?", "What does the person want to be called?");

    public static Text YearOfBirth { get; } = new("Födelseår", "Year of birth");

    public static Text Phone { get; } = new("Telefon", "Telephone");

    public static Text TextMessagesAreSafe { get; } = new("Det går bra att skicka SMS", "Text messages are safe");

    public static Text Mail { get; } = new("E-post", "E-mail");

    public static Text When { get; } = new("När och hur är det säkert att höra av sig?", "When and how is it safe to get in touch?");

    public static Text Save { get; } = new("Spara", "Save");

    public static Text Parts { get; } = new("Anteckningar, resultat och historik", "Notes, results and history");

    public static Text About { get; } = new("Om personen och hänvisningar", "About the person and referrals");

    public static Text ShowOlder { get; } = new("Visa äldre", "Show older");

    public static Text Shown { get; } = new("{0} av {1}", "{0} of {1}");

    public static Text TakeBack { get; } = new("Ta bort", "Take back");

    public static Text TakenBack { get; } = new("Borttaget", "Taken back");
}
