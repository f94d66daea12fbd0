using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Sessions;

/// <summary>Ending what somebody has open, as part of another change.</summary>
internal static class SessionEnding
{
    /// <summary>All that the member has open, but for one; each stands in the log.</summary>
    public static async Task EndSessions(
        this BroByggareContext db, TeamMemberId member, SessionEnd why, Signature signed, SessionId? except = null)
    {
        var open = await db.Sessions.Where(session => session.MemberId == member && session.EndedAt == null).ToListAsync();
        foreach (var session in open.Where(session => session.Id != except))
        {
            session.End(why, signed.At);
            await Changes.Also(db, session, session.Id, signed, nameof(Session.End));
        }
    }

    /// <summary>Refuses what needs a fresh proof when the session has none: not the actor's, over, or proved too long ago.</summary>
    /// <exception cref="RefusedException"><see cref="SessionRefusals.NotFresh"/>.</exception>
    public static async Task ConfirmFresh(this BroByggareContext db, SessionId id, Signature signed, SessionRules rules)
    {
        var provedAfter = signed.At - rules.FreshFor;
        var isFresh = await Session.Holding(db.Sessions, rules, signed.At)
            .AnyAsync(session => session.Id == id && session.MemberId == signed.By && session.AuthenticatedAt > provedAfter);
        if (!isFresh)
            throw new RefusedException(SessionRefusals.NotFresh);
    }
}
