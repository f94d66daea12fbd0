using BroByggare.Core.Kernel;

namespace BroByggare.Web.Layout;

/// <summary>The words round every page.</summary>
public static class LayoutTexts
{
    public static Text PageLoads { get; } = new("Sidan laddas …", "The page is loading …");

    public static Text SkipToContent { get; } = new("Hoppa till innehållet", "Skip to the content");

    public static Text MainMenu { get; } = new("Huvudmeny", "Main menu");

    public static Text Situation { get; } = new("Läget", "Situation");

    public static Text MyDay { get; } = new("Min dag", "My day");

    public static Text MySupports { get; } = new("Mina stöd", "My supports");

    public static Text TeamSupports { get; } = new("Teamets stöd", "The team's supports");

    public static Text Note { get; } = new("Anteckna", "Note");

    public static Text YearFigures { get; } = new("Årets siffror", "Figures of the year");

    public static Text Goals { get; } = new("Mål", "Goals");

    public static Text Contacts { get; } = new("Kontakter", "Contacts");

    public static Text Calendar { get; } = new("Kalender", "Calendar");

    public static Text Activities { get; } = new("Aktiviteter", "Activities");

    public static Text LogReview { get; } = new("Loggkontroll", "Log review");

    public static Text Incident { get; } = new("Incident", "Data breach");

    public static Text Culling { get; } = new("Gallring", "Culling");

    public static Text Team { get; } = new("Medarbetare", "Staff");

    public static Text FigureKeys { get; } = new("Nycklar", "Keys");

    public static Text ProviderSettings { get; } = new("Inloggning", "Sign-in");

    public static Text More { get; } = new("Mer", "More");

    public static Text Demo { get; } = new("Demo. Alla personer är påhittade.", "Demo. All people are invented.");

    public static Text SearchHint { get; } = new("Namn eller nummer", "Name or number");

    public static Text Search { get; } = new("Sök namn eller nummer", "Search for a name or number");

    public static Text OtherLanguage { get; } = new("In English", "På svenska");

    public static Text Theme { get; } = new("Byt mellan ljust och mörkt. Nu:", "Switch between light and dark. Now:");

    public static Text ThemeAuto { get; } = new("Auto", "Auto");

    public static Text ThemeLight { get; } = new("Ljust", "Light");

    public static Text ThemeDark { get; } = new("Mörkt", "Dark");

    public static Text HideNames { get; } = new("Dölj namn", "Hide names");

    public static Text ShowNames { get; } = new("Visa namn", "Show names");

    public static Text SignOut { get; } = new("Logga ut {0}", "Sign out {0}");

    public static Text Keys { get; } = new("Tangenter", "Keys");

    public static Text KeySearch { get; } = new("Sök namn eller nummer", "Search for a name or number");

    public static Text KeyNote { get; } = new("Anteckna en kontakt", "Note a contact");

    public static Text KeyHelp { get; } = new("Visa den här listan", "Show this list");

    public static Text KeyEscape { get; } = new("Stäng det som är öppet", "Close what is open");

    public static Text KeysOn { get; } = new(
        "Tangenterna /, n och ? gör något. Gäller i den här webbläsaren.",
        "The keys /, n and ? do something. Holds in this browser.");

    public static Text Close { get; } = new("Stäng", "Close");

    public static Text Back { get; } = new("Tillbaka", "Back");

    public static Text Print { get; } = new("Skriv ut", "Print");

    public static Text LinkDown { get; } = new(
        "Ingen kontakt med servern. Fortsätt skriva, vi försöker igen. Inget sparas just nu.",
        "No contact with the server. Go on writing, we are trying again. Nothing is saved just now.");

    public static Text PageDied { get; } = new(
        "Sidan har stannat och laddas om nu. Det du har skrivit kommer tillbaka, men är inte sparat.",
        "The page has stopped and is being loaded again. What you have written comes back, but is not saved.");

    public static Text PageDead { get; } = new(
        "Sidan har stannat igen och sparar inget. Vänta en stund och ladda om den. Det du har skrivit finns kvar.",
        "The page has stopped again and saves nothing. Wait a while and reload it. What you have written is still there.");

    public static Text PageBack { get; } = new(
        "Sidan stannade och har laddats om. Kontrollera att det du skrev är med innan du sparar.",
        "The page stopped and has been loaded again. Check that what you wrote is there before you save.");

    public static Text Reload { get; } = new("Ladda om", "Reload");

    public static Text SearchFailed { get; } = new("Sökningen gick inte. Försök igen.", "The search did not work. Try again.");

    public static Text NotFoundTitle { get; } = new("Sidan finns inte", "The page does not exist");

    public static Text NotFound { get; } = new(
        "Det du letar efter finns inte, eller så är det inte ditt att se. Kontrollera adressen eller börja om från början.",
        "What you are looking for does not exist, or is not yours to see. Check the address or begin again from the start.");

    public static Text ToStart { get; } = new("Till början", "To the start");

    public static Text DraftsGo { get; } = new(
        "Du har text som inte är sparad. Den väntar på dig som utkast när du loggar in igen.", "You have text that is not saved. It waits for you as a draft when you sign in again.");

    /// <summary>The same where there is no code: the page was loaded again, or opened by its address.</summary>
    public static Text FailedBefore { get; } = new(
        "Det som var sparat är kvar. Försök igen. Händer det igen, berätta för den som sköter systemet hos er.",
        "What was saved is still there. Try again. If it happens again, tell whoever looks after the system where you work.");

    public static Text TryAgain { get; } = new("Försök igen", "Try again");
}
