using BroByggare.Core.Kernel;

namespace BroByggare.Core.Storage;

/// <summary>What is said when the database cannot be used. {0} is the file.</summary>
public static class DataTexts
{
    public static Text NetworkDisk { get; } = new(
        "Databasen {0} ligger på en nätverksdisk. SQLite kan förlora uppgifter där. Lägg den på en disk i den här datorn.",
        "The database {0} is on a network disk. SQLite can lose data there. Put it on a disk of this machine.");

    public static Text FolderMissing { get; } = new(
        "Mappen för databasen {0} kan inte skapas eller skrivas i. Ge kontot som kör BroByggare rätt att skriva där.",
        "The folder of the database {0} cannot be created or written to. Give the account that runs BroByggare the right to write there.");

    public static Text IsFolder { get; } = new(
        "Databasen {0} är en mapp. Ange en fil, till exempel {0}/brobyggare.db.",
        "The database {0} is a folder. Name a file, for example {0}/brobyggare.db.");

    public static Text Empty { get; } = new(
        "Databasen {0} är en tom fil. Återställ en säkerhetskopia, eller ange rätt fil.",
        "The database {0} is an empty file. Restore a backup, or name the right file.");

    public static Text ReadOnly { get; } = new(
        "Databasen {0} går bara att läsa. Ge kontot som kör BroByggare rätt att skriva i filen och i dess mapp.",
        "The database {0} is read-only. Give the account that runs BroByggare the right to write to the file and its folder.");

    public static Text InUse { get; } = new(
        "Databasen {0} används redan av en annan BroByggare. Stäng den först; två får inte skriva samtidigt.",
        "The database {0} is already in use by another BroByggare. Stop it first; two must not write at once.");

    public static Text Locked { get; } = new(
        "Databasen {0} är låst av ett annat program. Stäng det och starta igen.",
        "The database {0} is locked by another program. Close it and start again.");

    public static Text TooNew { get; } = new(
        "Databasen {0} är gjord av en nyare version av BroByggare. Starta den versionen, eller återställ en äldre säkerhetskopia.",
        "The database {0} was made by a newer version of BroByggare. Start that version, or restore an older backup.");

    public static Text TooOld { get; } = new(
        "Databasen {0} saknar tabeller som den här versionen behöver. Starta BroByggare en gång, så uppdateras den.",
        "The database {0} lacks tables that this version needs. Start BroByggare once, and it is brought up to date.");

    public static Text NotADatabase { get; } = new(
        "Filen {0} är ingen databas eller är skadad. Återställ en säkerhetskopia.",
        "The file {0} is not a database, or it is damaged. Restore a backup.");

    /// <summary>{1} is how many megabytes are needed.</summary>
    public static Text DiskFull { get; } = new(
        "Disken där databasen {0} ligger är full. Minst {1} MB behöver vara lediga.",
        "The disk of the database {0} is full. At least {1} MB must be free.");

    public static Text Missing { get; } = new(
        "Databasen {0} finns inte. Starta BroByggare först, eller ange rätt fil.",
        "The database {0} does not exist. Start BroByggare first, or name the right file.");

    /// <summary>{0} is the SQLite version.</summary>
    public static Text OldSqlite { get; } = new(
        "SQLite {0} är äldre än 3.51.3. BroByggare skriver och tar kontrollpunkter en i taget, så att felet i de äldre inte kan inträffa.",
        "SQLite {0} is older than 3.51.3. BroByggare writes and takes checkpoints one at a time, so that the fault of older ones cannot occur.");
}
