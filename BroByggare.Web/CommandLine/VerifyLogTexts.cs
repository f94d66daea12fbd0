using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;

namespace BroByggare.Web.CommandLine;

/// <summary>The words of the command that checks the log.</summary>
internal static class VerifyLogTexts
{
    public static Text VerifyLog { get; } = new(
        "Kontrollerar att loggen är som den skrevs: 0 hel, 1 bruten, 2 fel i kommandot. Läser bara, och går att köra medan BroByggare är igång.",
        "Checks that the log is as it was written: 0 whole, 1 broken, 2 wrong use. Only reads, and can run while BroByggare does.");

    /// <summary>{0} lines, {1} marks, {2} seconds.</summary>
    public static Text Whole { get; } = new(
        "Loggen är hel: {0:N0} rader, {1:N0} märken utanför databasen, {2:N1} s.",
        "The log is whole: {0:N0} lines, {1:N0} marks outside the database, {2:N1} s.");

    /// <summary>{0} is the line, {1} what is wrong.</summary>
    public static Text Broken { get; } = new("Loggen är bruten vid rad {0:N0}: {1}", "The log is broken at line {0:N0}: {1}");

    /// <summary>{0} lines.</summary>
    public static Text Unmarked { get; } = new(
        "De sista {0:N0} raderna har inget märke utanför databasen. Så många försvinner inte vid ett strömavbrott: filen med märken kan vara kortad.",
        "The last {0:N0} lines have no mark outside the database. A loss of power does not take so many: the file of marks may have been shortened.");

    public static Text Accepted { get; } = new(
        "En bruten eller återställd logg har godtagits vid start. Antal gånger: {0}", "A broken or restored log has been accepted at the start. Times: {0}");

    public static Text Name(this LogFaultKind kind) => kind switch
    {
        LogFaultKind.OutOfOrder => new("raden saknas eller står på fel plats.", "the line is missing or stands in the wrong place."),
        LogFaultKind.Changed => new("raden är inte som den skrevs, eller nyckeln är en annan.", "the line is not as it was written, or the key is another."),
        LogFaultKind.CutOff => new("loggen slutar före det sista märket utanför databasen.", "the log ends before the last mark outside the database."),
        LogFaultKind.Replaced => new("raden är en annan än den som märktes utanför databasen.", "the line is another than the one marked outside the database."),
        LogFaultKind.MarksUnreadable => new("filen med märken saknas eller går inte att läsa.", "the file of marks is missing or cannot be read."),
    };
}
