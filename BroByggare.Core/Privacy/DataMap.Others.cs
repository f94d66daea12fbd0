using BroByggare.Core.Activities;
using BroByggare.Core.Goals;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Language;
using BroByggare.Core.Log;
using BroByggare.Core.Team;
using BroByggare.Core.WithoutIdentity;
using static BroByggare.Core.Privacy.DataKind;

namespace BroByggare.Core.Privacy;

public static partial class DataMap
{
    private static MappedTable[] OfOthers() =>
    [
        MappedTable.Of<TeamMember>(
            new("Medarbetare", "Staff"),
            DataSubject.Staff,
            new("För att var och en ska komma åt det som hör till arbetet och inget annat, och för att det ska synas vem som har gjort vad.", "So that everybody reaches what belongs to their work and nothing else, and so that it shows who did what."),
            Column("Id", "Nummer", "Number", Technical),
            Column("Name", "Namn", "Name", Identity),
            Column("Role", "Roll", "Role", Staff),
            Column("TeamId", "Team", "Team", Staff),
            Column("Phone", "Arbetstelefon", "Work telephone", ContactWay) with { Purpose = new("Står på personens plan.", "Stands on the person's plan.") },
            Column("IsActive", "Får arbeta", "May work", Staff),
            Column("IsDemo", "Påhittad", "Made up", Technical),
            Version()),
        MappedTable.Of<LogReview>(
            new("Loggkontroll", "Log review"),
            DataSubject.Staff,
            new("För att visa att loggen granskas varje månad.", "To show that the log is reviewed every month."),
            Column("Id", "Nummer", "Number", Technical),
            Column("TeamId", "Team", "Team", Staff),
            Column("Month", "Månad", "Month", Work),
            Column("Seed", "Tal som stickprovet drogs med", "Number that the sample was drawn by", Technical),
            Column("BegunBy", "Påbörjad av", "Begun by", Staff),
            Column("BegunAt", "Påbörjad", "Begun", Work),
            Column("SignedBy", "Signerad av", "Signed by", Staff),
            Column("SignedAt", "Signerad", "Signed", Work),
            Version()),
        MappedTable.Of<LogFinding>(
            new("Vad loggkontrollen tittade på", "What the log review looked at"),
            DataSubject.Staff,
            new("För att utreda om en medarbetare har läst utan att ha med det att göra. Stödet står bara som nummer.", "To look into whether a member of staff has read what was not theirs. The support stands by its number only."),
            Column("ReviewId", "Hör till loggkontroll", "Belongs to log review", Technical),
            Column("Number", "Nummer", "Number", Technical),
            Column("Rule", "Varför", "Why", Staff),
            Column("MemberId", "Medarbetare", "Member of staff", Staff),
            Column("Support", "Stödets nummer", "The support's number", Course) with { WhyNotGiven = "the finding is about a member of staff; the readings themselves are in the extract" },
            Column("FirstLine", "Första raden i loggen", "First line in the log", Technical),
            Column("FirstAt", "Första gången", "First time", Staff),
            Column("LastAt", "Sista gången", "Last time", Staff),
            Column("Readings", "Antal läsningar", "Number of readings", Staff),
            Column("Supports", "Antal stöd", "Number of supports", Staff),
            Column("Outcome", "Bedömning", "Outcome", Staff),
            Column("Words", "Chefens ord", "The manager's words", Staff),
            Column("JudgedBy", "Bedömt av", "Judged by", Staff),
            Column("JudgedAt", "Bedömt", "Judged", Staff)),
        MappedTable.Of<WorkTeam>(
            new("Team", "Teams"),
            DataSubject.Nobody,
            new("För att veta vilka som arbetar tillsammans.", "To know who works together."),
            Column("Id", "Nummer", "Number", Technical),
            Column("Name", "Teamets namn", "The team's name", Work)),
        MappedTable.Of<KeyContact>(
            new("Nyckelkontakter", "Key contacts"),
            DataSubject.KeyContact,
            new("För att kunna hänvisa till rätt myndighet eller förening.", "To be able to refer to the right authority or association."),
            Column("Id", "Nummer", "Number", Technical),
            Column("Organisation", "Organisation", "Organisation", Work),
            Column("Persons", "Vilka som svarar", "Who answers", Identity),
            Column("Phone", "Telefon i arbetet", "Work telephone", ContactWay),
            Column("Mail", "E-post i arbetet", "Work mail", ContactWay),
            Column("Hours", "När de svarar", "When they answer", Work),
            Column("RetiredOn", "Arkiverad den", "Archived on", Work),
            Version()),
        MappedTable.Of<KeyContactArea>(
            new("Vad en nyckelkontakt kan hjälpa med", "What a key contact can help with"),
            DataSubject.Nobody,
            new("För att hitta rätt kontakt.", "To find the right contact."),
            Column("KeyContactId", "Nyckelkontakt", "Key contact", Work),
            Column("Area", "Område", "Area", Work)),
        MappedTable.Of<Activity>(
            new("Aktiviteter", "Activities"),
            DataSubject.Nobody,
            new("För att planera och räkna föreläsningar och träffar. Bara antal, aldrig vilka som kom.", "To plan and count lectures and meetings. Numbers only, never who came."),
            Column("Id", "Nummer", "Number", Technical),
            Column("Kind", "Sort", "Kind", Work),
            Column("Title", "Rubrik", "Title", Work),
            Column("On", "Den", "On", Work),
            Column("Place", "Plats", "Place", Work),
            Column("Audience", "För vilka", "For whom", Work),
            Column("IsHeld", "Hållen", "Held", Work),
            Column("CancelledOn", "Inställd den", "Cancelled on", Work),
            Column("By", "Skriven av", "Written by", Staff),
            Version()),
        MappedTable.Of<ActivityNumbers>(
            new("Hur många som kom", "How many came"),
            DataSubject.Nobody,
            new("För att räkna hur många som nåddes.", "To count how many were reached."),
            Column("ActivityId", "Aktivitet", "Activity", Work),
            Column("Registered", "Anmälda", "Registered", Work),
            Column("Estimated", "Uppskattade", "Estimated", Work),
            Column("Counted", "Räknade", "Counted", Work)),
        MappedTable.Of<ActivityArea>(
            new("Vad en aktivitet gäller", "What an activity concerns"),
            DataSubject.Nobody,
            new("För att räkna per område.", "To count by area."),
            Column("ActivityId", "Aktivitet", "Activity", Work),
            Column("Area", "Område", "Area", Work)),
        MappedTable.Of<YearlyGoal>(
            new("Mål", "Goals"),
            DataSubject.Nobody,
            new("För att ställa årets siffror bredvid det som är beslutat.", "To put the year's figures beside what has been decided."),
            Column("Id", "Nummer", "Number", Technical),
            Column("Figure", "Siffra", "Figure", Work),
            Column("Year", "År", "Year", Work),
            Column("Value", "Mål", "Goal", Work),
            Column("DecidedBy", "Beslutat av", "Decided by", Work),
            Column("DecidedOn", "Beslutat den", "Decided on", Work),
            Column("By", "Skrivet av", "Written by", Staff),
            Column("WrittenAt", "Skrivet", "Written", Work)),
        MappedTable.Of<HelpWithoutIdentity>(
            new("Hjälp utan identitet", "Help without identity"),
            DataSubject.Nobody,
            new("För att räkna hjälp som getts till någon som inte har sagt vem de är. Ingen text, ingen tid på dagen, ingen som skrev.", "To count help given to somebody who did not say who they are. No words, no time of day, no writer."),
            Column("Id", "Nummer", "Number", Technical),
            Column("On", "Den", "On", Work),
            Column("Kind", "Hur", "How", Work),
            Column("Area", "Område", "Area", Work),
            Column("Minutes", "Minuter", "Minutes", Work),
            Column("Result", "Vad det ledde till", "What it led to", Work)),
    ];
}
