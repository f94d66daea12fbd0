using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Journal;

/// <summary>
/// A note: written once, never changed. What corrects it, and the person's own view, stand beside it.
/// In a joint support it is shared with the others or the writer's own.
/// </summary>
public sealed class Note
{
    private Note() { }

    internal Note(string text, bool isShared, Contact? contact, Signature signed)
    {
        Text = text;
        IsShared = isShared;
        Contact = contact;
        By = signed.By;
        WrittenAt = signed.At;
    }

    public NoteId Id { get; private set; }

    /// <summary>At most 20,000 characters.</summary>
    public EncryptedText Text { get; private set; } = "";

    /// <summary>False: only the writer reads it.</summary>
    public bool IsShared { get; private set; }

    public TeamMemberId By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>The contact it tells of, if any.</summary>
    public ContactId? ContactId { get; private set; }

    /// <summary>The contact it tells of, while both are new.</summary>
    public Contact? Contact { get; private set; }

    /// <summary>The words are destroyed.</summary>
    internal void Strike() => Text = "";
}
