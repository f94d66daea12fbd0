using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Striking;

/// <summary>
/// Striking (makulering): somebody asks that words which must not be there are destroyed, and another approves. This line
/// is what is left of them.
/// </summary>
public sealed class WordsStriking
{
    private WordsStriking() { }

    internal WordsStriking(StruckPlace place, int part, DateOnly day, string why, Signature signed)
    {
        Place = place;
        Part = part;
        Day = day;
        Why = why;
        AskedBy = signed.By;
        AskedAt = signed.At;
    }

    public StrikingId Id { get; private set; }

    public StruckPlace Place { get; private set; }

    /// <summary>The number of the note, or of the former words.</summary>
    public int Part { get; private set; }

    /// <summary>The day of the words.</summary>
    public DateOnly Day { get; private set; }

    /// <summary>At most 500 characters.</summary>
    public EncryptedText Why { get; private set; } = "";

    public TeamMemberId AskedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime AskedAt { get; private set; }

    /// <summary>Never the one who asked; null while it waits.</summary>
    public TeamMemberId? DecidedBy { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime? DecidedAt { get; private set; }

    /// <summary>Approved: the words are gone.</summary>
    public bool IsApproved { get; private set; }

    public bool IsWaiting => DecidedBy is null;

    internal void Decide(bool isApproved, Signature signed) => (IsApproved, DecidedBy, DecidedAt) = (isApproved, signed.By, signed.At);
}
