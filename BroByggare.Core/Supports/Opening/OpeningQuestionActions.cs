using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Supports.Opening;

/// <summary>What is done with a question before an opening, as the log calls it.</summary>
public static class OpeningQuestionActions
{
    private static readonly AuditSubject<OpeningQuestion> Question = new("OpeningQuestion");

    public static AuditAction<OpeningQuestion> Ask { get; } = Question.Change("Ask", LogKind.Began);

    public static AuditAction<OpeningQuestion> Join { get; } = Question.Change("Join", LogKind.ChangedResponsible);

    public static AuditAction<OpeningQuestion> Refuse { get; } = Question.Change("Refuse");

    public static AuditAction<OpeningQuestion> TakeBack { get; } = Question.Change("TakeBack");

    public static AuditAction<OpeningQuestion> Open { get; } = Question.Change("Open", LogKind.Began);
}
