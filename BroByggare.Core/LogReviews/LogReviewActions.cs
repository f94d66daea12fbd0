using BroByggare.Core.AuditLog;

namespace BroByggare.Core.LogReviews;

/// <summary>What is done with a log review and read for one, as the log calls it.</summary>
public static class LogReviewActions
{
    private static readonly AuditSubject<LogReview> Review = new("LogReview");

    public static AuditAction<LogReview> Begin { get; } = Review.Change("Begin");

    public static AuditAction<LogReview> Judge { get; } = Review.Change("Judge");

    public static AuditAction<LogReview> Sign { get; } = Review.Change("Sign");

    public static AuditAction Read { get; } = Review.Reading("Of");

    /// <summary>What a breach of personal data exposed.</summary>
    public static AuditAction Incident { get; } = new AuditSubject("Incident").Reading("Exposed");
}
