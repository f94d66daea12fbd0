namespace BroByggare.Core.Supports.Questions;

/// <summary>A question on an entry with all that was said, as those who see the support read it.</summary>
/// <param name="Day">The day of the entry.</param>
/// <param name="Turns">In the order they were written; the first is the question.</param>
/// <param name="SeenBy">Who saw the last of them, by name; null when nobody to whom it was said has.</param>
/// <param name="SeenAt">On the wall clock in Stockholm, as all moments here.</param>
public sealed record EntryQuestionRow(
    EntryQuestionId Id,
    EntryPlace Place,
    int Part,
    DateOnly Day,
    bool IsToCoordinator,
    bool IsAnswered,
    IReadOnlyList<EntryTurnRow> Turns,
    string? SeenBy,
    DateTime? SeenAt,
    string? ClosedBy,
    DateTime? ClosedAt,
    DateTime? EndedAt)
{
    public bool IsOpen => ClosedAt is null && EndedAt is null;

    /// <summary>The actor's own look is the first of one to whom it was said.</summary>
    public bool IsToBeSeen { get; init; }
}

/// <summary>What one member wrote in it.</summary>
/// <param name="Words">Empty once they are struck.</param>
public sealed record EntryTurnRow(string By, DateTime At, string Words, bool IsOwn);
