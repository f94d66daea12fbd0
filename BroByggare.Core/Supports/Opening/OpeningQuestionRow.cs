using BroByggare.Core.Kernel;
using BroByggare.Core.People;

namespace BroByggare.Core.Supports.Opening;

/// <summary>One question, as the one who looks may see it.</summary>
/// <param name="AskedBy">Who asked.</param>
/// <param name="Near">For a coordinator, those of a near name whom they find; empty for whoever asked.</param>
/// <param name="Support">The support that was joined or opened, or null.</param>
public sealed record OpeningQuestionRow(
    Seen<OpeningQuestionId> Seen,
    string Name,
    string Words,
    TeamMemberId AskedBy,
    string AskedByName,
    DateOnly AskedOn,
    IReadOnlyList<PersonHit> Near,
    OpeningAnswer? Answer,
    string AnswerWords,
    SupportId? Support)
{
    /// <summary>Those of them that whoever asked is kept out of: they cannot be added there.</summary>
    public IReadOnlyList<SupportId> KeptOutOf { get; init; } = [];

    /// <summary>What whoever asked wrote of how to reach the person, for a coordinator while it waits; else null.</summary>
    public ContactWays? Ways { get; init; }

    /// <inheritdoc cref="Ways" />
    public int? YearOfBirth { get; init; }
}
