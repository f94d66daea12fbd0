using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>One finding, as the review shows it.</summary>
/// <param name="First">On the wall clock in Stockholm.</param>
/// <param name="Last">The same as <paramref name="First"/> for a single reading.</param>
/// <param name="JudgedBy">Null until it has an outcome.</param>
public sealed record FindingRow(
    int Number,
    ReviewRule Rule,
    TeamMemberId MemberId,
    string Member,
    Role Role,
    SupportId? Support,
    DateTime First,
    DateTime Last,
    int Readings,
    int Supports,
    ReviewOutcome? Outcome,
    string Words,
    string? JudgedBy);
