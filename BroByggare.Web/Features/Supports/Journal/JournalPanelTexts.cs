using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Supports.Journal;

/// <summary>The words of notes, watches, results and obstacles, and of the history.</summary>
public static class JournalPanelTexts
{
    public static Text Journal { get; } = new("Anteckningar och kontakter", "Notes and contacts");

    public static Text Outcomes { get; } = new("Resultat och hinder", "Results and obstacles");

    public static Text History { get; } = new("Historik", "History");

    public static Text NewNote { get; } = new("Ny anteckning", "New note");

    public static Text SaveNote { get; } = new("Spara anteckningen", "Save the note");

    public static Text Empty { get; } = new("Inget är antecknat än", "Nothing is noted yet");

    public static Text EmptyExplained { get; } = new("Skriv en anteckning här, eller anteckna en kontakt.", "Write a note here, or note a contact.");

    /// <summary>{0} kind, {1} minutes, {2} who.</summary>
    public static Text Contact { get; } = new("{0}, {1} minuter, {2}", "{0}, {1} minutes, {2}");

    public static Text Note { get; } = new("Anteckning, {0}", "Note, {0}");

    public static Text Own { get; } = new("Egen", "Own");

    public static Text SharedNote { get; } = new("Delad", "Shared");

    public static Text Correction { get; } = new("Rättelse", "Correction");

    public static Text OwnView { get; } = new("Personens egen bild", "The person's own view");

    public static Text Correct { get; } = new("Rätta", "Correct");

    public static Text CorrectTitle { get; } = new("Skriv en rättelse", "Write a correction");

    public static Text CorrectHint { get; } = new(
        "Anteckningen står kvar som den är. Rättelsen visas bredvid.", "The note stays as it is. The correction is shown beside it.");

    public static Text AddOwnView { get; } = new("Skriv personens egen bild", "Write the person's own view");

    public static Text OwnViewHint { get; } = new(
        "Skriv med personens egna ord. Det visas bredvid anteckningen.", "Write in the person's own words. It is shown beside the note.");

    public static Text Words { get; } = new("Text", "Text");

    /// <summary>{0} is a day; tells one entry's buttons from another's.</summary>
    public static Text Of { get; } = new("från {0:yyyy-MM-dd}", "of {0:yyyy-MM-dd}");

    public static Text HistoryEmpty { get; } = new("Ingen historik", "No history");

    public static Text Results { get; } = new("Resultat", "Results");

    public static Text NoResults { get; } = new("Inget resultat är antecknat än.", "No result is noted yet.");

    public static Text AddResult { get; } = new("Anteckna resultat", "Note a result");

    public static Text ResultKind { get; } = new("Vad blev det?", "What came of it?");

    public static Text Obstacles { get; } = new("Hinder", "Obstacles");

    public static Text NoObstacles { get; } = new("Inget hinder är antecknat än.", "No obstacle is noted yet.");

    public static Text AddObstacle { get; } = new("Anteckna hinder", "Note an obstacle");

    public static Text ObstacleKind { get; } = new("Vad hindrade?", "What stood in the way?");

    public static Text At { get; } = new("Hos vem?", "Where?");

    /// <summary>{0} what, {1} at whom.</summary>
    public static Text ObstacleAt { get; } = new("{0} hos {1}", "{0} at {1}");

    public static Text InFewWords { get; } = new("Med några få ord", "In a few words");

    public static Text Day { get; } = new("Dag", "Day");

    public static Text Watches { get; } = new("Kom ihåg", "Remember");

    public static Text NoWatches { get; } = new("Inget att komma ihåg.", "Nothing to remember.");

    public static Text EditWatch { get; } = new("Ändra bevakningen", "Change the watch");

    public static Text WatchGone { get; } = new("Bevakningen ”{0}” är borttagen.", "The watch “{0}” is removed.");

    public static Text AddWatch { get; } = new("Ny bevakning", "New watch");

    public static Text WatchWhat { get; } = new("Vad ska du komma ihåg?", "What are you to remember?");

    public static Text WatchOn { get; } = new("När?", "When?");

    public static Text WeMeetThen { get; } = new("Vi ses då. Det står på Min plan.", "We meet then. It stands on My plan.");

    public static Text MeetAt { get; } = new("Klockan", "At");

    public static Text MeetWhere { get; } = new("Var", "Where");

    public static Text MeetingAt { get; } = new("kl. {0:H.mm}", "at {0:HH:mm}");

    public static Text Meeting { get; } = new("Vi ses", "We meet");
}
