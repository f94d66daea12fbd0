using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>One month to review, or reviewed.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Due">The day after which it is late.</param>
/// <param name="Id">Null until somebody has begun.</param>
/// <param name="Left">How many findings have no outcome yet; 0 when nobody has begun.</param>
/// <param name="SignedBy">Null until it is signed.</param>
/// <param name="SignedOn">The day in Stockholm.</param>
public sealed record ReviewMonth(DateOnly Month, Due Due, LogReviewId? Id, int Left, string? SignedBy, DateOnly? SignedOn)
{
    public bool IsSigned => SignedOn is not null;

    public bool IsLate => !IsSigned && Due.IsLate;
}
