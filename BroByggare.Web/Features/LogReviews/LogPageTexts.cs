using BroByggare.Core.Kernel;
using BroByggare.Web.Settings;

namespace BroByggare.Web.Features.LogReviews;

/// <summary>The words of the log review and of what a member has opened.</summary>
public static class LogPageTexts
{
    public static Text Title { get; } = new("Loggkontroll", "Log review");

    public static Text Lead { get; } = new(
        "Varje månad granskar du vem som har läst vad. Du ser medarbetare och stödens nummer, aldrig personernas namn.",
        "Each month you review who has read what. You see staff and numbers of supports, never the persons' names.");

    public static Text Months { get; } = new("Månader att granska", "Months to review");

    public static Text Month { get; } = new("Månad", "Month");

    /// <summary>{0} is its first day.</summary>
    public static Text MonthName { get; } = new("{0:MMMM yyyy}", "{0:MMMM yyyy}");

    public static Text DueOn { get; } = new("Senast", "Due");

    public static Text State { get; } = new("Läge", "State");

    public static Text NotBegun { get; } = new("Inte påbörjad", "Not begun");

    /// <summary>{0} findings without an outcome.</summary>
    public static Text Left { get; } = new("Kvar att bedöma: {0}", "Left to judge: {0}");

    /// <summary>{0} is who, {1} the day.</summary>
    public static Text SignedBy { get; } = new("Signerad av {0} {1:yyyy-MM-dd}", "Signed by {0} {1:yyyy-MM-dd}");

    public static Text Late { get; } = new("Sen", "Late");

    public static Text NoMonthsTitle { get; } = new("Inget att granska än", "Nothing to review yet");

    public static Text NoMonths { get; } = new(
        "När en månad är slut och någon har läst i ett stöd finns den här.", "When a month is over and somebody has read in a support, it stands here.");

    public static Text LateTitle { get; } = new("Loggkontrollen är försenad.", "The log review is late.");

    /// <summary>{0} is how many months.</summary>
    public static Text LateMonths { get; } = new("Månader som skulle ha varit klara: {0}", "Months that should have been done: {0}");

    public static Text ToReview { get; } = new("Till loggkontrollen", "To the log review");

    /// <summary>{0} is since when.</summary>
    public static Text MarksFail { get; } = new(
        "Filen som minns loggens längd har inte gått att skriva sedan {0:yyyy-MM-dd}, kl. {0:H.mm}. Allt är sparat, men be driften se till filen.",
        "The file that remembers the length of the log could not be written since {0:yyyy-MM-dd HH:mm}. Everything is saved, but ask operations to look at the file.");

    public static Text Staff { get; } = new("Vad en medarbetare har öppnat", "What a member of staff has opened");

    public static Text Incident { get; } = new("Personuppgiftsincident", "Personal data breach");

    /// <summary>{0} is the month.</summary>
    public static Text ReviewTitle { get; } = new("Loggkontroll {0:MMMM yyyy}", "Log review {0:MMMM yyyy}");

    public static Text Begin { get; } = new("Börja granska", "Begin the review");

    public static Text BeginWords { get; } = new(
        "Ett stickprov dras och reglerna letar bland månadens alla läsningar. Urvalet går att göra om med samma resultat, för talet som styr det sparas.",
        "A sample is drawn and the rules look through all readings of the month. It can be done again with the same result, because the number it is drawn by is kept.");

    public static Text Begun { get; } = new("Granskningen är påbörjad", "The review has begun");

    /// <summary>{0} is the seed.</summary>
    public static Text Seed { get; } = new("Stickprovet drogs med talet {0}.", "The sample was drawn by the number {0}.");

    public static Text Findings { get; } = new("Att bedöma", "To judge");

    public static Text NothingTitle { get; } = new("Reglerna hittade inget", "The rules found nothing");

    public static Text Nothing { get; } = new("Signera månaden, så är den klar.", "Sign the month, and it is done.");

    public static Text Why { get; } = new("Varför", "Why");

    public static Text Who { get; } = new("Vem", "Who");

    public static Text Supports { get; } = new("Stöd", "Support");

    public static Text Readings { get; } = new("Läsningar", "Readings");

    public static Text When { get; } = new("När", "When");

    public static Text Outcome { get; } = new("Bedömning", "Outcome");

    /// <summary>{0} is a number of supports.</summary>
    public static Text Several { get; } = new("{0:N0} olika", "{0:N0} different");

    public static Text One { get; } = new("{0:yyyy-MM-dd} kl. {0:H.mm}", "{0:yyyy-MM-dd} {0:HH:mm}");

    /// <summary>From {0} to {1}, on one day.</summary>
    public static Text SameDay { get; } = new("{0:yyyy-MM-dd} kl. {0:H.mm}–{1:H.mm}", "{0:yyyy-MM-dd} {0:HH:mm}–{1:HH:mm}");

    /// <summary>From {0} to {1}.</summary>
    public static Text Days { get; } = new("{0:yyyy-MM-dd}–{1:yyyy-MM-dd}", "{0:yyyy-MM-dd}–{1:yyyy-MM-dd}");

    public static Text Judge { get; } = new("Bedöm", "Judge");

    /// <summary>{0} is the finding's number, for those who hear the page.</summary>
    public static Text Number { get; } = new("nummer {0}", "number {0}");

    public static Text Words { get; } = new("Varför bedömer du så?", "Why do you judge so?");

    public static Text WordsHint { get; } = new("Behövs om det inte är i sin ordning. Skriv inga namn.", "Needed when it is not in order. Write no names.");

    public static Text ChooseOutcome { get; } = new("Välj en bedömning.", "Choose an outcome.");

    public static Text Save { get; } = new("Spara bedömningen", "Save the outcome");

    public static Text Sign { get; } = new("Signera månaden", "Sign the month");

    /// <summary>{0} is a day of the month.</summary>
    public static Text SignTitle { get; } = new("Signera {0:MMMM yyyy}", "Sign {0:MMMM yyyy}");

    public static Text SignMeans { get; } = new(
        "Efter det kan inget i månaden bedömas på nytt, inte heller det som ska undersökas.",
        "After that nothing of the month can be judged anew, nor what is to be looked into.");

    public static Text Signed { get; } = new("Månaden är signerad", "The month is signed");

    public static Text Back { get; } = new("Till månaderna", "To the months");

    /// <summary>{0} is the member.</summary>
    public static Text MemberTitle { get; } = new("Vad {0} har öppnat", "What {0} has opened");

    public static Text MemberLead { get; } = new("Stödens nummer, aldrig personernas namn.", "Numbers of supports, never the persons' names.");

    public static Text From { get; } = new("Från", "From");

    public static Text To { get; } = new("Till", "To");

    public static Text GetFile { get; } = new("Hämta som fil (CSV)", "Get as a file (CSV)");

    public static Text NoneTitle { get; } = new("Inget under de här dagarna", "Nothing during these days");

    public static Text None { get; } = new("Välj andra dagar.", "Choose other days.");

    public static Text Day { get; } = new("Dag", "Day");

    public static Text Time { get; } = new("Tid", "Time");

    public static Text What { get; } = new("Vad", "What");

    public static Text Times { get; } = new("Gånger", "Times");

    public static Text RoleOf { get; } = new("Roll", "Role");

    /// <summary>{0} is how many names a list had.</summary>
    public static Text ListOf { get; } = new("Lista med {0:N0}", "List of {0:N0}");

    public static Text Clock { get; } = new("kl. {0:H.mm}", "{0:HH:mm}");

    /// <summary>From {0} to {1}.</summary>
    public static Text ClockSpan { get; } = new("kl. {0:H.mm}–{1:H.mm}", "{0:HH:mm}–{1:HH:mm}");

    /// <summary>One moment, a stretch of one day, or a stretch of days.</summary>
    public static Text Span(DateTime first, DateTime last) =>
        (last - first < TimeSpan.FromMinutes(1) ? One : first.Date == last.Date ? SameDay : Days).With(first, last);

    /// <summary>One moment of a day, or a stretch of it.</summary>
    public static Text Span(TimeOnly first, TimeOnly last) =>
        first.Hour == last.Hour && first.Minute == last.Minute ? Clock.With(first) : ClockSpan.With(first, last);

    /// <summary>{0} and {1} are the first and the last day of what is shown.</summary>
    public static Text TooManyDays { get; } = new(
        "Välj högst ett år åt gången. Listan nedan gäller {0:yyyy-MM-dd} till {1:yyyy-MM-dd}.",
        "Choose at most a year at a time. The list below is of {0:yyyy-MM-dd} to {1:yyyy-MM-dd}.");
}
