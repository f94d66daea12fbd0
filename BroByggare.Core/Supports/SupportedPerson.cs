using BroByggare.Core.Kernel;
using BroByggare.Core.People;

namespace BroByggare.Core.Supports;

/// <summary>Whom the support is for, and how and when it is safe to get in touch.</summary>
/// <param name="Statements">The person's own, that stand; the newest first.</param>
/// <param name="Former">What was known before, the newest first: at most <see cref="FormerShown"/>.</param>
/// <param name="FormerInAll">How many there are.</param>
public sealed record SupportedPerson(
    Seen<PersonId> Seen,
    string Name,
    int? YearOfBirth,
    ContactWays Ways,
    IReadOnlyList<StatementView> Statements,
    IReadOnlyList<FormerFactRow> Former,
    int FormerInAll)
{
    /// <summary>So many of what was known before are shown; all of them stand in the access extract.</summary>
    public const int FormerShown = 20;

    /// <summary>Why no more of their own statements can stand.</summary>
    public Refusal? WhyNotWriteStatement { get; init; }
}
