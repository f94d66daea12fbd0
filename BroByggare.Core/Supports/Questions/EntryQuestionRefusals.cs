using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Questions;

/// <summary>The rules of questions on entries.</summary>
public static class EntryQuestionRefusals
{
    public static Refusal WordsMissing { get; } = new(
        "entry-question.words-missing", new("Skriv det du vill säga.", "Write what you want to say."));

    public static Refusal AlreadyOpen { get; } = new(
        "entry-question.already-open", new("Det finns redan en öppen fråga här. Skriv i den.", "There is an open question here already. Write in it."));

    public static Refusal NoteNotShared { get; } = new(
        "entry-question.note-not-shared",
        new("Anteckningen är bara din egen, så ingen annan kan svara om den.", "The note is your own only, so nobody else can answer about it."));

    public static Refusal Closed { get; } = new(
        "entry-question.closed", new("Frågan är redan markerad som klar.", "The question is marked as done already."));

    public static Refusal NotClosed { get; } = new(
        "entry-question.not-closed", new("Frågan är redan öppen.", "The question is open already."));

    public static Refusal Ended { get; } = new(
        "entry-question.ended",
        new("Det som frågan gäller är borttaget eller makulerat, så frågan är avslutad.", "What the question is about is taken back or struck, so the question has ended."));

    public static Refusal NotRead { get; } = new(
        "entry-question.not-read",
        new("Någon har skrivit mer. Läs det innan du markerar frågan som klar.", "Somebody has written more. Read it before you mark the question as done."));

    public static Refusal NothingToSee { get; } = new(
        "entry-question.nothing-to-see", new("Det är redan sett, eller inte skrivet till dig.", "It is seen already, or not written to you."));
}
