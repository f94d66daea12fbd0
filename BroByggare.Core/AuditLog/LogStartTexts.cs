using BroByggare.Core.Kernel;

namespace BroByggare.Core.AuditLog;

/// <summary>What is said when the log is not what it was.</summary>
public static class LogStartTexts
{
    /// <summary>{0} is the file of the key.</summary>
    public static Text KeyWrong { get; } = new(
        "Loggens sista rad stämmer inte med nyckeln {0}. Lägg tillbaka nyckeln som hör till databasen. Finns den där är loggen ändrad: kör verify-log.",
        "The last line of the log does not fit the key {0}. Put back the key that belongs to the database. If it is there, the log has been changed: run verify-log.");

    /// <summary>{0} is the database, {1} the lines that the log has had, {2} the file of marks.</summary>
    public static Text DatabaseGone { get; } = new(
        "Databasen {0} saknas eller är tom, men loggen har haft {1:N0} rader enligt {2}. Lägg tillbaka databasen, eller återställ en säkerhetskopia. Inget har skrivits. Ska allt börja om från början, flytta bort {2}.",
        "The database {0} is missing or empty, but the log has had {1:N0} lines by {2}. Put the database back, or restore a backup. Nothing has been written. If all is to begin anew, move {2} away.");

    /// <summary>{0} is the file of the key.</summary>
    public static Text KeyMissing { get; } = new(
        "Loggens nyckel {0} saknas. Lägg tillbaka mappen med nycklar som hör till databasen, eller läs in dem ur deras säkerhetskopia med keys import.",
        "The key of the log {0} is missing. Put back the folder of keys that belongs to the database, or read them in from their backup with keys import.");

    /// <summary>{0} is the file of the key.</summary>
    public static Text KeyUnreadable { get; } = new(
        "Loggens nyckel {0} kan inte läsas. Ge kontot som kör BroByggare rätt att läsa den.",
        "The key of the log, {0}, cannot be read. Give the account that runs BroByggare the right to read it.");

    /// <summary>{0} lines were there, {1} are left, {2} is the file of marks.</summary>
    public static Text CutOff { get; } = new(
        "Loggen är kortare än den har varit: {0:N0} rader fanns enligt {2}, {1:N0} finns kvar. Har du återställt en säkerhetskopia, starta en gång med --Log:AcceptBrokenChain=true. Annars har någon tagit bort rader.",
        "The log is shorter than it has been: there were {0:N0} lines by {2}, {1:N0} are left. If you have restored a backup, start once with --Log:AcceptBrokenChain=true. Otherwise somebody has removed lines.");

    /// <summary>{0} is the line, {1} the file of marks.</summary>
    public static Text Replaced { get; } = new(
        "Loggens rad {0:N0} är en annan än enligt {1}. Har du återställt en säkerhetskopia, starta en gång med --Log:AcceptBrokenChain=true. Annars har någon ändrat loggen.",
        "Line {0:N0} of the log is another than by {1}. If you have restored a backup, start once with --Log:AcceptBrokenChain=true. Otherwise somebody has changed the log.");

    /// <summary>{0} is the file of marks.</summary>
    public static Text MarksUnwritable { get; } = new(
        "Filen {0}, som minns hur lång loggen har varit, går inte att skriva. Ge kontot som kör BroByggare rätt till den och dess mapp, eller ange en annan med Log:AnchorPath.",
        "The file {0}, which remembers how long the log has been, cannot be written. Give the account that runs BroByggare the right to it and its folder, or name another with Log:AnchorPath.");

    /// <summary>{0} is the file of marks.</summary>
    public static Text MarksMissing { get; } = new(
        "Filen {0}, som minns hur lång loggen har varit, saknas eller går inte att läsa. Lägg tillbaka den. Har du flyttat den med flit, starta en gång med --Log:AcceptBrokenChain=true.",
        "The file {0}, which remembers how long the log has been, is missing or cannot be read. Put it back. If you moved it on purpose, start once with --Log:AcceptBrokenChain=true.");
}
