using BroByggare.Core.Language;

namespace BroByggare.Core.Rules;

/// <summary>Rules that hold for whatever is written.</summary>
public static class CommonRefusals
{
    /// <summary>{0} is the permitted length in characters.</summary>
    public static Refusal TooLong { get; } = new(
        "common.too-long",
        new("Texten är för lång. Högst {0:N0} tecken får plats.", "The text is too long. At most {0:N0} characters fit."));

    public static Refusal TextMissing { get; } = new(
        "common.text-missing", new("Skriv något här.", "Write something here."));

    /// <summary>Nowhere (domain: never recorded).</summary>
    public static Refusal IdentityNumber { get; } = new(
        "common.identity-number",
        new("Här står ett personnummer. Det ska aldrig antecknas. Ta bort det. Är det ett telefonnummer? Skriv det med mellanrum: 070-123 45 67.",
            "There is a personal identity number here. It must never be written down. Take it away. Is it a telephone number? Write it with spaces: 070-123 45 67."));

    public static Refusal InTheFuture { get; } = new(
        "common.in-the-future", new("Dagen har inte varit än.", "That day has not come yet."));

    /// <summary>Nothing before the year 2000 is recorded: a year of two digits or a slip of the finger.</summary>
    public static Refusal TooLongAgo { get; } = new(
        "common.too-long-ago", new("Året ser fel ut. Skriv året med fyra siffror.", "The year looks wrong. Write it with four digits."));

    public static Refusal OutOfRange { get; } = new(
        "common.out-of-range", new("Talet ska vara mellan {0} och {1}.", "The number must be between {0} and {1}."));

    /// <summary>Something else holds the database, such as a backup, and the program has waited as long as one can wait for it.</summary>
    public static Refusal DatabaseBusy { get; } = new(
        "common.database-busy",
        new("Databasen används av något annat just nu, så inget är sparat. Vänta en stund och försök igen.",
            "Something else is using the database just now, so nothing is saved. Wait a while and try again."));

    public static Refusal NotAllowed { get; } = new(
        "common.not-allowed",
        new("Det här får inte din roll göra.", "Your role may not do this."));

    public static Refusal SignedOut { get; } = new(
        "common.signed-out",
        new("Ditt konto är avstängt. Prata med din samordnare.", "Your account is switched off. Talk to your coordinator."));

    /// <summary>What no text may hold, whatever it is about.</summary>
    public static Refusal? WhyNotText(string? text) => text is not null && IdentityNumbers.StandIn(text) ? IdentityNumber : null;

    /// <summary>The same in a field for a telephone number.</summary>
    public static Refusal? WhyNotPhone(string? phone) => phone is not null && IdentityNumbers.StandInPhone(phone) ? IdentityNumber : null;
}
