using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Questions;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Web.Features.Supports.Questions;

/// <summary>The words of questions on entries.</summary>
public static class QuestionPageTexts
{
    public static Text Ask { get; } = new("Fråga", "Ask");

    public static Text AskCoordinator { get; } = new("Fråga samordnaren", "Ask the coordinator");

    /// <summary>{0} is what it is about.</summary>
    public static Text AskAbout { get; } = new("Fråga om: {0}", "Ask about: {0}");

    public static Text YourQuestion { get; } = new("Din fråga", "Your question");

    public static Text ReadByResponsible { get; } = new(
        "De som är ansvariga ser frågan här och på Min dag. Alla som ser stödet kan läsa den.",
        "Those who are responsible see the question here and on My day. Everybody who sees the support can read it.");

    public static Text ReadByCoordinator { get; } = new(
        "Samordnaren ser frågan här och på Min dag. Alla som ser stödet kan läsa den.",
        "The coordinator sees the question here and on My day. Everybody who sees the support can read it.");

    public static Text Asked { get; } = new("Frågan är ställd.", "The question is asked.");

    public static Text YourAnswer { get; } = new("Ditt svar", "Your answer");

    public static Text Answer { get; } = new("Svara", "Answer");

    public static Text WriteMore { get; } = new("Skriv mer", "Write more");

    public static Text Send { get; } = new("Skicka", "Send");

    public static Text Done { get; } = new("Klar", "Done");

    public static Text DoneAndUndo { get; } = new("Frågan är klar.", "The question is done.");

    /// <summary>{0} who, {1} when.</summary>
    public static Text SeenBy { get; } = new("Sedd av {0} {1:yyyy-MM-dd}, kl. {1:H.mm}", "Seen by {0} {1:yyyy-MM-dd}, {1:HH:mm}");

    /// <inheritdoc cref="SeenBy" />
    public static Text DoneBy { get; } = new("Klar enligt {0} {1:yyyy-MM-dd}, kl. {1:H.mm}", "Done according to {0} {1:yyyy-MM-dd}, {1:HH:mm}");

    public static Text WordsStruck { get; } = new("Orden är makulerade.", "The words are struck.");

    /// <summary>{0} who, {1} what about.</summary>
    public static Text HasAsked { get; } = new("{0} har frågat om: {1}", "{0} has asked about: {1}");

    /// <inheritdoc cref="HasAsked" />
    public static Text HasAnswered { get; } = new("{0} har svarat på frågan om: {1}", "{0} has answered the question about: {1}");

    public static Text ToQuestion { get; } = new("Till frågan", "To the question");

    public static Text OnPlanAndSteps { get; } = new("Frågor om planen och stegen", "Questions about the plan and the steps");

    public static Text WaitingForYou { get; } = new("Frågor till dig", "Questions to you");

    /// <summary>{0} who.</summary>
    public static Text Asks { get; } = new("{0} frågar", "{0} asks");

    /// <inheritdoc cref="Asks" />
    public static Text Answers { get; } = new("{0} har svarat", "{0} has answered");

    public static Text Open { get; } = new("Öppna", "Open");

    /// <summary>How many of a support are talked about.</summary>
    public static Counted Count { get; } = new(new("1 fråga", "1 question"), new("{0} frågor", "{0} questions"));

    private static readonly Text OfDay = new("{0} {1:yyyy-MM-dd}", "{0} {1:yyyy-MM-dd}");

    private static readonly Text OfStep = new("Steget {0}", "The step {0}");

    private static readonly Text Question = new("Fråga", "Question");

    private static readonly Text QuestionToCoordinator = new("Fråga till samordnaren", "Question to the coordinator");

    private static readonly Text Answered = new("Fråga, besvarad", "Question, answered");

    private static readonly Text IsDone = new("Fråga, klar", "Question, done");

    private static readonly Text HasEnded = new("Fråga, avslutad", "Question, ended");

    /// <summary>What is asked about, without its words.</summary>
    public static Text About(EntryPlace place, int part, DateOnly day) => place switch
    {
        EntryPlace.Step => OfStep.With(SupportSteps.InOrder[part - 1].Name()),
        EntryPlace.Contact or EntryPlace.Note or EntryPlace.PlanAction or EntryPlace.Referral or EntryPlace.Result => OfDay.With(place.Name(), day),
    };

    /// <summary>How far it has come.</summary>
    public static Text State(this EntryQuestionRow row) =>
        row.EndedAt is not null ? HasEnded
        : row.ClosedAt is not null ? IsDone
        : row.IsAnswered ? Answered
        : row.IsToCoordinator ? QuestionToCoordinator
        : Question;
}
