using System.Security.Cryptography;
using BroByggare.Core.Access;
using BroByggare.Core.Data;
using BroByggare.Core.IndividualSupports;
using BroByggare.Core.Rules;
using BroByggare.Core.Team;
using BroByggare.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Log;

/// <summary>What is done with a log review. Only by the manager of the team.</summary>
[Allowed(Right.Manager)]
public sealed class LogReviewCommands(Changes changes, LogSettings settings)
{
    /// <summary>Draws the sample and asks the rules. The month's readings are all there by then, so that it comes out the same whenever it is done.</summary>
    /// <param name="day">Any day of the month.</param>
    public Task<LogReviewId> Begin(Fresh fresh, DateOnly day) => changes.Add(
        fresh,
        async (db, actor, signed) =>
        {
            if (actor.Role != Role.Manager)
                CommonRefusals.NotAllowed.ThrowIfPresent();
            var month = new DateOnly(day.Year, day.Month, 1);
            LogReview.WhyNotBegin(month, signed.On).ThrowIfPresent();
            if (await db.LogReviews.AnyAsync(review => review.TeamId == actor.TeamId && review.Month == month))
                LogReviewRefusals.AlreadyBegun.ThrowIfPresent();
            var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
            return LogReview.Begin(actor.TeamId, month, seed, ReviewRules.All(await Readings(db, actor, month), seed, settings), signed);
        },
        review => review.Id);

    /// <param name="number">The finding's.</param>
    public Task Judge(Seen<LogReviewId> seen, int number, ReviewOutcome outcome, string words) =>
        changes.Make(seen, (LogReview review, Signature signed) => review.Judge(number, outcome, words, signed));

    public Task Sign(Seen<LogReviewId> seen) =>
        changes.Make(seen, (LogReview review, Signature signed) => review.Sign(signed));

    private static async Task<IReadOnlyList<ReviewedReading>> Readings(BroByggareContext db, Actor actor, DateOnly month)
    {
        var kept = await db.KeptFrom(actor);
        var members = await db.Members.Where(member => member.TeamId == actor.TeamId).ToDictionaryAsync(member => member.Id, member => member.Role);
        var lines = await db.OfFilesBy([.. members.Keys], new(month, month.AddMonths(1).AddDays(-1)))
            .Where(entry => entry.IsRead && entry.Subject == nameof(IndividualSupport))
            .OrderBy(entry => entry.Id)
            .Select(entry => new { entry.Id, entry.At, entry.By, entry.SubjectId })
            .ToListAsync();
        List<SupportId> supports = [.. lines.Select(line => new SupportId(line.SubjectId)).Distinct()];
        var responsible = (await db.Responsibilities
            .Where(some => supports.Contains(EF.Property<SupportId>(some, IndividualSupportMapping.SupportId)))
            .Select(some => new { Support = EF.Property<SupportId>(some, IndividualSupportMapping.SupportId), some.MemberId, some.From, some.Until })
            .ToListAsync())
            .ToLookup(some => (some.Support, some.MemberId));
        return
        [
            .. from line in lines
               let support = new SupportId(line.SubjectId)
               where !kept.Contains(support)
               let day = line.At.DayInStockholm()
               let was = responsible[(support, line.By)].Any(some => some.From <= day && (some.Until is null || some.Until >= day))
               select new ReviewedReading(line.Id, line.By, members[line.By], support, line.At, was),
        ];
    }
}
