using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>A review with what it found. Staff by name, supports by number, never a person.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="SignedAt">On the wall clock in Stockholm; null until it is signed.</param>
public sealed record LogReviewView(
    Seen<LogReviewId> Seen,
    DateOnly Month,
    Due Due,
    int Seed,
    IReadOnlyList<FindingRow> Findings,
    string? SignedBy,
    DateTime? SignedAt,
    Refusal? WhyNotJudge,
    Refusal? WhyNotSign);
