using System.Linq.Expressions;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Sessions;

/// <summary>Who is signed in, and where.</summary>
[DocumentedRight(Right.NotSignedIn)]
public sealed class SessionQueries(Reads reads, SessionRules rules, TimeProvider clock)
{
    public const int PageSize = 20;

    /// <summary>The session that this key opens; null when it opens none, is over, or its member is switched off.</summary>
    public Task<SessionNow?> OpenedBy(string key)
    {
        var hash = SessionKey.Hash(key);
        return Find(session => session.KeyHash == hash);
    }

    /// <summary>The same for a circuit, which has been told once which session it is.</summary>
    /// <param name="pressedAt">A press (UTC) that could not be written down yet: it keeps the session open all the same.</param>
    public Task<SessionNow?> Find(SessionId id, DateTime? pressedAt = null) => Find(Session.Is(id), pressedAt);

    /// <summary>All that hold now and when each ends, for whoever looks after many circuits at once.</summary>
    public async Task<IReadOnlyDictionary<SessionId, SessionEnds>> Held()
    {
        await using var db = await reads.WithoutMember();
        return await (
            from session in Session.Holding(db.Sessions, rules, clock.Now())
            where db.Set<TeamMember>().Any(member => member.Id == session.MemberId && member.IsActive)
            select new { session.Id, session.StartedAt, session.SeenAt })
            .ToDictionaryAsync(session => session.Id, session => SessionEnds.Of(session.StartedAt, session.SeenAt, rules));
    }

    /// <summary>The actor's own, the last used first.</summary>
    /// <param name="current">The one that asks.</param>
    /// <param name="page">From 1.</param>
    [DocumentedRight(Right.Member)]
    public async Task<Page<SessionRow>> Own(Actor claimed, SessionId current, int page)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var own = Session.Holding(db.Sessions, rules, clock.Now()).Where(session => session.MemberId == actor.Id);
        var total = await own.CountAsync();
        var number = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var found = await own
            .OrderByDescending(session => session.Id == current).ThenByDescending(session => session.SeenAt).ThenByDescending(session => session.Id)
            .Skip((number - 1) * PageSize).Take(PageSize)
            .Select(session => new { session.Id, session.Version, session.Device, session.StartedAt, session.SeenAt })
            .ToListAsync();
        return new(
            [.. found.Select(session => new SessionRow(
                new(session.Id, session.Version, actor, Guid.NewGuid()),
                session.Device,
                session.StartedAt.InStockholm(),
                session.SeenAt.InStockholm(),
                session.Id == current))],
            number,
            PageSize,
            total);
    }

    private async Task<SessionNow?> Find(Expression<Func<Session, bool>> which, DateTime? pressedAt = null)
    {
        var now = clock.Now();
        await using var db = await reads.WithoutMember();
        var found = await (
            from session in Session.Holding(db.Sessions, rules, pressedAt ?? now).Where(which)
            join member in db.Members on session.MemberId equals member.Id
            where member.IsActive
            select new { session.Id, session.Version, session.AuthenticatedAt, session.Issuer, session.Ticket, session.StartedAt, session.SeenAt, member.Name, member.Phone, MemberId = member.Id, member.Role, member.TeamId })
            .FirstOrDefaultAsync();
        if (found is null)
            return null;
        var ends = SessionEnds.Of(found.StartedAt, pressedAt > found.SeenAt ? pressedAt.Value : found.SeenAt, rules);
        if (ends.At <= now)
            return null;
        var who = new MemberView(found.MemberId, found.Name, found.Role, found.TeamId, found.Phone);
        var recentUntil = found.AuthenticatedAt + rules.RecentFor;
        return new(new(found.Id, found.Version, who.AsActor(), Guid.NewGuid()), who, recentUntil > now, recentUntil, found.Issuer, found.Ticket)
        {
            Ends = ends,
        };
    }
}
