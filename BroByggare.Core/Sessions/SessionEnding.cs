using BroByggare.Core.Drafts;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Sessions;

/// <summary>Ending what somebody has open, as part of another change.</summary>
internal static class SessionEnding
{
    /// <summary>All that the member has open, but for one; each stands in the log. What was written in them and not saved goes too.</summary>
    public static async Task EndSessions(
        this BroByggareContext db, TeamMemberId member, SessionEnd why, Signature signed, SessionId? except = null)
    {
        await db.EndDrafts(member);
        var open = await db.Sessions.Where(session => session.MemberId == member && session.EndedAt == null).ToListAsync();
        foreach (var session in open.Where(session => session.Id != except))
        {
            session.End(why, signed.At);
            await Changes.Also(db, session, session.Id, signed, SessionActions.End);
        }
    }

    /// <summary>Refuses what needs a recent proof when the session has none: not the actor's, over, or proved too long ago.</summary>
    /// <exception cref="RefusedException"><see cref="SessionRefusals.NotRecent"/>.</exception>
    public static async Task RequireRecentProof(this BroByggareContext db, SessionId id, Signature signed, SessionRules rules)
    {
        var provedAfter = signed.At - rules.RecentFor;
        var isRecent = await Session.Holding(db.Sessions, rules, signed.At)
            .AnyAsync(session => session.Id == id && session.MemberId == signed.By && session.AuthenticatedAt > provedAfter);
        if (!isRecent)
            throw new RefusedException(SessionRefusals.NotRecent);
    }
}
