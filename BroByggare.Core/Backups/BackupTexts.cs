using BroByggare.Core.Kernel;

namespace BroByggare.Core.Backups;

/// <summary>Why there is no backup, or why one cannot be used.</summary>
public static class BackupTexts
{
    public static Text BothOrNone { get; } = new(
        "BroByggare startar inte: Backups:Folder och Backups:Recipient hör ihop. Ange båda, eller ingen av dem.",
        "BroByggare does not start: Backups:Folder and Backups:Recipient belong together. Set both, or neither.");

    /// <summary>{0} is what it says.</summary>
    public static Text NoRecipient { get; } = new(
        "BroByggare startar inte: Backups:Recipient ska vara en mottagare som börjar med age1, men är ”{0}”. Gör ett nyckelpar med backup keygen.",
        "BroByggare does not start: Backups:Recipient must be a recipient that begins with age1, but is “{0}”. Make a key pair with backup keygen.");

    /// <summary>{0} is the file.</summary>
    public static Text AlreadyThere { get; } = new(
        "Filen {0} finns redan. Ange en annan: en säkerhetskopia skrivs aldrig över.",
        "The file {0} is there already. Name another: a backup is never written over.");

    /// <summary>{0} is the database.</summary>
    public static Text NotWhole { get; } = new(
        "Ingen säkerhetskopia gjordes: databasen {0} är inte hel. Kör check för att se vad som är fel, och återställ den senaste hela kopian.",
        "No backup was made: the database {0} is not whole. Run check to see what is wrong, and restore the last whole backup.");

    /// <summary>{0} is the folder. It is not made: a share that is not connected would be a folder on the database's own disk.</summary>
    public static Text NoFolder { get; } = new(
        "Mappen {0} finns inte. Anslut disken eller den delade mappen, eller gör mappen först.",
        "The folder {0} is not there. Connect the disk or the share, or make the folder first.");

    /// <summary>{0} is the file.</summary>
    public static Text NotThere { get; } = new("Filen {0} finns inte.", "The file {0} is not there.");

    /// <summary>{0} is the file.</summary>
    public static Text NotWritten { get; } = new(
        "Filen {0} går inte att läsa eller skriva. Kontrollera mappen, rättigheterna och ledigt utrymme.",
        "The file {0} cannot be read or written. Check the folder, the permissions and the free space.");

    /// <summary>What was met at a file, in words.</summary>
    public static Text WhyNot(string file, Exception fault) =>
        (fault is FileNotFoundException or DirectoryNotFoundException ? NotThere : NotWritten).With(file);

    /// <summary>{0} is the file.</summary>
    public static Text NotOpened { get; } = new(
        "Säkerhetskopian {0} går inte att använda: den är förseglad för en annan nyckel, eller skadad eller avbruten. Ingenting har ändrats. Pröva en annan kopia.",
        "The backup {0} cannot be used: it is sealed for another key, or it is damaged or cut off. Nothing has been changed. Try another backup.");
}
