using BroByggare.Core.Kernel;

namespace BroByggare.Web.CommandLine;

/// <summary>The words of the keys' commands.</summary>
internal static class KeysCommandTexts
{
    public static Text Keys { get; } = new(
        "Sköter nycklarna som personliga texter är förseglade med. Visar aldrig en nyckel.",
        "Looks after the keys that personal texts are sealed with. Never shows a key.");

    public static Text Check { get; } = new(
        "Kontrollerar att varje person i databasen har en nyckel som går att öppna. Slutar med 1 om någon saknas.",
        "Checks that each person in the database has a key that opens. Ends with 1 if one is missing.");

    public static Text Clean { get; } = new(
        "Förstör nycklar som ingen person har. Kräver att BroByggare är stoppad.",
        "Destroys keys that no person has. BroByggare must be stopped.");

    public static Text Rotate { get; } = new(
        "Byter nyckelringens nyckel och slår in personernas nycklar på nytt. Kräver att BroByggare är stoppad.",
        "Changes the key of the key ring and wraps the persons' keys anew. BroByggare must be stopped.");

    public static Text Export { get; } = new(
        "Skriver en kopia av alla nycklar, förseglad med en lösenfras. Förvara den skild från databasens säkerhetskopior och inte länge.",
        "Writes a copy of all keys, sealed with a passphrase. Keep it apart from the database's backups, and not for long.");

    public static Text Import { get; } = new(
        "Lägger in en kopia av nycklarna där det inte finns några.", "Puts a copy of the keys where there are none.");

    public static Text Output { get; } = new("Filen som skrivs.", "The file to write.");

    public static Text Input { get; } = new("Filen som läses.", "The file to read.");

    /// <summary>{0} whole, {1} broken, {2} missing, {3} unused, {4} the ring's keys.</summary>
    public static Text Found { get; } = new(
        "Nycklar som går att öppna: {0}. Trasiga: {1}. Personer utan nyckel: {2}. Nycklar som ingen har: {3}. I nyckelringen: {4}.",
        "Keys that open: {0}. Broken: {1}. Persons without a key: {2}. Keys that nobody has: {3}. In the key ring: {4}.");

    public static Text Cleaned { get; } = new("Förstörda nycklar: {0}.", "Keys destroyed: {0}.");

    public static Text Rotated { get; } = new("Nycklar inslagna på nytt: {0}.", "Keys wrapped anew: {0}.");

    public static Text Exported { get; } = new("Nycklarna är kopierade till {0}.", "The keys are copied to {0}.");

    public static Text Imported { get; } = new("Nycklarna är hämtade från {0}.", "The keys are taken from {0}.");

    public static Text FileUnusable { get; } = new(
        "Filen {0} går inte att läsa eller skriva. Kontrollera mappen och rättigheterna.",
        "The file {0} cannot be read or written. Check the folder and the permissions.");

    /// <summary>{0} is the variable.</summary>
    public static Text PassphraseMissing { get; } = new(
        "Det behövs en lösenfras. Sätt variabeln {0}, eller skicka den på standard in.",
        "A passphrase is needed. Set the variable {0}, or send it on standard input.");
}
