using System.Security.Cryptography;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.LogReviews;

/// <summary>What is done with a log review. Only by the manager of the team.</summary>
[DocumentedRight(Right.Manager)]
public sealed class LogReviewCommands(Changes changes, LogSettings settings)
{
    /// <summary>Draws the sample and asks the rules. The month's readings are all there by then, so that it comes out the same whenever it is done.</summary>
    /// <param name="day">Any day of the month.</param>
    public Task<LogReviewId> Begin(FormKey formKey, DateOnly day) => changes.Add(
        formKey,
        LogReviewActions.Begin,
        async (db, actor, signed) =>
        {
            if (actor.Role != Role.Manager)
                CommonRefusals.NotAllowed.ThrowIfPresent();
            var month = new DateOnly(day.Year, day.Month, 1);
            LogReview.WhyNotBegin(month, signed.On).ThrowIfPresent();
            if (await db.LogReviews.AnyAsync(review => review.TeamId == actor.TeamId && review.Month == month))
                LogReviewRefusals.AlreadyBegun.ThrowIfPresent();
            var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
            var readings = await ReviewedReadings.Of(db, actor, month);
            return LogReview.Begin(actor.TeamId, month, seed, ReviewRules.All(readings.Shown, readings.Tried, seed, settings), signed);
        },
        review => review.Id);

    /// <param name="number">The finding's.</param>
    public Task Judge(Seen<LogReviewId> seen, int number, ReviewOutcome outcome, string words) =>
        changes.Make(seen, LogReviewActions.Judge, async (review, signed, db) =>
            review.Judge(number, outcome, words, await db.KeptFrom(signed.By), signed));

    public Task Sign(Seen<LogReviewId> seen) =>
        changes.Make(seen, LogReviewActions.Sign, async (review, signed, db) =>
            review.Sign(await db.KeptFrom(signed.By), signed));
}
