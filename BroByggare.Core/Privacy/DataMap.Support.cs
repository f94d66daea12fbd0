using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using static BroByggare.Core.Privacy.DataKind;

namespace BroByggare.Core.Privacy;

public static partial class DataMap
{
    private static Text ForTheWork => new(
        "För att ge stödet i fem steg, tillsammans med personen.", "To give the support in five steps, together with the person.");

    private static Text ForTheReferral => new(
        "För att personen ska få den hjälp de själva sagt ja till, och för att följa upp att hjälpen kom.",
        "So that the person gets the help that they have agreed to, and to follow up that it came.");

    private static MappedTable[] OfTheSupport() =>
    [
        MappedTable.Support(
            new("Stödet", "The support"),
            ForTheWork,
            Column("Id", "Stödets nummer", "The support's number", Course).Stays(),
            Column("PersonId", "Personens nummer", "The person's number", Technical).Stays(),
            Column("TeamId", "Team", "Team", Course).Stays(),
            Column("Step", "Steg", "Step", Course).Emptied(),
            Column("OpenedOn", "Öppnades den", "Opened on", Course).InOrder(),
            Column("ClosedOn", "Avslutades den", "Closed on", Course).InOrder(),
            Column("ParkedUntil", "Vilar till den", "Parked until", Course).Emptied(),
            Column("InformedOn", "Du fick veta vad som skrivs upp den", "You were told what is written down on", Course).Emptied(),
            Column("NextDueOn", "Nästa dag som något väntar på", "The next day that something waits for", Course).Emptied(),
            Column("LastContactOn", "Senaste kontakten", "The last contact", Course).Emptied(),
            Column("IsErased", "Raderat", "Erased", Technical).Stays(),
            Version().Stays()).StaysBare(),
        MappedTable.PartOfSupport<SupportArea>(
            new("Vad det gäller", "What it concerns"),
            new("För att veta vilka områden stödet gäller, och räkna dem utan namn.", "To know which areas it concerns, and to count them without names."),
            OfSupport().Stays(),
            Column("Area", "Område", "Area", Course).Stays()).StaysBare(),
        MappedTable.PartOfSupport<Round>(
            new("Problemet, och om det hjälpte", "The problem, and whether it helped"),
            ForTheWork,
            OfSupport(),
            Column("Number", "Omgång", "Round", Course),
            Column("Kind", "Sorts omgång", "Kind of round", Course),
            Column("StartedOn", "Började den", "Began on", Course),
            Column("Problem", "Problemet, med dina egna ord", "The problem, in your own words", OwnWords),
            Column("ProblemWrittenOn", "Skrivet den", "Written on", Course),
            Column("Wishes", "Det här vill jag, med dina egna ord", "This is what I want, in your own words", OwnWords),
            Column("PlanAgreedOn", "Vi kom överens om planen den", "We agreed on the plan on", Course),
            Column("PlanAgreedBy", "Överenskommelsen skrevs upp av", "The agreement was written down by", Staff),
            Column("JudgedHelp", "Hjälpte det? Ditt svar", "Did it help? Your answer", OwnWords),
            Column("JudgementWords", "Vad du sade om det", "What you said about it", OwnWords),
            Column("DeclinedToJudge", "Ville inte svara", "Did not want to say", OwnWords)).Goes(),
        MappedTable.PartOfSupport<Measure>(
            new("Det vi kom på som kunde hjälpa", "What we thought could help"),
            ForTheWork,
            OfSupport(),
            Column("Id", "Nummer", "Number", Course),
            Column("Round", "Omgång", "Round", Course),
            Column("What", "Åtgärd", "Measure", OwnWords),
            Column("IsChosen", "Vald", "Chosen", Course),
            Column("Done", "Gjordes det?", "Was it done?", Course),
            Column("Helped", "Hjälpte det?", "Did it help?", OwnWords),
            Column("WrittenBy", "Skrivet av", "Written by", Staff),
            Column("TakenBackOn", "Borttaget den", "Removed on", Course)).Goes(),
        MappedTable.PartOfSupport<FormerText>(
            new("Vad som stod förut i stödet", "What stood before in the support"),
            new("För att inget ska ändras utan att det går att följa.", "So that nothing is changed without it being possible to follow."),
            OfSupport(),
            Column("Id", "Nummer", "Number", Technical),
            Column("Place", "Var", "Where", Course),
            Column("Part", "Dess nummer", "Its number", Course),
            Column("Words", "Det stod", "It said", OwnWords),
            Column("By", "Ändrat av", "Changed by", Staff),
            Column("At", "När", "When", Course)).Goes(),
        MappedTable.PartOfSupport<PlanAction>(
            new("Planen: vem gör vad och när", "The plan: who does what and when"),
            ForTheWork,
            OfSupport(),
            Column("Id", "Nummer", "Number", Course),
            Column("MeasureId", "Hör till åtgärd nummer", "Belongs to measure number", Course),
            Column("Who", "Vem", "Who", Course),
            Column("KeyContactId", "Kontakt", "Contact", Course),
            Column("What", "Gör vad", "Does what", OwnWords),
            Column("DueOn", "Senast", "By", Course),
            Column("DoneOn", "Klart den", "Done on", Course),
            Column("SettledBy", "Markerat av", "Marked by", Staff),
            Column("DroppedOn", "Struket den", "Dropped on", Course),
            Column("DropReason", "Varför det ströks", "Why it was dropped", Course),
            Column("WrittenBy", "Skrivet av", "Written by", Staff),
            Column("TakenBackOn", "Borttaget den", "Removed on", Course)).Goes(),
        MappedTable.PartOfSupport<PlanGoal>(
            new("Det du vill nå", "What you want to reach"),
            new("För att veta vart stödet ska leda, följa upp det med personen, och räkna utan namn hur det gick.",
                "To know where the support is to lead, to follow it up with the person, and to count without names how it went."),
            OfSupport().Stays(),
            Column("Id", "Nummer", "Number", Course).Stays(),
            Column("Round", "Omgång", "Round", Course).Emptied(),
            Column("MeasureId", "Gäller åtgärd nummer", "Is for measure number", Course).Emptied(),
            Column("What", "Mål", "Goal", OwnWords).Emptied(),
            Column("WrittenBy", "Skrivet av", "Written by", Staff).Stays(),
            Column("TakenBackOn", "Borttaget den", "Removed on", Course).Emptied(),
            Column("Outcome", "Blev det nått?", "Was it reached?", OwnWords).Stays(),
            Column("JudgedOn", "Svaret gavs den", "The answer was given on", Course).ToMonth(),
            Column("ChangedTo", "Vad du vill nå i stället", "What you want to reach instead", OwnWords).Emptied())
            .StaysBare((_, rows) => rows.Where(row => (PlanGoal)row is { TakenBackOn: null, IsJudged: true })),
        MappedTable.PartOfSupport<Watch>(
            new("Det vi ska komma ihåg", "What we are to remember"),
            new("För att inget som är lovat ska glömmas bort.", "So that nothing promised is forgotten."),
            OfSupport(),
            Column("Id", "Nummer", "Number", Course),
            Column("What", "Vad", "What", Course),
            Column("DueOn", "Senast", "By", Course),
            Column("IsMeeting", "Vi ska träffas då", "We are to meet then", Course),
            Column("At", "Klockan", "At", Course),
            Column("Place", "Var vi ska träffas", "Where we are to meet", Course),
            Column("DoneOn", "Klart den", "Done on", Course),
            Column("TakenBackOn", "Borttaget den", "Removed on", Course)).Goes(),
        MappedTable.PartOfSupport<Consent>(
            new("Samtycken", "Consents"),
            new("För att bara det som personen har sagt ja till delas, med den de har sagt ja till.", "So that only what the person has agreed to is shared, with whom they have agreed to."),
            OfSupport(),
            Column("Id", "Nummer", "Number", Course),
            Column("KeyContactId", "Med vem", "With whom", Course),
            Column("What", "Vad som får delas", "What may be shared", OwnWords),
            Column("Why", "Varför", "Why", OwnWords),
            Column("From", "Från och med", "From", Course),
            Column("Until", "Till och med", "Until", Course),
            Column("WithdrawnOn", "Återkallat den", "Withdrawn on", OwnWords)).Goes(),
        MappedTable.PartOfSupport<Referral>(
            new("Hänvisningar", "Referrals"),
            ForTheReferral,
            OfSupport().Stays(),
            Column("Id", "Nummer", "Number", Course).Stays(),
            Column("Kind", "Hur", "How", Course).Stays(),
            Column("KeyContactId", "Till", "To", Course).Stays(),
            Column("ConsentId", "Enligt samtycke nummer", "Under consent number", Course).Emptied(),
            Column("What", "Vilken hjälp vi hoppades på", "What help we hoped for", OwnWords).Emptied(),
            Column("PlannedOn", "Planerad den", "Planned on", Course).ToMonth(),
            Column("DueOn", "Svar eller hjälp väntas senast", "An answer or help is expected by", Course).ToMonth(),
            Column("AnswerDueOn", "Svar väntades senast, innan hjälpen fick en dag", "An answer was expected by, before the help got a day", Course).Emptied(),
            Column("Rung", "Hur långt den kom", "How far it came", Course).Stays(),
            Column("ContactMadeOn", "Kontakt togs den", "Contact was made on", Course).Emptied(),
            Column("DecidedOn", "Kontakten svarade den", "The contact answered on", Course).Emptied(),
            Column("DeclineReason", "Varför kontakten sade nej", "Why the contact said no", Course).Emptied(),
            Column("HelpOn", "Hjälpen kom, eller uteblev, den", "Help came, or did not, on", Course).Emptied(),
            Column("HelpCame", "Kom hjälpen?", "Did the help come?", Course).Stays(),
            Column("LastBy", "Senaste steget antecknades av", "The last step was noted by", Staff).Stays(),
            Column("AnsweredOn", "Du svarade den", "You answered on", OwnWords).ToMonth(),
            Column("Solved", "Löste det problemet? Ditt svar", "Did it solve the problem? Your answer", OwnWords).Stays(),
            Column("EndedOn", "Avslutades den", "Ended on", Course).Emptied(),
            Column("End", "Hur den avslutades", "How it ended", Course).Stays(),
            Column("EndReason", "Varför", "Why", Course).Emptied()).StaysBare(),
        MappedTable.PartOfSupport<OpenPeriod>(
            new("När stödet har varit öppet", "When the support has been open"),
            new("För att veta när stödet har getts, och räkna det utan namn.", "To know when support was given, and to count it without names."),
            OfSupport().Stays(),
            Column("Number", "Nummer", "Number", Course).Stays(),
            Column("OpenedOn", "Öppnades den", "Opened on", Course).InOrder(),
            Column("ClosedOn", "Avslutades den", "Closed on", Course).InOrder(),
            Column("Reason", "Varför det avslutades", "Why it was closed", Course).Stays(),
            Column("ReopenedOn", "Öppnades igen den", "Opened again on", Course).InOrder(),
            Column("DaysOpen", "Dagar det var öppet", "Days it was open", Course).Stays()).StaysBare(),
        MappedTable.PartOfSupport<Responsibility>(
            new("Vem som har haft ansvar", "Who has been responsible"),
            new("För att veta vem som ger stödet, och vem som får läsa.", "To know who gives the support, and who may read."),
            OfSupport().Stays(),
            Column("Number", "Nummer", "Number", Course).Stays(),
            Column("MemberId", "Ansvarig", "Responsible", Staff).Stays(),
            Column("From", "Från och med", "From", Course).InOrder(),
            Column("Until", "Till och med", "Until", Course).InOrder(),
            Column("SupportClosedOn", "Stödet avslutades den", "The support was closed on", Technical).InOrder()).StaysBare(),
    ];
}
