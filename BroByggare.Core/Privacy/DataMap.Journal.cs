using BroByggare.Core.Drafts;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Questions;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Supports.Striking;
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

    private static Text ForTheQuestions => new(
        "För att samordnaren och den som är ansvarig ska kunna fråga varandra om det som står, så att stödet blir bra.",
        "So that the coordinator and whoever is responsible can ask each other about what is written, and the support is good.");

    private static MappedTable[] OfTheJournal() =>
    [
        MappedTable.PartOfSupport<Contact>(
            new("Kontakter", "Contacts"),
            ForTheStory,
            OfSupport().Stays(),
            Column("Id", "Nummer", "Number", Course).Stays(),
            Column("Kind", "Hur", "How", Course).Stays(),
            Column("On", "Den", "On", Course).ToMonth(),
            Column("Minutes", "Minuter", "Minutes", Course).Stays(),
            Column("By", "Av", "By", Staff).Stays(),
            Column("WrittenAt", "Skrivet", "Written", Course).ToMonth(),
            Column("TakenBackOn", "Borttaget den", "Taken back on", Course).Emptied()).StaysBare((_, rows) => rows.Where(row => ((Contact)row).TakenBackOn is null)),
        MappedTable.PartOfSupport<Note>(
            new("Anteckningar", "Notes"),
            ForTheStory,
            OfSupport(),
            Column("Id", "Nummer", "Number", Course),
            Column("Text", "Anteckning", "Note", OwnWords),
            Column("IsShared", "Delad med andra ansvariga", "Shared with others who are responsible", Course),
            Column("By", "Av", "By", Staff),
            Column("WrittenAt", "Skrivet", "Written", Course),
            Column("ContactId", "Hör till kontakt nummer", "Belongs to contact number", Course)).Goes(),
        MappedTable.PartOfSupport<SupportDraft>(
            new("Påbörjat, men inte sparat", "Begun, but not saved"),
            new("För att den som skriver om ditt stöd inte ska förlora sina ord när något bryts. Bara den som skriver ser dem, och de försvinner när de sparas eller blir gamla.",
                "So that whoever writes about your support does not lose their words when something breaks. Only the writer sees them, and they go when they are saved or grow old."),
            Column("By", "Av", "By", Staff),
            Column("Form", "Formulär", "Form", Technical) with { WhyReadable = "the name of a form and of the row it is about, never words" },
            Column("Tab", "Flikens märke", "The tab's mark", Technical),
            OfSupport(),
            Column("Sequence", "Ordning", "Order", Technical),
            Column("WrittenAt", "Skrivet", "Written", Course),
            Column("Device", "Sorts webbläsare", "Kind of browser", Technical) with { WhyReadable = "the family of a browser, never words" },
            Column("Once", "Märke mot dubbeltryck", "Mark against a double press", Technical),
            Column("IsEmpty", "Väntar inte längre", "Waits no more", Technical),
            Column("Words", "Text", "Text", OwnWords)).Goes(),
        MappedTable.PartOfSupport<NoteAddition>(
            new("Rättelser, och din egen bild", "Corrections, and your own view"),
            new("För att det som blev fel ska rättas och personens egen bild ska stå bredvid, utan att något försvinner.", "So that what was wrong is corrected and the person's own view stands beside it, and nothing disappears."),
            OfSupport(),
            Column("Id", "Nummer", "Number", Course),
            Column("NoteId", "Hör till anteckning nummer", "Belongs to note number", Course),
            Column("IsOwnView", "Din egen bild", "Your own view", OwnWords),
            Column("Text", "Text", "Text", OwnWords),
            Column("By", "Av", "By", Staff),
            Column("WrittenAt", "Skrivet", "Written", Course)).Goes(),
        MappedTable.PartOfSupport<Result>(
            new("Resultat", "Results"),
            ForTheFollowUp,
            OfSupport().Stays(),
            Column("Id", "Nummer", "Number", Course).Stays(),
            Column("Kind", "Vad", "What", Course).Stays(),
            Column("On", "Den", "On", Course).ToMonth(),
            Column("What", "Med några ord", "In a few words", Course).Emptied(),
            Column("By", "Skrivet av", "Written by", Staff).Stays(),
            Column("TakenBackOn", "Borttaget den", "Taken back on", Course).Emptied()).StaysBare((_, rows) => rows.Where(row => ((Result)row).TakenBackOn is null)),
        MappedTable.PartOfSupport<Obstacle>(
            new("Hinder", "Obstacles"),
            ForTheFollowUp,
            OfSupport().Stays(),
            Column("Id", "Nummer", "Number", Course).Stays(),
            Column("Kind", "Vad", "What", Course).Stays(),
            Column("KeyContactId", "Hos", "At", Course).Stays(),
            Column("On", "Den", "On", Course).ToMonth(),
            Column("What", "Med några ord", "In a few words", OwnWords).Emptied(),
            Column("By", "Skrivet av", "Written by", Staff).Stays(),
            Column("TakenBackOn", "Borttaget den", "Taken back on", Course).Emptied()).StaysBare((_, rows) => rows.Where(row => ((Obstacle)row).TakenBackOn is null)),
        MappedTable.PartOfSupport<WordsStriking>(
            new("Makulerade ord", "Struck words"),
            new("För att ord som inte ska finnas förstörs av två personer, och det går att se att det skedde.", "So that words which must not be there are destroyed by two people, and it can be seen that it happened."),
            OfSupport(),
            Column("Id", "Nummer", "Number", Technical),
            Column("Place", "Vad", "What", Course),
            Column("Part", "Dess nummer", "Its number", Technical),
            Column("Day", "Gäller dag", "Concerns day", Course),
            Column("Why", "Varför", "Why", Course),
            Column("AskedBy", "Begärt av", "Asked by", Staff),
            Column("AskedAt", "Begärt", "Asked", Course),
            Column("DecidedBy", "Avgjort av", "Decided by", Staff),
            Column("DecidedAt", "Avgjort", "Decided", Course),
            Column("IsApproved", "Godkänt", "Approved", Course)).Goes(),
        MappedTable.PartOfSupport<RemovalNotice>(
            new("När en kollega har tagit bort något", "When a colleague took something away"),
            new("För att den som skrev det ska få veta att det är borta, och varför.", "So that whoever wrote it is told that it is gone, and why."),
            OfSupport(),
            Column("Id", "Nummer", "Number", Technical),
            Column("To", "Till", "To", Staff),
            Column("Kind", "Vad", "What", Course),
            Column("Part", "Dess nummer", "Its number", Technical),
            Column("Day", "Gäller dag", "Concerns day", Course),
            Column("Why", "Varför", "Why", Course),
            Column("By", "Av", "By", Staff),
            Column("At", "När", "When", Course),
            Column("ReadAt", "Läst", "Read", Course),
            Version()).Goes(),
        MappedTable.PartOfSupport<HandoverOffer>(
            new("När stödet erbjöds en kollega", "When the support was offered to a colleague"),
            new("För att den som tillfrågas ska kunna ta över eller tacka nej, och få veta det som behövs.", "So that whoever is asked can take over or decline, and be told what is needed."),
            OfSupport(),
            Column("Id", "Nummer", "Number", Technical),
            Column("From", "Från", "From", Staff),
            Column("To", "Till", "To", Staff),
            Column("By", "Av", "By", Staff),
            Column("At", "När", "When", Course),
            Column("Told", "Hur personen fick veta", "How the person was told", Course),
            Column("ToldOn", "Dag då personen fick veta", "Day on which the person was told", Course),
            Column("NotToldWhy", "Varför personen inte fick veta", "Why the person was not told", Course),
            Column("Note", "Överlämningsanteckning", "Handover note", Course),
            Column("Decisions", "Vad som bestämdes, i koder", "What was decided, in codes", Course) with { WhyReadable = "codes and numbers, never words" },
            Column("State", "Hur det gick", "How it went", Course),
            Column("SettledAt", "Avgjort", "Settled", Course),
            Version()).Goes(),
        MappedTable.PartOfSupport<EntryQuestion>(
            new("Frågor mellan samordnaren och brobyggaren", "Questions between the coordinator and the bridge-builder"),
            ForTheQuestions,
            OfSupport(),
            Column("Id", "Nummer", "Number", Course),
            Column("Place", "Gäller", "Concerns", Course),
            Column("Part", "Dess nummer", "Its number", Technical),
            Column("Day", "Gäller dag", "Concerns day", Course),
            Column("IsToCoordinator", "Till samordnaren", "To the coordinator", Course),
            Column("AskedBy", "Av", "By", Staff),
            Column("AskedAt", "När", "When", Course),
            Column("Turns", "Antal inlägg", "Number of turns", Technical),
            Column("IsAnswered", "Besvarad", "Answered", Course),
            Column("SeenBy", "Sedd av", "Seen by", Staff),
            Column("SeenAt", "Sedd", "Seen", Course),
            Column("ClosedBy", "Klar enligt", "Done according to", Staff),
            Column("ClosedAt", "Klar", "Done", Course),
            Column("EndedAt", "Avslutad för att det den gällde är borta", "Ended because what it was about is gone", Course)).Goes(),
        MappedTable.PartOfSupport<EntryTurn>(
            new("Vad som frågades och svarades", "What was asked and answered"),
            ForTheQuestions,
            OfSupport(),
            Column("Id", "Nummer", "Number", Technical),
            Column("QuestionId", "Hör till fråga nummer", "Belongs to question number", Course),
            Column("Text", "Text", "Text", Course),
            Column("By", "Av", "By", Staff),
            Column("At", "När", "When", Course)).Goes(),
        MappedTable.PartOfSupport<HistoryEntry>(
            new("Vad som har hänt", "What has happened"),
            ForTheStory,
            OfSupport().Stays(),
            Column("Id", "Nummer", "Number", Technical).Stays(),
            Column("Kind", "Vad", "What", Course).Stays(),
            Column("By", "Av", "By", Staff).Stays(),
            Column("At", "När", "When", Course).ToMonth(),
            Column("FromStep", "Från steg", "From step", Course).Emptied(),
            Column("ToStep", "Till steg", "To step", Course).Stays(),
            Column("Why", "Varför", "Why", Course).Emptied(),
            Column("ClosingReason", "Varför det avslutades", "Why it was closed", Course).Emptied(),
            Column("RoundKind", "Sorts omgång", "Kind of round", Course).Emptied(),
            Column("MemberId", "Gäller medarbetare", "Concerns member of staff", Staff).Emptied(),
            Column("FromMemberId", "Lämnades över av", "Handed over by", Staff).Emptied(),
            Column("KeyContactId", "Gäller kontakt", "Concerns contact", Course).Emptied(),
            Column("ActionId", "Gäller rad i planen, nummer", "Concerns line of the plan, number", Course).Emptied(),
            Column("MeasureId", "Gäller åtgärd, nummer", "Concerns measure, number", Course).Emptied(),
            Column("GoalId", "Gäller mål i planen, nummer", "Concerns goal of the plan, number", Course).Emptied(),
            Column("GoalOutcome", "Vad det blev av målet", "What became of the goal", Course).Emptied(),
            Column("ContactKind", "Hur kontakten var förut", "How the contact was before", Course).Emptied(),
            Column("ToldWay", "Hur personen fick veta om överlämningen", "How the person was told of the handover", Course).Emptied(),
            Column("ToldOn", "Dag då personen fick veta om överlämningen", "Day on which the person was told of the handover", Course).Emptied(),
            Column("Minutes", "Minuter förut", "Minutes before", Course).Emptied(),
            Column("Done", "Gjordes det?", "Was it done?", Course).Emptied(),
            Column("Helped", "Hjälpte det?", "Did it help?", OwnWords).Emptied(),
            Column("Day", "Gäller dag", "Concerns day", Course).Emptied()).StaysBare((bare, rows) => bare.LastOfEachYear(rows.Cast<HistoryEntry>())),
    ];
}
