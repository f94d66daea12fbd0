using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports.Opening;
using static BroByggare.Core.Privacy.DataKind;

namespace BroByggare.Core.Privacy;

public static partial class DataMap
{
    internal static Text ForTheProgram => new(
        "För att programmet ska hålla ihop uppgifterna.", "So that the program holds the facts together.");

    private static MappedColumn Column(string property, string swedish, string english, DataKind kind) => new(property, new(swedish, english), kind);

    private static MappedColumn OfSupport() => Column("SupportId", "Hör till stöd", "Belongs to support", Technical);

    private static MappedColumn Version() => Column("Version", "Antal ändringar", "Number of changes", Technical);

    private static MappedTable[] OfThePerson() =>
    [
        MappedTable.OfPerson<Person>(
            "Id",
            new("Vem du är och hur vi når dig", "Who you are and how we reach you"),
            new("För att kunna tilltala personen och ta kontakt på ett säkert sätt.", "To be able to address the person and get in touch safely."),
            Column("Id", "Personens nummer", "The person's number", Technical).Stays(),
            Column("Name", "Namn", "Name", Identity).Emptied(),
            Column("Details", "Födelseår och kontaktvägar", "Year of birth and ways of contact", ContactWay).Emptied(),
            Column("KeyId", "Nummer på nyckeln som förseglar", "Number of the key that seals", Key).Stays(),
            Column("MergedInto", "Hör ihop med posten", "Belongs with record", Technical).Stays(),
            Column("IsErased", "Raderad", "Erased", Technical).Stays(),
            Version().Stays()).StaysBare(),
        MappedTable.OfPerson<FormerFact>(
            PersonMapping.PersonId,
            new("Uppgifter som stod förut", "What stood there before"),
            new("För att en uppgift som rättas eller har ändrats ska kunna följas bakåt.", "So that a fact that is put right or has changed can be followed back."),
            Column("Id", "Nummer", "Number", Technical),
            Column("PersonId", "Personens nummer", "The person's number", Technical),
            Column("Fact", "Uppgift", "Fact", Identity),
            Column("Was", "Det stod", "It said", ContactWay),
            Column("TextMessages", "Sms till det numret var säkert", "Text messages to that number were safe", ContactWay),
            Column("Because", "Varför det ändrades", "Why it was changed", Course),
            Column("By", "Ändrat av", "Changed by", Staff),
            Column("At", "När", "When", Course)).Goes(),
        MappedTable.OfPerson<PersonStatement>(
            PersonMapping.PersonId,
            new("Din egen uppfattning", "Your own view"),
            new("För att personens egen uppfattning ska stå där allt annat står, också när den är en annan än vår.", "So that the person's own view stands where all else stands, also when it differs from ours."),
            Column("Id", "Nummer", "Number", Technical),
            Column("PersonId", "Personens nummer", "The person's number", Technical),
            Column("About", "Gäller", "About", OwnWords),
            Column("Words", "Med dina egna ord", "In your own words", OwnWords),
            Column("By", "Skrivet av", "Written by", Staff),
            Column("WrittenAt", "Skrivet", "Written", Course),
            Column("WithdrawnOn", "Återkallat den", "Withdrawn on", OwnWords),
            Column("WithdrawnBy", "Återkallandet skrivet av", "Withdrawal written by", Staff)).Goes(),
        MappedTable.OfPerson<PersonMerge>(
            PersonMapping.PersonId,
            new("När två poster om dig har slagits ihop", "When two records about you were merged"),
            new("För att en person ska stå en gång, och för att det ska gå att ångra.", "So that a person stands once, and so that it can be undone."),
            Column("Id", "Nummer", "Number", Technical),
            Column("PersonId", "Personens nummer", "The person's number", Technical),
            Column("GoneId", "Den andra postens nummer", "The other record's number", Technical),
            Column("Moved", "Stöd som flyttades", "Supports that moved", Course),
            Column("After", "Vad som var känt om personen direkt efteråt", "What was known of the person right after", Identity) with { WhyNotGiven = "it stands among the person's facts, present or earlier, and is there so that the merging can be undone" },
            Column("By", "Av", "By", Staff),
            Column("At", "När", "When", Course),
            Column("UndoneAt", "Ångrat", "Undone", Course),
            Version()).Goes(),
        MappedTable.OfPerson<OpeningQuestion>(
            PersonMapping.PersonId,
            new("När någon har frågat innan ett stöd öppnades", "When somebody asked before a support was opened"),
            new("För att en person inte ska få två poster.", "So that a person does not get two records."),
            Column("Id", "Nummer", "Number", Technical),
            Column("PersonId", "Personens nummer", "The person's number", Technical),
            Column("TeamId", "Team", "Team", Technical),
            Column("AskedBy", "Frågan ställd av", "Asked by", Staff),
            Column("AskedAt", "När", "When", Course),
            Column("Name", "Namn som någon frågade om", "Name that somebody asked about", Identity),
            Column("Words", "Vad den som frågade skrev", "What whoever asked wrote", Course),
            Column("Details", "Födelseår och säkra sätt att nå den som frågan gäller, tills frågan är besvarad", "Year of birth and safe ways to reach who the question is about, until it is answered", Identity) with { WhyNotGiven = "while nobody knows whether it is the same person, it may be how another is reached; afterwards it is empty" },
            Column("Answer", "Svar", "Answer", Course),
            Column("AnsweredBy", "Svar av", "Answer by", Staff),
            Column("AnsweredAt", "Besvarat", "Answered", Course),
            Column("AnswerWords", "Vad den som svarade skrev", "What whoever answered wrote", Course),
            Column("SupportId", "Stöd som det ledde till", "Support that it led to", Technical),
            Version()).Goes(),
        MappedTable.OfPerson<PersonNameKey>(
            "PersonId",
            new("Sökord för namnet", "Search keys of the name"),
            new("För att kunna hitta personen på namn utan att namnet kan läsas i databasen.", "To find the person by name although the name cannot be read in the database."),
            Column("Key", "Sökord, gjort till ett tal", "Search key, made into a number", Key),
            Column("PersonId", "Personens nummer", "The person's number", Technical)).Goes(),
    ];
}
