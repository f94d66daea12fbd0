namespace BroByggare.Core.Supports.Journal;

/// <summary>What stands beside a note.</summary>
/// <param name="WrittenAt">On the wall clock in Stockholm.</param>
public sealed record JournalAddition(NoteId Note, bool IsOwnView, string Text, string By, DateTime WrittenAt);
