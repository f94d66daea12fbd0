using BroByggare.Core.Kernel;

namespace BroByggare.Web.CommandLine;

/// <summary>The words of the commands that keep the database: backup, restore, check.</summary>
internal static class BackupCommandTexts
{
    public static Text Backup { get; } = new(
        "Gör en förseglad säkerhetskopia, också medan BroByggare är igång. Databasen gås igenom först; är den inte hel blir det ingen kopia. Nycklarna följer inte med: se keys export.",
        "Makes a sealed backup, also while BroByggare runs. The database is looked through first; if it is not whole there is no backup. The keys do not go along: see keys export.");

    public static Text Verify { get; } = new(
        "Öppnar en säkerhetskopia vid sidan av allt annat och går igenom den: 0 hel, 1 inte hel, 2 går inte att öppna.",
        "Opens a backup beside everything else and looks it through: 0 whole, 1 not whole, 2 cannot be opened.");

    public static Text Drill { get; } = new(
        "Övar återläsningen: hämtar nycklarna, öppnar säkerhetskopian, går igenom den och startar på den, i en tillfällig mapp, och säger hur lång tid det tog. Rör inget annat.",
        "Drills the restoring: brings the keys, opens the backup, looks it through and starts on it, in a folder that goes afterwards, and says how long it took. Touches nothing else.");

    public static Text DrillFile { get; } = new("Säkerhetskopian. Annars den senaste i Backups:Folder.", "The backup. Otherwise the newest in Backups:Folder.");

    public static Text DrillKeys { get; } = new("Kopian av nycklarna från keys export.", "The copy of the keys from keys export.");

    public static Text NoneMade { get; } = new(
        "Det finns ingen säkerhetskopia i Backups:Folder. Ange vilken fil övningen gäller.", "There is no backup in Backups:Folder. Name the file to drill with.");

    /// <summary>{0} is the file, {1} when it was made, {2} supports, {3} persons, {4} log lines, {5} seconds.</summary>
    public static Text Drilled { get; } = new(
        "Övningen gick bra: {0} från {1:yyyy-MM-dd} kl. {1:H.mm} och nycklarna ger en databas som startar. Stöd: {2:N0}. Personer: {3:N0}. Rader i loggen: {4:N0}. Tid: {5:N1} s.",
        "The drill went well: {0} from {1:yyyy-MM-dd} {1:HH:mm} and the keys make a database that starts. Supports: {2:N0}. Persons: {3:N0}. Log lines: {4:N0}. Time: {5:N1} s.");

    /// <summary>{0} is the file.</summary>
    public static Text DrillFailed { get; } = new(
        "Övningen misslyckades: {0} och nycklarna ger ingen hel databas.", "The drill failed: {0} and the keys make no whole database.");

    public static Text Keygen { get; } = new(
        "Gör nyckelparet som säkerhetskopior förseglas med. Förvara filen skild från servern: utan den går ingen kopia att öppna.",
        "Makes the key pair that backups are sealed with. Keep the file apart from the server: without it no backup opens.");

    public static Text Restore { get; } = new(
        "Lägger en säkerhetskopia i databasens ställe, när den är hel. Det som låg där blir kvar under ett annat namn. Kräver att BroByggare är stoppad.",
        "Puts a backup in the database's place, when it is whole. What lay there stays under another name. BroByggare must be stopped.");

    public static Text Check { get; } = new(
        "Går igenom databasen: sidor, hänvisningar, logg, nycklar och disken den ligger på. 0 hel, 1 inte hel. Läser bara.",
        "Looks the database through: pages, references, log, keys and the disk it lies on. 0 whole, 1 not whole. Only reads.");

    public static Text File { get; } = new("Säkerhetskopian.", "The backup.");

    public static Text Output { get; } = new(
        "Filen som skrivs. Annars ett namn med dag och klockslag i Backups:Folder, eller bredvid databasen.",
        "The file to write. Otherwise a name with day and time in Backups:Folder, or beside the database.");

    public static Text KeyOutput { get; } = new("Filen med nyckelparet.", "The file of the key pair.");

    public static Text Recipient { get; } = new(
        "Vem kopian förseglas för. Annars Backups:Recipient.", "Whom the backup is sealed for. Otherwise Backups:Recipient.");

    public static Text Identity { get; } = new("Filen med nyckelparet från backup keygen.", "The file of the key pair from backup keygen.");

    public static Text RecipientMissing { get; } = new(
        "Det behövs en mottagare. Gör ett nyckelpar med backup keygen, och ange dess age1… med --recipient eller Backups:Recipient.",
        "A recipient is needed. Make a key pair with backup keygen, and give its age1… with --recipient or Backups:Recipient.");

    /// <summary>{0} is what it says.</summary>
    public static Text NoRecipient { get; } = new(
        "”{0}” är ingen mottagare, eller så är den avhuggen eller felskriven. Kopiera hela raden som börjar med age1 ur filen från backup keygen.",
        "“{0}” is no recipient, or it is cut off or misspelt. Copy the whole line that begins with age1 from the file of backup keygen.");

    /// <summary>{0} is the file.</summary>
    public static Text NoIdentity { get; } = new(
        "I filen {0} finns inget nyckelpar. En rad ska börja med AGE-SECRET-KEY-1.", "There is no key pair in the file {0}. A line must begin with AGE-SECRET-KEY-1.");

    /// <summary>{0} is the file, {1} megabytes, {2} supports, {3} log lines, {4} seconds.</summary>
    public static Text Made { get; } = new(
        "Säkerhetskopia gjord och genomgången: {0} ({1:N1} MB). Stöd: {2:N0}. Rader i loggen: {3:N0}. Tid: {4:N1} s.",
        "Backup made and looked through: {0} ({1:N1} MB). Supports: {2:N0}. Log lines: {3:N0}. Time: {4:N1} s.");

    /// <summary>{0} when it was made, {1} supports, {2} log lines, {3} seconds.</summary>
    public static Text Verified { get; } = new(
        "Säkerhetskopian från {0:yyyy-MM-dd} kl. {0:H.mm} är hel. Stöd: {1:N0}. Rader i loggen: {2:N0}. Tid: {3:N1} s.",
        "The backup from {0:yyyy-MM-dd} {0:HH:mm} is whole. Supports: {1:N0}. Log lines: {2:N0}. Time: {3:N1} s.");

    /// <inheritdoc cref="Verified"/>
    public static Text VerifiedBroken { get; } = new(
        "Säkerhetskopian från {0:yyyy-MM-dd} kl. {0:H.mm} är inte hel. Pröva en annan. Tid: {3:N1} s.",
        "The backup from {0:yyyy-MM-dd} {0:HH:mm} is not whole. Try another. Time: {3:N1} s.");

    /// <summary>{0} is the file, {1} its recipient.</summary>
    public static Text KeyMade { get; } = new(
        "Nyckelparet finns i {0}. Flytta filen från servern. Ange detta som Backups:Recipient: {1}",
        "The key pair is in {0}. Move the file off the server. Set this as Backups:Recipient: {1}");

    /// <summary>{0} is the database, {1} when the backup was made, {2} supports, {3} log lines, {4} seconds.</summary>
    public static Text Restored { get; } = new(
        "Databasen {0} är nu den från {1:yyyy-MM-dd} kl. {1:H.mm}. Stöd: {2:N0}. Rader i loggen: {3:N0}. Tid: {4:N1} s.",
        "The database {0} is now the one from {1:yyyy-MM-dd} {1:HH:mm}. Supports: {2:N0}. Log lines: {3:N0}. Time: {4:N1} s.");

    public static Text NotRestored { get; } = new(
        "Säkerhetskopian är inte hel. Ingenting har ändrats. Pröva en annan.", "The backup is not whole. Nothing has been changed. Try another.");

    /// <summary>{0} is the file.</summary>
    public static Text Before { get; } = new(
        "Det som låg där förut ligger kvar som {0}. Säger starten att loggen har varit längre, så stämmer det: starta en gång med Log:AcceptBrokenChain.",
        "What lay there before is kept as {0}. If the start says that the log has been longer, that is so: start once with Log:AcceptBrokenChain.");

    /// <summary>{0} is what SQLite says.</summary>
    public static Text PageBroken { get; } = new("Databasens sidor är skadade: {0}", "The pages of the database are damaged: {0}");

    /// <summary>{0} is the table.</summary>
    public static Text ReferenceBroken { get; } = new("Rader i {0} pekar på något som inte finns.", "Rows of {0} point to what is not there.");

    public static Text KeysNotHere { get; } = new(
        "Nycklarna finns inte här, så det förseglade är inte prövat. Hämta dem med keys import.",
        "The keys are not here, so what is sealed has not been tried. Bring them with keys import.");

    /// <summary>{0} broken, {1} missing.</summary>
    public static Text KeysMissing { get; } = new(
        "Det förseglade går inte att öppna med nycklarna här. Trasiga: {0}. Personer utan nyckel: {1}.",
        "What is sealed does not open with the keys here. Broken: {0}. Persons without a key: {1}.");

    /// <summary>{0} is the file, {1} megabytes, {2} gigabytes free, {3} the file system, {4} the version.</summary>
    public static Text Place { get; } = new(
        "{0}: {1:N1} MB. Ledigt på disken: {2:N1} GB ({3}). SQLite {4}.", "{0}: {1:N1} MB. Free on the disk: {2:N1} GB ({3}). SQLite {4}.");

    public static Text AllWell { get; } = new("Databasen är hel.", "The database is whole.");

    public static Text NotWell { get; } = new(
        "Databasen är inte hel. Stoppa BroByggare, spara filerna, och återställ den senaste hela säkerhetskopian.",
        "The database is not whole. Stop BroByggare, keep the files, and restore the last whole backup.");
}
