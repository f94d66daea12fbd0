using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Questions;

/// <summary>What one member wrote in a question on an entry: the question itself, an answer, or more.</summary>
public sealed class EntryTurn
{
    /// <summary>In characters.</summary>
    public const int Longest = 1_000;

    private EntryTurn() { }

    internal EntryTurn(EntryQuestion question, string text, Signature signed)
    {
        Question = question;
        Text = text;
        By = signed.By;
        At = signed.At;
    }

    public int Id { get; private set; }

    public EntryQuestionId QuestionId { get; private set; }

    /// <summary>At most 1,000 characters; empty once the entry is struck.</summary>
    public EncryptedText Text { get; private set; } = "";

    public TeamMemberId By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Only so that its number is known when it is saved.</summary>
    internal EntryQuestion? Question { get; private set; }

    /// <summary>The words are destroyed with those they are about.</summary>
    internal void Strike() => Text = "";
}
