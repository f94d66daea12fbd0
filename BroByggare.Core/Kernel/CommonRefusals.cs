namespace BroByggare.Core.Kernel;

/// <summary>Rules that hold for whatever is written.</summary>
public static class CommonRefusals
{
    /// <summary>The shortest numbers that somebody answers, such as 112.</summary>
    private const int FewestDigits = 3;

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

    /// <summary>What the page shows is no longer there, or no longer for the one who looks; what they wrote stays on the page.</summary>
    public static Refusal Gone { get; } = new(
        "common.gone",
        new("Det finns inte längre, eller du har inte längre hand om det. Det du har skrivit står kvar på sidan, så att du kan ge det till den som har det nu.",
            "It is no longer there, or no longer yours to work with. What you have written stays on the page, so that you can give it to whoever has it now."));

    public static Refusal PhoneWrong { get; } = new(
        "common.phone-wrong", new("Skriv ett telefonnummer med siffror.", "Write a telephone number in digits."));

    public static Refusal MailWrong { get; } = new(
        "common.mail-wrong",
        new("Det ser inte ut som en e-postadress. Skriv den som namn@exempel.se.", "That does not look like an e-mail address. Write it as name@example.org."));

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
        new("Databasen används av något annat just nu.", "Something else is using the database just now."));

    /// <summary>It is full, or gone.</summary>
    public static Refusal DiskFails { get; } = new(
        "common.disk-fails",
        new("Servern kan inte skriva på sin disk. Säg till den som sköter systemet.", "The server cannot write on its disk. Tell whoever runs the system."));

    public static Refusal NotAllowed { get; } = new(
        "common.not-allowed",
        new("Det här får inte din roll göra.", "Your role may not do this."));

    public static Refusal SignedOut { get; } = new(
        "common.signed-out",
        new("Ditt konto är avstängt. Prata med din samordnare.", "Your account is switched off. Talk to your coordinator."));

    /// <summary>Short, because it stands at every button; the page says the rest once.</summary>
    public static Refusal UseIsRestricted { get; } = new(
        "common.use-is-restricted",
        new("Uppgifterna är begränsade och får bara läsas.", "The use is restricted: it may only be read."));

    /// <summary>What no text may hold, whatever it is about.</summary>
    public static Refusal? WhyNotText(string? text) => text is not null && IdentityNumbers.StandIn(text) ? IdentityNumber : null;

    /// <summary>The same in a field for a telephone number, where words may stand beside it but never alone; it may be left out.</summary>
    public static Refusal? WhyNotPhone(string? phone) =>
        string.IsNullOrWhiteSpace(phone) ? null
        : IdentityNumbers.StandInPhone(phone) ? IdentityNumber
        : phone.Count(char.IsAsciiDigit) < FewestDigits ? PhoneWrong
        : null;

    /// <summary>The same in a field for an e-mail address; it may be left out.</summary>
    public static Refusal? WhyNotMail(string? mail) =>
        string.IsNullOrWhiteSpace(mail) ? null : IsMail(mail.Trim()) ? WhyNotText(mail) : MailWrong;

    /// <summary>Something before one @, and after it a name with a dot in it.</summary>
    private static bool IsMail(string mail) =>
        mail.Split('@') is [[_, ..], var host] && host.Split('.') is [_, _, ..] names && names.All(name => name.Length > 0) && !mail.Any(char.IsWhiteSpace);

    /// <summary>Only the page lags behind.</summary>
    public static Refusal SavedNotShown { get; } = new(
        "common.saved-not-shown",
        new("Det är sparat, men det kan inte visas just nu. Ladda om sidan om en stund.", "It is saved, but cannot be shown just now. Load the page again in a while."));

    /// <summary>Nothing that anybody did is against it: the same is tried again by itself until it can be done.</summary>
    public static bool IsPassing(Refusal met) => met == DatabaseBusy || met == DiskFails;
}
