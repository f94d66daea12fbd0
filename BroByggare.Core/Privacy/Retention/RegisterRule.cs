using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>A rule for what is about no supported person: what is due, counted and taken away.</summary>
internal sealed class RegisterRule
{
    private readonly Func<CullingRules, int?> _months;
    private readonly Func<BroByggareContext, TeamId?, DateOnly, Task<int>> _count;
    private readonly Func<BroByggareContext, TeamId?, DateOnly, Task<int>> _takeAway;

    private RegisterRule(
        Type table,
        Func<CullingRules, int?> months,
        Func<BroByggareContext, TeamId?, DateOnly, Task<int>> count,
        Func<BroByggareContext, TeamId?, DateOnly, Task<int>> takeAway)
    {
        Table = table;
        (_months, _count, _takeAway) = (months, count, takeAway);
    }

    public Type Table { get; }

    public static IReadOnlyList<RegisterRule> All { get; } =
    [
        // What a bare row or a line of history still names is a part of the figures, and stays.
        Of(rules => rules.KeyContactsMonths, (db, _, before) => db.KeyContacts.Where(contact => contact.RetiredOn <= before
            && !db.Set<Referral>().Any(row => row.KeyContactId == contact.Id)
            && !db.Set<Consent>().Any(row => row.KeyContactId == contact.Id)
            && !db.Set<Obstacle>().Any(row => row.KeyContactId == contact.Id)
            && !db.Set<PlanAction>().Any(row => row.KeyContactId == contact.Id)
            && !db.Set<HistoryEntry>().Any(row => row.KeyContactId == contact.Id))),
        Of(rules => rules.SessionsMonths, (db, _, before) =>
        {
            var end = before.EndInUtc();
            return db.Sessions.Where(session => session.EndedAt < end);
        }),
        Of(rules => rules.DeputiesMonths, (db, _, before) => db.Set<Deputy>().Where(deputy => deputy.Until <= before || deputy.CalledOffOn <= before)),
        Of(rules => rules.LogReviewsMonths, (db, team, before) =>
        {
            var end = before.EndInUtc();
            return db.LogReviews.Where(review => review.SignedAt < end && (team == null || review.TeamId == team));
        }),
    ];

    /// <summary>What the municipality has decided; null when it has not.</summary>
    public int? Months(CullingRules rules) => _months(rules);

    /// <param name="team">For what belongs to a team; null for all.</param>
    public Task<int> Count(BroByggareContext db, CullingRules rules, TeamId? team, DateOnly today) => Due(_count, db, rules, team, today);

    public Task<int> TakeAway(BroByggareContext db, CullingRules rules, TeamId? team, DateOnly today) => Due(_takeAway, db, rules, team, today);

    private static RegisterRule Of<T>(Func<CullingRules, int?> months, Func<BroByggareContext, TeamId?, DateOnly, IQueryable<T>> due)
        where T : class =>
        new(
            typeof(T),
            months,
            (db, team, before) => due(db, team, before).IgnoreAutoIncludes().CountAsync(),
            (db, team, before) => due(db, team, before).IgnoreAutoIncludes().ExecuteDeleteAsync());

    private async Task<int> Due(
        Func<BroByggareContext, TeamId?, DateOnly, Task<int>> what, BroByggareContext db, CullingRules rules, TeamId? team, DateOnly today) =>
        _months(rules) is { } months ? await what(db, team, today.AddMonths(-months)) : 0;
}
