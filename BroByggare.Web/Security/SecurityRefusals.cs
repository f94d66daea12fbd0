using BroByggare.Core.Kernel;

namespace BroByggare.Web.Security;

/// <summary>The rules that keep one user from taking the system from the others.</summary>
public static class SecurityRefusals
{
    /// <summary>{0} is how many may be open.</summary>
    public static Refusal TooManyTabs { get; } = new(
        "safety.too-many-tabs",
        new("Du har redan {0} flikar öppna. Stäng några av dem och ladda om sidan.",
            "You have {0} tabs open already. Close some of them and reload the page."));

    public static Refusal Full { get; } = new(
        "safety.full",
        new("Just nu är det för många som använder systemet. Vänta en stund och ladda om sidan.",
            "Too many people are using the system just now. Wait a while and reload the page."));

    public static Refusal TooFast { get; } = new(
        "safety.too-fast",
        new("Det blev för många ändringar på en gång. Vänta några sekunder och försök igen.",
            "That was too many changes at once. Wait a few seconds and try again."));

    public static Refusal TooOften { get; } = new(
        "safety.too-often",
        new("Det blev för många försök. Vänta en minut och försök igen.",
            "That was too many attempts. Wait a minute and try again."));

    public static Refusal NotOurForm { get; } = new(
        "safety.not-our-form",
        new("Sidan hade legat öppen för länge, så inget hände. Gå till början och gör om det.",
            "The page had been open for too long, so nothing was done. Go to the start and do it again."));

    public static Text ToStart { get; } = new("Till början", "To the start");

    public static Refusal Unreadable { get; } = new(
        "safety.unreadable",
        new("Det som skickades går inte att läsa. Gå tillbaka, ladda om sidan och försök igen.",
            "What was sent cannot be read. Go back, reload the page and try again."));

    public static Refusal NotOurPage { get; } = new(
        "safety.not-our-page",
        new("Filen kan bara hämtas från en sida i BroByggare. Öppna sidan och tryck på knappen där.",
            "The file can only be fetched from a page of BroByggare. Open the page and press the button there."));
}
