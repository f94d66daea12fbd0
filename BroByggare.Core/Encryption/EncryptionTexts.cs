using BroByggare.Core.Kernel;

namespace BroByggare.Core.Encryption;

/// <summary>What is said of keys. Never a key itself.</summary>
public static class EncryptionTexts
{
    public static Text RingInSettings { get; } = new("inställningen Keys:Ring", "the setting Keys:Ring");

    /// <summary>{0} is where it is.</summary>
    public static Text RingUnreadable { get; } = new(
        "Nyckelringen ({0}) kan inte läsas. Lägg tillbaka den rätta, och ge kontot som kör BroByggare rätt att läsa den.",
        "The key ring ({0}) cannot be read. Put the right one back, and give the account that runs BroByggare the right to read it.");

    /// <summary>{0} is the file it should be in, {1} the key's name.</summary>
    public static Text RingMissing { get; } = new(
        "Nyckelringen {0} finns inte, men personernas nycklar är inslagna med nyckeln {1}. Lägg tillbaka nyckelringen; utan den går inget personligt att läsa.",
        "The key ring {0} is not there, but the persons' keys are wrapped with the key {1}. Put the key ring back; without it nothing personal can be read.");

    /// <summary>{0} is the key's name.</summary>
    public static Text KeyMissing { get; } = new(
        "Nyckeln {0} saknas i nyckelringen. Den behövs för personernas nycklar. Lägg tillbaka en nyckelring där den finns.",
        "The key {0} is missing from the key ring. The persons' keys need it. Put back a key ring that has it.");

    /// <summary>{0} is the key's name.</summary>
    public static Text KeyWrong { get; } = new(
        "Nyckeln {0} i nyckelringen är inte den som personernas nycklar är inslagna med. Lägg tillbaka den rätta nyckelringen.",
        "The key {0} of the key ring is not the one that the persons' keys are wrapped with. Put back the right key ring.");

    /// <summary>{0} is the file.</summary>
    public static Text PersonsMissing { get; } = new(
        "Det finns personer i databasen, men deras nycklar ({0}) finns inte. Lägg tillbaka filen; utan den går inget personligt att läsa.",
        "There are people in the database, but their keys ({0}) are not there. Put the file back; without it nothing personal can be read.");

    /// <summary>{0} is the folder.</summary>
    public static Text NoKeys { get; } = new(
        "Det finns inga nycklar i {0}. Inget är skrivet. Lägg tillbaka mappen, eller hämta en kopia med keys import.",
        "There are no keys in {0}. Nothing is written. Put the folder back, or take a copy in with keys import.");

    /// <summary>{0} is the file.</summary>
    public static Text PersonsUnreadable { get; } = new(
        "Personernas nycklar ({0}) kan inte läsas eller skrivas. Ge kontot som kör BroByggare rätt till filen och dess mapp, eller lägg tillbaka en hel fil.",
        "The persons' keys ({0}) cannot be read or written. Give the account that runs BroByggare the right to the file and its folder, or put back a whole file.");

    public static Text RingIsElsewhere { get; } = new(
        "Nyckelringen står i inställningen Keys:Ring och kan inte bytas härifrån. Flytta den till en fil medan nycklarna byts.",
        "The key ring is in the setting Keys:Ring and cannot be changed from here. Move it to a file while the keys are rotated.");

    /// <summary>{0} is the file.</summary>
    public static Text CopyUnreadable { get; } = new(
        "Filen {0} är ingen kopia av nycklar, är skadad, eller så är lösenfrasen fel.",
        "The file {0} is not a copy of keys, is damaged, or the passphrase is wrong.");

    /// <summary>{0} is the file.</summary>
    public static Text CopyAlreadyThere { get; } = new(
        "Filen {0} finns redan och skrivs inte över. Välj ett annat namn, eller ta bort den först.",
        "The file {0} is there already and is not written over. Choose another name, or remove it first.");

    /// <summary>{0} is how many characters.</summary>
    public static Text PassphraseShort { get; } = new(
        "Lösenfrasen ska ha minst {0} tecken. Några ord som ingen gissar är bra.",
        "The passphrase must have at least {0} characters. A few words that nobody guesses are good.");

    /// <summary>{0} is the folder.</summary>
    public static Text KeysAlreadyThere { get; } = new(
        "Det finns redan nycklar i {0}. Flytta undan dem först; de skrivs aldrig över.",
        "There are keys in {0} already. Move them away first; they are never written over.");
}
