using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures;

/// <summary>What the figures are called and exactly what they mean. The definitions are the customer's, to the letter.</summary>
public static class FigureTexts
{
    public static Text Ongoing { get; } = new("Pågående enskilda stöd", "Ongoing individual supports");

    public static Text OngoingMeans { get; } = new(
        "Stöd som öppnats senast årets sista dag (i dag under löpande år) och inte är avslutade när den dagen är slut. Vilande räknas med.",
        "Supports opened on or before the last day of the year (today in the running year) and not closed by the end of that day. Parked ones are included.");

    public static Text Closed { get; } = new("Avslutade enskilda stöd", "Closed individual supports");

    public static Text ClosedMeans { get; } = new(
        "Stöd som avslutats under året och fortfarande är avslutade när året är slut (i dag under löpande år).",
        "Supports closed during the year and still closed at the end of it (today in the running year).");

    public static Text Joint { get; } = new("Gemensamma enskilda stöd", "Joint individual supports");

    public static Text JointMeans { get; } = new(
        "Stöd som varit öppna någon gång under året och då haft minst två ansvariga brobyggare samtidigt: den senare började före den dag då den tidigare slutade. Att lämna över samma dag räknas inte, och vikarier räknas aldrig.",
        "Supports open at some time during the year with two or more responsible bridge-builders at the same time in it: the later one began before the day on which the earlier one ended. Handing over on the same day does not count, and deputies never count.");

    public static Text Lectures { get; } = new("Personer på föreläsningar", "Persons at lectures");

    public static Text LecturesMeans { get; } = new(
        "Räknade deltagare på föreläsningar som hållits under året. Anmälda och uppskattade räknas inte.",
        "Counted attendees at lectures held in the year. Registered and estimated numbers do not count.");

    public static Text Jobs { get; } = new("Jobb", "Jobs");

    public static Text JobsMeans { get; } = new(
        "Personers resultat av slaget jobb, daterade under året, med eller utan identitet. Praktik, subventionerat arbete och studier räknas var för sig.",
        "People's results of the kind job dated in the year, with or without identity. Internships, subsidised work and studies are kinds of their own.");

    public static Text New { get; } = new("Nya enskilda stöd", "New individual supports");

    public static Text NewMeans { get; } = new(
        "Stöd som öppnats för första gången under året. Återöppnade räknas inte.",
        "Supports opened for the first time during the year. Reopened ones do not count.");

    public static Text Persons { get; } = new("Personer med enskilt stöd", "Persons with individual support");

    public static Text PersonsMeans { get; } = new(
        "Personer som haft ett stöd som varit öppet någon dag under året. Var och en räknas en gång.",
        "Persons with a support that was open on some day during the year. Each is counted once.");

    public static Text MedianDays { get; } = new("Dagar från öppnande till avslut, median", "Days from opening to closing, median");

    public static Text MedianDaysMeans { get; } = new(
        "För de stöd som räknas som avslutade under året: hälften tog högst så här många dagar. Ett återöppnat stöd räknas från återöppnandet.",
        "Of the supports that count as closed during the year, half took at most this many days. A reopened support is counted from when it was reopened.");

    public static Text Contacts { get; } = new("Kontakter", "Contacts");

    public static Text ContactsMeans { get; } = new(
        "Kontakter i enskilda stöd, daterade under året. Det som skett för personen hos en myndighet räknas med; det som tagits tillbaka räknas inte.",
        "Contacts in individual supports dated in the year. Work for the person at an authority counts; what was taken back does not.");

    public static Text Minutes { get; } = new("Minuter i kontakter", "Minutes in contacts");

    public static Text MinutesMeans { get; } = new(
        "Summan av minuterna i årets kontakter i enskilda stöd.", "The sum of the minutes of the year's contacts in individual supports.");

    public static Text ReferralsMade { get; } = new("Hänvisningar", "Referrals");

    public static Text ReferralsMeans { get; } = new(
        "Hänvisningar till nyckelkontakter som planerats under året, av alla slag. Det som tagits tillbaka räknas inte.",
        "Referrals to key contacts planned during the year, of all kinds. What was taken back does not count.");

    public static Text Answers { get; } = new("Svar om hänvisningar", "Answers about referrals");

    public static Text AnswersMeans { get; } = new(
        "Hänvisningar där personen under året fick frågan om den löste problemet.",
        "Referrals where the person was asked during the year whether it solved the problem.");

    public static Text SolvedShare { get; } = new("Andel hänvisningar som löste problemet", "Share of referrals that solved the problem");

    public static Text SolvedShareMeans { get; } = new(
        "Personens eget svar ”ja”, delat med alla som svarat ja, delvis eller nej under året. Hela procent.",
        "The person's own answer \"yes\", divided by all who answered yes, partly or no during the year. Whole per cent.");

    public static Text ActivitiesHeld { get; } = new("Aktiviteter", "Activities");

    public static Text ActivitiesMeans { get; } = new(
        "Aktiviteter som hållits under året. Planerade och inställda räknas inte.",
        "Activities held during the year. Planned and cancelled ones do not count.");

    public static Text Attendees { get; } = new("Personer på aktiviteter", "Persons at activities");

    public static Text AttendeesMeans { get; } = new(
        "Räknade deltagare på aktiviteter som hållits under året. Anmälda och uppskattade räknas inte.",
        "Counted attendees at activities held during the year. Registered and estimated numbers do not count.");

    public static Text ResultsCounted { get; } = new("Resultat för personer", "Results for persons");

    public static Text ResultsMeans { get; } = new(
        "Personers resultat av alla slag, daterade under året, med eller utan identitet.",
        "People's results of all kinds dated in the year, with or without identity.");

    public static Text Obstacles { get; } = new("Hinder", "Obstacles");

    public static Text ObstaclesMeans { get; } = new(
        "Hinder som personer mött hos myndigheter och andra kontakter, daterade under året.",
        "Obstacles that people met at authorities and other contacts, dated in the year.");

    public static Text Help { get; } = new("Hjälp utan identitet", "Help without identity");

    public static Text HelpMeans { get; } = new(
        "Hjälp som getts under året och antecknats utan identitet.", "Help given during the year and recorded without identity.");

    public static Text ByStep { get; } = new("Pågående stöd per steg", "Ongoing supports by step");

    public static Text ByStepMeans { get; } = new(
        "De pågående enskilda stöden, efter steget de stod på när årets sista dag var slut (i dag under löpande år).",
        "The ongoing individual supports by the step they stood at, at the end of the last day of the year (today in the running year).");

    public static Text ByArea { get; } = new("Pågående stöd per område", "Ongoing supports by area");

    public static Text ByAreaMeans { get; } = new(
        "De pågående enskilda stöden, efter område. Ett stöd som gäller flera områden räknas i vart och ett.",
        "The ongoing individual supports by area. A support that concerns several areas counts in each.");

    public static Text ByReason { get; } = new("Avslutade stöd per orsak", "Closed supports by reason");

    public static Text ByReasonMeans { get; } = new(
        "De avslutade enskilda stöden, efter orsaken till att de avslutades.", "The closed individual supports by the reason for closing.");

    public static Text ContactsByKind { get; } = new("Kontakter per slag", "Contacts by kind");

    public static Text ContactsByKindMeans { get; } = new("Årets kontakter i enskilda stöd, efter slag.", "The year's contacts in individual supports, by kind.");

    public static Text MinutesByKind { get; } = new("Minuter per slag av kontakt", "Minutes by kind of contact");

    public static Text MinutesByKindMeans { get; } = new(
        "Minuterna i årets kontakter i enskilda stöd, efter kontaktens slag.", "The minutes of the year's contacts in individual supports, by kind of contact.");

    public static Text ReferralsByKind { get; } = new("Hänvisningar per slag", "Referrals by kind");

    public static Text ReferralsByKindMeans { get; } = new(
        "Årets hänvisningar: hänvisa (visad vart), lotsa (hjälpt hela vägen) och följa med räknas var för sig.",
        "The year's referrals: refer (told where to go), guide (helped all the way) and accompany are counted apart.");

    public static Text ReferralsByRung { get; } = new("Hänvisningar efter hur långt de kommit", "Referrals by how far they have come");

    public static Text ReferralsByRungMeans { get; } = new(
        "Årets hänvisningar, efter hur långt de har kommit när siffran räknas.", "The year's referrals by how far they have come when the figure is counted.");

    public static Text ReferralsByContact { get; } = new("Hänvisningar per nyckelkontakt", "Referrals by key contact");

    public static Text ReferralsByContactMeans { get; } = new(
        "Årets hänvisningar, efter nyckelkontakt. Kontaktens nummer i registret står i koden.",
        "The year's referrals by key contact. The contact's number in the register stands in the code.");

    public static Text AnswersByKind { get; } = new("Löste hänvisningen problemet?", "Did the referral solve the problem?");

    public static Text AnswersByKindMeans { get; } = new("Personens eget svar under året.", "The person's own answer during the year.");

    public static Text ActivitiesByKind { get; } = new("Aktiviteter per slag", "Activities by kind");

    public static Text ActivitiesByKindMeans { get; } = new("Aktiviteter som hållits under året, efter slag.", "Activities held during the year, by kind.");

    public static Text ActivitiesByAudience { get; } = new("Aktiviteter per målgrupp", "Activities by audience");

    public static Text ActivitiesByAudienceMeans { get; } = new(
        "Aktiviteter som hållits under året, efter målgrupp.", "Activities held during the year, by audience.");

    public static Text AttendeesByKind { get; } = new("Personer per slag av aktivitet", "Persons by kind of activity");

    public static Text AttendeesByKindMeans { get; } = new(
        "Räknade deltagare på årets aktiviteter, efter aktivitetens slag.", "Counted attendees at the year's activities, by kind of activity.");

    public static Text AttendeesByAudience { get; } = new("Personer på aktiviteter per målgrupp", "Persons at activities by audience");

    public static Text AttendeesByAudienceMeans { get; } = new(
        "Räknade deltagare på årets aktiviteter, efter aktivitetens målgrupp.", "Counted attendees at the year's activities, by the activity's audience.");

    public static Text ResultsByKind { get; } = new("Resultat per slag", "Results by kind");

    public static Text ResultsByKindMeans { get; } = new(
        "Personers resultat, daterade under året, med eller utan identitet, efter slag.",
        "People's results dated in the year, with or without identity, by kind.");

    public static Text ObstaclesByKind { get; } = new("Hinder per slag", "Obstacles by kind");

    public static Text ObstaclesByKindMeans { get; } = new("Årets hinder, efter slag.", "The year's obstacles by kind.");

    public static Text GoalsByOutcome { get; } = new("Mål i planen, per utfall", "Goals of the plan, by outcome");

    public static Text GoalsByOutcomeMeans { get; } = new(
        "Mål i personers planer som fått sitt utfall under året, efter utfall. Ändras ett utfall räknas målet bara det år då det sista gavs. Det som tagits bort, och det som inte fått något utfall, räknas inte.",
        "Goals of persons' plans that were given their outcome during the year, by outcome. If an outcome is changed, the goal counts only for the year of the last one. What was removed, and what has no outcome, does not count.");

    public static Text HelpByKind { get; } = new("Hjälp utan identitet per slag", "Help without identity by kind");

    public static Text HelpByKindMeans { get; } = new(
        "Hjälp som getts under året och antecknats utan identitet, efter slag.", "Help given during the year and recorded without identity, by kind.");

    /// <summary>Of the families whose name is longer than a spreadsheet allows for a tab.</summary>
    public static IReadOnlyDictionary<string, Text> ShortNames { get; } = new Dictionary<string, Text>
    {
        ["referrals-by-rung"] = new("Hänvisningar, hur långt", "Referrals, how far"),
        ["referral-answers"] = new("Löste hänvisningen problemet", "Did it solve the problem"),
        ["activity-persons-by-audience"] = new("Personer per målgrupp", "Persons by audience"),
    };

    /// <summary>A member of a family where it stands alone: the family, then the member.</summary>
    public static Text PartOf { get; } = new("{0}: {1}", "{0}: {1}");

    public static Text Name(this FigureUnit unit) => unit switch
    {
        FigureUnit.Supports => new("stöd", "supports"),
        FigureUnit.Persons => new("personer", "persons"),
        FigureUnit.Contacts => new("kontakter", "contacts"),
        FigureUnit.Minutes => new("minuter", "minutes"),
        FigureUnit.Referrals => new("hänvisningar", "referrals"),
        FigureUnit.Results => new("resultat", "results"),
        FigureUnit.Obstacles => new("hinder", "obstacles"),
        FigureUnit.PlanGoals => new("mål", "goals"),
        FigureUnit.Activities => new("aktiviteter", "activities"),
        FigureUnit.Occasions => new("tillfällen", "occasions"),
        FigureUnit.Days => new("dagar", "days"),
        FigureUnit.PerCent => new("procent", "per cent"),
    };
}
