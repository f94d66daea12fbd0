using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.LogReviews;

/// <summary>
/// The log reviews of the manager's team. A month in which anybody read is a task by itself when it is over: nobody and
/// nothing has to have been running to make it. Looking at a review stands in the log.
/// </summary>
[DocumentedRight(Right.Manager)]
public sealed class LogReviewQueries(Reads reads, LogSettings settings, LogAnchor anchor, TimeProvider clock)
{
    /// <summary>How many months back are asked for.</summary>
    private const int MonthsBack = 12;

    /// <summary>The newest first; null for all but a manager.</summary>
    public async Task<IReadOnlyList<ReviewMonth>?> Months(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (actor.Role != Role.Manager)
            return null;
        var today = clock.Today();
        var begun = await LogReview.VisibleTo(db.LogReviews.AsNoTracking(), actor).ToDictionaryAsync(review => review.Month);
        var kept = await db.KeptFrom(actor.Id);
        var staff = await LogExtractQueries.Staff(db);
        List<TeamMemberId> team = [.. staff.Values.Where(member => member.TeamId == actor.TeamId).Select(member => member.Id)];
        var months = new List<ReviewMonth>();
        for (var back = 1; back <= MonthsBack; back++)
        {
            var month = new DateOnly(today.Year, today.Month, 1).AddMonths(-back);
            var due = Due.By(LogReview.DueOn(month, settings), today);
            if (begun.TryGetValue(month, out var review))
            {
                months.Add(new(
                    month, due, review.Id, review.Findings.Count(finding => finding.Outcome is null && finding.IsKnownTo(kept)),
                    review.SignedBy is { } by ? staff[by].Name : null, review.SignedAt?.DayInStockholm()));
            }
            else if (await db.OfFilesBy(team, new(month, month.AddMonths(1).AddDays(-1))).AnyAsync(entry => entry.IsRead))
            {
                months.Add(new(month, due, null, 0, null, null));
            }
        }

        return months;
    }

    /// <summary>The months that should have been signed by now; empty for all but a manager.</summary>
    public async Task<IReadOnlyList<ReviewMonth>> Late(Actor claimed) =>
        [.. (await Months(claimed) ?? []).Where(month => month.IsLate)];

    /// <summary>The review of a month; null when nobody has begun it, and for all but the team's manager.</summary>
    /// <param name="month">Its first day.</param>
    public async Task<LogReviewView?> Of(Actor claimed, DateOnly month)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (await LogReview.VisibleTo(db.LogReviews.AsNoTracking(), actor).FirstOrDefaultAsync(review => review.Month == month) is not { } review)
            return null;
        await reading.Record(LogReviewActions.Read, review.Id);
        var kept = await db.KeptFrom(actor.Id);
        var staff = await LogExtractQueries.Staff(db);
        return new(
            new(review.Id, review.Version, actor, Guid.NewGuid()),
            review.Month,
            Due.By(LogReview.DueOn(month, settings), clock.Today()),
            review.Seed,
            [
                .. from finding in review.Findings
                   where finding.IsKnownTo(kept)
                   orderby finding.Number
                   let member = staff[finding.MemberId]
                   select new FindingRow(
                       finding.Number, finding.Rule, member.Id, member.Name, member.Role, finding.Support,
                       finding.FirstAt.InStockholm(), finding.LastAt.InStockholm(), finding.Readings, finding.Supports,
                       finding.Outcome, finding.Words, finding.JudgedBy is { } judge ? staff[judge].Name : null),
            ],
            review.SignedBy is { } signer ? staff[signer].Name : null,
            review.SignedAt?.InStockholm(),
            review.WhyNotJudge(),
            review.WhyNotSign(kept));
    }

    /// <summary>Since when the log's length cannot be marked outside the database, on the wall clock in Stockholm; null while it can.</summary>
    public async Task<DateTime?> MarksFailSince(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return actor.Role == Role.Manager ? anchor.FailsSince?.InStockholm() : null;
    }
}
