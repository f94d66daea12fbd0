using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Team;

/// <summary>
/// The way in. Nobody acts yet, so this does not pass <see cref="Changes"/>: it finds out who it is that will act.
/// Roles live in our own table; what the provider says about them counts once, for one who is new, and only when asked for.
/// </summary>
[DocumentedRight(Right.NotSignedIn)]
public sealed class SignInCommands(IDbContextFactory<BroByggareContext> contexts, WriteGate gate, TimeProvider clock)
{
    /// <summary>
    /// The member with exactly this issuer and subject; otherwise the one who was invited by this verified address and has
    /// not come yet; otherwise, when the provider may say so, a new one. Each answer about a member stands in the log.
    /// </summary>
    public Task<SignInAnswer> Enter(ProvenIdentity identity) =>
        gate.Write(async () =>
        {
            ArgumentException.ThrowIfNullOrEmpty(identity.Issuer);
            ArgumentException.ThrowIfNullOrEmpty(identity.Subject);
            await using var db = await contexts.CreateDbContextAsync();
            await using var transaction = await db.Database.BeginTransactionAsync();
            var member = await Known(db, identity) ?? await Invited(db, identity) ?? await New(db, identity);
            if (member is null)
                return new SignInAnswer(SignInOutcome.NoAccount);
            await Record(db, member, member.IsActive ? MemberActions.Enter : MemberActions.TurnAway);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return member.IsActive ? new(SignInOutcome.Welcome, member.AsView()) : new(SignInOutcome.Disabled);
        });

    private static Task<TeamMember?> Known(BroByggareContext db, ProvenIdentity identity) =>
        db.Members.FirstOrDefaultAsync(member => member.Issuer == identity.Issuer && member.Subject == identity.Subject);

    /// <summary>Two invitations to one address would be a guess, so they are none.</summary>
    private async Task<TeamMember?> Invited(BroByggareContext db, ProvenIdentity identity)
    {
        var mail = TeamMember.Written(identity.Mail);
        if (!identity.MailIsVerified || mail.Length == 0)
            return null;
        var invited = await db.Members.Where(member => member.Mail == mail && member.Subject == "").OrderBy(member => member.Id).Take(2).ToListAsync();
        if (invited is not [var member])
            return null;
        if (member.IsActive)
        {
            member.Recognise(identity.Issuer, identity.Subject);
            member.CountVersion();
            await Record(db, member, MemberActions.Recognise);
        }

        return member;
    }

    /// <summary>First day at work, told by the provider. Of several roles the first in our order counts.</summary>
    private async Task<TeamMember?> New(BroByggareContext db, ProvenIdentity identity)
    {
        if (identity.Roles.Count == 0)
            return null;
        var name = new[] { identity.Name, identity.Mail, identity.Subject }
            .Select(words => Signs.Clean(words ?? "").Trim())
            .First(words => words.Length > 0);
        var member = TeamMember.Join(
            // Where it is cut there may be half a letter left.
            Signs.Clean(name.Length > Input.LongestName ? name[..Input.LongestName] : name),
            identity.Roles.Min(),
            await FirstTeam(db),
            mail: identity.MailIsVerified ? identity.Mail : "");
        member.Recognise(identity.Issuer, identity.Subject);
        member.CountVersion();
        db.Add(member);
        await db.SaveChangesAsync();
        await Record(db, member, MemberActions.Join);
        return member;
    }

    /// <summary>An empty system needs a team before it can have a member; an administrator names it and moves people later.</summary>
    private static async Task<TeamId> FirstTeam(BroByggareContext db)
    {
        if (await db.Teams.OrderBy(team => team.Id).FirstOrDefaultAsync() is { } first)
            return first.Id;
        var team = new WorkTeam(TeamTexts.FirstTeam.Swedish);
        db.Add(team);
        await db.SaveChangesAsync();
        return team.Id;
    }

    private Task Record(BroByggareContext db, TeamMember member, AuditAction<TeamMember> action) =>
        db.Chain.Append(db, new(clock.Now(), member.Id, action, member.Id.Value));
}
