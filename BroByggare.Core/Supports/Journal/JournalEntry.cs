using BroByggare.Core.Supports.Striking;

namespace BroByggare.Core.Supports.Journal;

/// <summary>One entry of the journal: a contact, a note, or a contact with its note.</summary>
/// <param name="Kind">Null for a note without contact.</param>
/// <param name="Minutes">0 for a note without contact.</param>
/// <param name="On">The day of the contact, or the day the note was written.</param>
/// <param name="WrittenAt">On the wall clock in Stockholm.</param>
/// <param name="Text">Empty when there are no words, or when they are another's own.</param>
/// <param name="Beside">What corrects the note, and the person's own view of it, oldest first.</param>
public sealed record JournalEntry(
    ContactId? Contact,
    NoteId? Note,
    ContactKind? Kind,
    int Minutes,
    DateOnly On,
    DateTime WrittenAt,
    string By,
    bool IsTakenBack,
    string Text,
    bool IsShared,
    IReadOnlyList<JournalAddition> Beside)
{
    /// <summary>The actor noted it.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Its words were struck, and this line is left; or null.</summary>
    public StruckView? Struck { get; init; }
}
