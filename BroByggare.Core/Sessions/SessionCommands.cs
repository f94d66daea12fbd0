using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Sessions;

/// <summary>Signing in and out. Whoever ends a session ends every open tab of it: each looks here at its next press, and every few seconds.</summary>
[DocumentedRight(Right.OwnSession)]
public sealed class SessionCommands(
    Changes changes, IDbContextFactory<BroByggareContext> contexts, WriteGate gate, SessionRules rules, CullingRules culling, TimeProvider clock)
{
    /// <summary>Sessions that nobody has used for so long are not kept, however they ended, where the municipality has decided no rule for them.</summary>
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(90);

    /// <summary>How exact <see cref="Session.SeenAt"/> is: a write for every key would be many.</summary>
    private static readonly TimeSpan SeenWithin = TimeSpan.FromSeconds(30);

    /// <summary>Where a session is left after a minute, half of it must not pass unseen.</summary>
    private TimeSpan SeenWithinNow => rules.IdleFor / 6 < SeenWithin ? rules.IdleFor / 6 : SeenWithin;

    /// <summary>Somebody has proved who they are.</summary>
    [DocumentedRight(Right.Member)]
    public Task<SessionId> Start(Actor member, NewSession start) =>
        changes.Add(
            FormKey.By(member),
            SessionActions.Start,
            async (db, actor, signed) =>
            {
                var forgottenAt = signed.At - KeptFor;
                if (culling.SessionsMonths is null)
                    await db.Sessions.Where(session => session.SeenAt < forgottenAt).ExecuteDeleteAsync();
                return Session.Start(actor.Id, start, signed.At);
            },
            session => session.Id);

    /// <summary>The same member has proved again who they are, in the same browser; its open tabs go on.</summary>
    public Task Prove(Seen<SessionId> seen, NewSession proof) =>
        changes.Make(seen, SessionActions.Prove, (session, signed) => session.Prove(proof, signed.At));

    public Task SignOut(Seen<SessionId> seen) =>
        changes.Make(seen, SessionActions.SignOut, (session, signed) => session.End(SessionEnd.SignedOut, signed.At));

    /// <summary>Another session begins where this one was: of another member, or of the same when it has lasted as long as one may.</summary>
    public Task Replace(Seen<SessionId> seen) =>
        changes.Make(seen, SessionActions.Replace, (session, signed) => session.End(SessionEnd.Replaced, signed.At));

    /// <summary>By its owner from another device, or by an administrator.</summary>
    public Task End(Seen<SessionId> seen) =>
        changes.Make(seen, SessionActions.End, (session, signed) =>
            session.End(session.MemberId == signed.By ? SessionEnd.ByOwner : SessionEnd.ByAdministrator, signed.At));

    /// <summary>All of one's own but this one.</summary>
    public Task EndOthers(Seen<SessionId> own) =>
        changes.Make(own, SessionActions.EndOthers, (session, signed, db) =>
            db.EndSessions(session.MemberId, SessionEnd.ByOwner, signed, except: session.Id));

    /// <summary>
    /// The provider says that its session is over (back-channel logout): the one it names, or, when it names none, all of
    /// that person's. It is not a member who acts, so this does not pass <see cref="Changes"/>.
    /// </summary>
    /// <param name="subject">Null when only <paramref name="sid"/> is given.</param>
    /// <returns>How many were ended.</returns>
    [DocumentedRight(Right.NotSignedIn)]
    public Task<int> EndBy(string issuer, string? subject, string? sid) =>
        subject is null && sid is null
            ? Task.FromResult(0)
            : EndThose(
                open => open.Where(session => session.Issuer == issuer
                    && (subject == null || session.Subject == subject) && (sid == null || session.Sid == sid)),
                _ => SessionEnd.ByProvider);

    /// <summary>Somebody pressed or opened a page.</summary>
    /// <param name="at">When, UTC.</param>
    /// <returns>False when it could not be written now, and is to be said again: a press is not refused for that.</returns>
    [DocumentedRight(Right.NotSignedIn)]
    public async Task<bool> Notice(SessionId id, DateTime at)
    {
        var earlier = at - SeenWithinNow;
        await using var db = await contexts.CreateDbContextAsync();
        // One that is over at this moment is not woken by a press that began a moment ago.
        var isWorthIt = Session.Holding(db.Sessions, rules, at).Where(session => session.Id == id && session.SeenAt < earlier);
        if (!await isWorthIt.AnyAsync())
            return true;
        try
        {
            await gate.Write(() => isWorthIt.ExecuteUpdateAsync(set => set.SetProperty(session => session.SeenAt, at)));
            return true;
        }
        catch (RefusedException passing) when (CommonRefusals.IsPassing(passing.Refusal))
        {
            return false;
        }
    }

    /// <summary>Writes down that a session which has been left or has lasted too long is over.</summary>
    [DocumentedRight(Right.NotSignedIn)]
    public async Task Expire(SessionId id)
    {
        try
        {
            await EndThose(open => open.Where(Session.Is(id)), session => session.LeftBehind(rules, clock.Now()));
        }
        catch (RefusedException passing) when (CommonRefusals.IsPassing(passing.Refusal))
        {
            // It is over all the same, and is written down when it is looked at the next time.
        }
    }

    private Task<int> EndThose(Func<IQueryable<Session>, IQueryable<Session>> which, Func<Session, SessionEnd?> why) =>
        gate.Write(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync();
            var ended = 0;
            foreach (var session in await which(db.Sessions.Where(session => session.EndedAt == null)).ToListAsync())
            {
                if (why(session) is not { } reason)
                    continue;
                session.End(reason, clock.Now());
                await Changes.Also(db, session, session.Id, new(session.MemberId, clock.Now()), SessionActions.End);
                ended++;
            }

            await db.SaveChangesAsync();
            return ended;
        });
}
