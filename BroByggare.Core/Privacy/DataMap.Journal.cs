using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Language;
using BroByggare.Core.Results;
using static BroByggare.Core.Privacy.DataKind;

namespace BroByggare.Core.Privacy;

public static partial class DataMap
{
    private static Text ForTheStory => new(
        "För att veta vad som har gjorts, så att stödet håller ihop också när någon annan tar över.",
        "To know what has been done, so that the support holds together also when somebody else takes over.");

    private static Text ForTheFollowUp => new(
        "För att se vad stödet har lett till och vad som har stått i vägen, och räkna det utan namn.",
        "To see what the support has led to and what has stood in the way, and to count it without names.");

    private static MappedTable[] OfTheJournal() =>
    [
        MappedTable.PartOfSupport<Contact>(
            new("Kontakter", "Contacts"),
            ForTheStory,
            OfSupport(),
            Column("Id", "Nummer", "Number", Course),
            Column("Kind", "Hur", "How", Course),
            Column("On", "Den", "On", Course),
            Column("Minutes", "Minuter", "Minutes", Course),
            Column("By", "Av", "By", Staff),
            Column("WrittenAt", "Skrivet", "Written", Course),
            Column("TakenBackOn", "Borttaget den", "Taken back on", Course)),
        MappedTable.PartOfSupport<Note>(
            new("Anteckningar", "Notes"),
            ForTheStory,
            OfSupport(),
            Column("Id", "Nummer", "Number", Course),
            Column("Text", "Anteckning", "Note", OwnWords),
            Column("IsShared", "Delad med andra ansvariga", "Shared with others who are responsible", Course),
            Column("By", "Av", "By", Staff),
            Column("WrittenAt", "Skrivet", "Written", Course),
            Column("ContactId", "Hör till kontakt nummer", "Belongs to contact number", Course)),
        MappedTable.PartOfSupport<NoteAddition>(
            new("Rättelser, och din egen bild", "Corrections, and your own view"),
            new("För att det som blev fel ska rättas och personens egen bild ska stå bredvid, utan att något försvinner.", "So that what was wrong is corrected and the person's own view stands beside it, and nothing disappears."),
            OfSupport(),
            Column("Id", "Nummer", "Number", Course),
            Column("NoteId", "Hör till anteckning nummer", "Belongs to note number", Course),
            Column("IsOwnView", "Din egen bild", "Your own view", OwnWords),
            Column("Text", "Text", "Text", OwnWords),
            Column("By", "Av", "By", Staff),
            Column("WrittenAt", "Skrivet", "Written", Course)),
        MappedTable.PartOfSupport<Result>(
            new("Resultat", "Results"),
            ForTheFollowUp,
            OfSupport(),
            Column("Id", "Nummer", "Number", Course),
            Column("Kind", "Vad", "What", Course),
            Column("On", "Den", "On", Course),
            Column("What", "Med några ord", "In a few words", Course),
            Column("By", "Skrivet av", "Written by", Staff),
            Column("TakenBackOn", "Borttaget den", "Taken back on", Course)),
        MappedTable.PartOfSupport<Obstacle>(
            new("Hinder", "Obstacles"),
            ForTheFollowUp,
            OfSupport(),
            Column("Id", "Nummer", "Number", Course),
            Column("Kind", "Vad", "What", Course),
            Column("KeyContactId", "Hos", "At", Course),
            Column("On", "Den", "On", Course),
            Column("What", "Med några ord", "In a few words", OwnWords),
            Column("By", "Skrivet av", "Written by", Staff),
            Column("TakenBackOn", "Borttaget den", "Taken back on", Course)),
        MappedTable.PartOfSupport<HistoryEntry>(
            new("Vad som har hänt", "What has happened"),
            ForTheStory,
            OfSupport(),
            Column("Id", "Nummer", "Number", Technical),
            Column("Kind", "Vad", "What", Course),
            Column("By", "Av", "By", Staff),
            Column("At", "När", "When", Course),
            Column("FromStep", "Från steg", "From step", Course),
            Column("ToStep", "Till steg", "To step", Course),
            Column("Why", "Varför", "Why", Course),
            Column("ClosingReason", "Varför det avslutades", "Why it was closed", Course),
            Column("RoundKind", "Sorts omgång", "Kind of round", Course),
            Column("MemberId", "Gäller medarbetare", "Concerns member of staff", Staff),
            Column("KeyContactId", "Gäller kontakt", "Concerns contact", Course),
            Column("Day", "Gäller dag", "Concerns day", Course)),
    ];
}
