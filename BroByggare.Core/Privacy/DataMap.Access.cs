using BroByggare.Core.AuditLog;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Supports.Protection;
using static BroByggare.Core.Privacy.DataKind;

namespace BroByggare.Core.Privacy;

public static partial class DataMap
{
    private const string NoWordsInTheLog = "the name of a command, never words";

    private static MappedTable[] OfAccess() =>
    [
        MappedTable.PartOfSupport<AccessMark>(
            new("Vem som får hitta dig, och om uppgifterna får användas", "Who may find you, and whether what is written may be used"),
            new("För att skydda personen, för att ingen som är jävig ska läsa, och för att det som personen har invänt mot inte ska användas.", "To protect the person, so that nobody with a conflict of interest reads, and so that what the person has objected to is not used."),
            OfSupport(),
            Column("Number", "Nummer", "Number", Course),
            Column("Kind", "Vad", "What", Course),
            Column("MemberId", "Medarbetare", "Member of staff", Staff),
            Column("Protection", "Hur du är skyddad", "How you are protected", Course),
            Column("Ground", "Varför uppgifterna är begränsade", "Why the use is restricted", Course),
            Column("From", "Från och med", "From", Course),
            Column("Until", "Till", "Until", Course),
            Column("ToldOn", "Du fick veta att begränsningen hävs den", "You were told that the restriction is lifted on", Course),
            Column("Why", "Varför", "Why", Staff)).Goes(),
        MappedTable.PartOfSupport<EmergencyOpening>(
            new("När någon har nödöppnat stödet", "When somebody has opened the support in an emergency"),
            new("För att det som inte kan vänta ska kunna göras, och för att någon annan ska granska det.", "So that what cannot wait can be done, and somebody else looks into it."),
            OfSupport(),
            Column("Id", "Nummer", "Number", Technical),
            Column("By", "Av", "By", Staff),
            Column("From", "Från", "From", Course),
            Column("Until", "Till", "Until", Course),
            Column("Why", "Varför", "Why", Course),
            Column("TellsManager", "Chefen får veta det", "The manager is told", Course),
            Column("ReadAt", "Granskat", "Looked into", Course),
            Column("ReadBy", "Granskat av", "Looked into by", Staff),
            Version()).Goes(),
        MappedTable.PartOfSupport<CullingLine>(
            new("När någon har föreslagit att du ska raderas", "When somebody has proposed that you are erased"),
            new("För att en annan ska kunna godkänna det, och för att det som måste sparas ska bli kvar.", "So that somebody else can approve it, and what must be kept stays."),
            Column("CullingId", "Hör till gallring", "Belongs to culling", Technical),
            Column("Number", "Nummer", "Number", Technical),
            OfSupport(),
            Column("Exemption", "Varför du inte raderas", "Why you are not erased", Course),
            Column("Outcome", "Vad det blev", "What became of it", Course)).StaysWhole("it is a list of numbers that lead nowhere, and belongs to the certificate"),
        MappedTable.Of<LogEntry>(
            new("Vem som har läst och skrivit", "Who has read and written"),
            DataSubject.SupportedPerson,
            new("För att personen ska kunna få veta vem som har varit i akten, och för att obehörig läsning ska upptäckas.", "So that the person can be told who has been in the file, and so that improper reading is found."),
            Column("Id", "Radens nummer", "The line's number", Technical) with { WhyNotGiven = "the lines are told day by day, by what was done" },
            Column("At", "När", "When", Course),
            Column("By", "Vem", "Who", Staff),
            Column("Command", "Vad", "What", Course) with { WhyReadable = NoWordsInTheLog },
            Column("Subject", "Sorts sak", "Kind of thing", Technical) with { WhyReadable = "the name of a kind of thing, never words", WhyNotGiven = "it only says that the line is about the person or a support" },
            Column("SubjectId", "Vilken", "Which one", Technical) with { WhyNotGiven = "it is the number of the person or the support, which stand above" },
            Column("IsRead", "Läste bara", "Only read", Course),
            Column("Once", "Märke mot dubbeltryck", "Mark against a double press", Technical) with { WhyNotGiven = "drawn at random, it says nothing of the person" },
            Column("Listed", "Vilka som stod i en lista", "Who stood in a list", Course) with { WhyNotGiven = "it has the numbers of other people; that the person stood in a list is told" },
            Column("Hash", "Radens försegling", "The line's seal", Key) with { WhyNotGiven = "it says nothing of the person, and would help who wants to forge the log" }).StaysWhole("a line that is taken away breaks the chain; it holds numbers and no words"),
    ];
}
