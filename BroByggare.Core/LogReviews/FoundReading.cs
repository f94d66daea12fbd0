using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>Readings that a rule points out, before they are part of a review.</summary>
/// <param name="Support">Null when they are of several.</param>
/// <param name="FirstLine">The number of the first of them in the log.</param>
/// <param name="FirstAt">UTC.</param>
/// <param name="LastAt">UTC.</param>
internal sealed record FoundReading(
    ReviewRule Rule, TeamMemberId Member, SupportId? Support, long FirstLine, DateTime FirstAt, DateTime LastAt, int Readings, int Supports);
