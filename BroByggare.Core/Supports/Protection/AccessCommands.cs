using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Protection;

/// <summary>
/// Protects a person, and lets members in or keeps them out. Seen and changed on one support, and done alike on every
/// support the person has, open or closed, whoever finds those.
/// </summary>
[DocumentedRight(Right.HasInHand)]
public sealed class AccessCommands(Changes changes)
{
    /// <param name="grantees">Who finds the person from now on; at least one, and all who are responsible. The one who protects is not among them by themselves.</param>
    /// <param name="waysAreSafe">For protected registration: telephone and mail are known to be safe and are kept; otherwise they are taken away.</param>
    public Task Protect(Seen<SupportId> seen, ProtectionKind kind, IReadOnlyCollection<TeamMemberId> grantees, bool waysAreSafe) =>
        Change(seen, SupportActions.Protect, async (support, signed, db) =>
        {
            var leftOut = support.ResponsibleLeftOut(grantees).ToList();
            support.Protect(kind, grantees, (await db.Coordinators(support.TeamId)).Contains, signed);
            await db.RequireNobodyLeftOut(support.TeamId, leftOut);
            if (kind == ProtectionKind.ProtectedRegistration && await db.ForgetWays(support.PersonId, waysAreSafe, signed))
                support.NoteWaysRemoved(signed);
        });

    public Task EndProtection(Seen<SupportId> seen, string why) =>
        Change(seen, SupportActions.EndProtection, (support, signed, _) =>
        {
            support.EndProtection(why, signed);
            return Task.CompletedTask;
        });

    /// <param name="member">Responsible, or a coordinator of the team.</param>
    public Task Grant(Seen<SupportId> seen, TeamMemberId member) =>
        Change(seen, SupportActions.Grant, async (support, signed, db) => support.Grant(member, (await db.Coordinators(support.TeamId)).Contains, signed));

    public Task EndGrant(Seen<SupportId> seen, TeamMemberId member) =>
        Change(seen, SupportActions.EndGrant, async (support, signed, db) => support.EndGrant(member, (await db.CanFind(support.TeamId)).Contains, signed));

    /// <param name="member">Anybody who works here, the one who acts included.</param>
    public Task KeepOut(Seen<SupportId> seen, TeamMemberId member, string why) =>
        Change(seen, SupportActions.KeepOut, async (support, signed, db) =>
        {
            if (!await db.Members.AnyAsync(colleague => colleague.Id == member && colleague.IsActive))
                AccessRefusals.NotAColleague.ThrowIfPresent();
            support.KeepOut(member, why, (await db.CanFind(support.TeamId)).Contains, signed);
        });

    public Task LetIn(Seen<SupportId> seen, TeamMemberId member, string why) =>
        Change(seen, SupportActions.LetIn, (support, signed, _) =>
        {
            support.LetIn(member, why, signed);
            return Task.CompletedTask;
        });

    private Task Change(Seen<SupportId> seen, AuditAction<IndividualSupport> action, Func<IndividualSupport, Signature, BroByggareContext, Task> verb) =>
        changes.Make(
            seen,
            action,
            async (support, signed, db) =>
            {
                await db.AuthorizeInHand(seen.Actor, support);
                await verb(support, signed, db);
                await db.SpreadAccess(support, signed, action);
            });
}
