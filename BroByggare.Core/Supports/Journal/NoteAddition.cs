using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Journal;

/// <summary>What stands beside a note: a correction, or the person's own view of it.</summary>
public sealed class NoteAddition
{
    private NoteAddition() { }

    internal NoteAddition(NoteId note, bool isOwnView, string text, Signature signed)
    {
        NoteId = note;
        IsOwnView = isOwnView;
        Text = text;
        By = signed.By;
        WrittenAt = signed.At;
    }

    public int Id { get; private set; }

    public NoteId NoteId { get; private set; }

    /// <summary>True: the person's own view, in their words. False: a correction.</summary>
    public bool IsOwnView { get; private set; }

    /// <summary>At most 20,000 characters.</summary>
    public EncryptedText Text { get; private set; } = "";

    public TeamMemberId By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>The words are destroyed with those they stand beside.</summary>
    internal void Strike() => Text = "";
}
