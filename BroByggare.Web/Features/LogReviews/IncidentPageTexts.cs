using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.LogReviews;

/// <summary>The words of a personal data breach.</summary>
public static class IncidentPageTexts
{
    public static Text Title { get; } = new("Incident med personuppgifter", "Personal data breach");

    public static Text Lead { get; } = new(
        "Har någon kommit åt ett konto? Här ser du vilka stöd kontot visade, för anmälan till Integritetsskyddsmyndigheten inom 72 timmar.",
        "Has somebody got into an account? Here you see which supports the account showed, for the report to the authority for privacy protection within 72 hours.");

    public static Text Ask { get; } = new("Vad har hänt?", "What has happened?");

    public static Text FromDay { get; } = new("Började, dag", "Began, day");

    public static Text FromTime { get; } = new("Började, klockslag", "Began, time");

    public static Text ToDay { get; } = new("Slutade, dag", "Ended, day");

    public static Text ToTime { get; } = new("Slutade, klockslag", "Ended, time");

    public static Text DiscoveredDay { get; } = new("Upptäcktes, dag", "Discovered, day");

    public static Text DiscoveredTime { get; } = new("Upptäcktes, klockslag", "Discovered, time");

    public static Text Account { get; } = new("Vems konto", "Whose account");

    public static Text Everybody { get; } = new("Allas", "Everybody's");

    public static Text Show { get; } = new("Visa", "Show");

    public static Text TimeForm { get; } = new("Skriv klockslaget som 08:30.", "Write the time as 08:30.");

    public static Text WrongOrder { get; } = new("Slutet är före början.", "The end is before the beginning.");

    public static Text DiscoveredBeforeItBegan { get; } = new(
        "Incidenten kan inte ha upptäckts innan den började.", "The breach cannot have been discovered before it began.");

    public static Text ForTheForm { get; } = new("Till anmälan", "For the report");

    public static Text Began { get; } = new("Började", "Began");

    public static Text Ended { get; } = new("Slutade", "Ended");

    public static Text Discovered { get; } = new("Upptäcktes", "Discovered");

    public static Text NotGiven { get; } = new("Inte angivet", "Not given");

    public static Text Persons { get; } = new("Personer som berörs", "Persons concerned");

    public static Text Supports { get; } = new("Stöd som berörs", "Supports concerned");

    public static Text Data { get; } = new("Typ av uppgifter", "Kinds of data");

    public static Text Kinds { get; } = new("Typ av personer", "Kinds of persons");

    public static Text None { get; } = new("Kontot visade inga stöd under den tiden.", "The account showed no supports during that time.");

    public static Text NoneTitle { get; } = new("Ingen berörs", "Nobody is concerned");

    public static Text Rows { get; } = new("Vem kunde se vem", "Who could see whom");

    public static Text First { get; } = new("Första gången", "First time");

    public static Text Last { get; } = new("Sista gången", "Last time");

    public static Text Sessions { get; } = new("Inloggningar under tiden", "Sign-ins during that time");

    public static Text SessionsMean { get; } = new(
        "Loggen säger vems kontot är, inte från vilken inloggning. Visa en inloggnings tid för sig. Användes två samtidigt går de inte att skilja åt. Gallrade inloggningar står inte här.",
        "The log says whose account it is, not from which sign-in. Show the time of one sign-in by itself. Two that were used at the same time cannot be told apart. Culled sign-ins do not stand here.");

    public static Text NotAlone { get; } = new("Samtidigt som en annan", "At the same time as another");

    public static Text OnlyThat { get; } = new("Visa tiden", "Show the time");

    public static Text Span { get; } = new("{0:yyyy-MM-dd}, kl. {0:H.mm} till {1:yyyy-MM-dd}, kl. {1:H.mm}", "{0:yyyy-MM-dd HH:mm} to {1:yyyy-MM-dd HH:mm}");

    public static Text Moment { get; } = new("{0:yyyy-MM-dd}, kl. {0:H.mm}", "{0:yyyy-MM-dd HH:mm}");
}
