using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Accounts;

/// <summary>Facts from elsewhere in the database that accounts need, and what their changes do elsewhere.</summary>
internal static class AccountLookups
{
    /// <summary>Teams to which nothing belongs or ever did.</summary>
    public static IQueryable<WorkTeam> UnusedTeams(this BroByggareContext db) => db.Teams.Where(team =>
        !db.Set<TeamMember>().Any(member => member.TeamId == team.Id)
        && !db.Set<IndividualSupport>().Any(support => support.TeamId == team.Id)
        && !db.Set<OpeningQuestion>().Any(question => question.TeamId == team.Id)
        && !db.Set<Culling>().Any(culling => culling.TeamId == team.Id)
        && !db.Set<LogReview>().Any(review => review.TeamId == team.Id));

    /// <summary>
    /// Puts another bridge-builder in a leaving one's place in every open support. It does not start from what the actor
    /// may see: an administrator sees no support, and here sees none either. Those that nobody else finds are given to
    /// nobody; the team is told of them.
    /// </summary>
    /// <param name="to">May be null when there is nothing to take over.</param>
    public static async Task HandOver(this BroByggareContext db, TeamMember leaving, TeamMemberId? to, Signature signed)
    {
        var open = await db.ToTakeOverFrom(leaving.Id).ToListAsync();
        if (open.Count == 0)
            return;
        if (to is not { } successor)
            throw new RefusedException(AccountRefusals.SuccessorMissing.With(open.Count));
        if (successor == leaving.Id || !(await db.Bridgebuilders(leaving.TeamId)).Contains(successor))
            AccountRefusals.SuccessorWrong.ThrowIfPresent();
        foreach (var support in open)
        {
            support.Succeed(leaving.Id, successor, signed);
            await Changes.Also(db, support, support.Id, signed, SupportActions.Succeed);
        }
    }

    /// <summary>The open supports that a successor takes over.</summary>
    public static IQueryable<IndividualSupport> ToTakeOverFrom(this BroByggareContext db, TeamMemberId leaving)
    {
        var leftBehind = db.LeftBehindBy(leaving).Select(support => support.Id);
        return db.OpenSupportsOf(leaving).Where(support => !leftBehind.Contains(support.Id));
    }

    /// <summary>Refuses when the one who leaves the role is the last who has it.</summary>
    public static async Task RequireAnotherAdministrator(this BroByggareContext db, TeamMember leaving)
    {
        if (leaving.Role == Role.Administrator
            && !await db.Members.AnyAsync(member => member.Role == Role.Administrator && member.IsActive && member.Id != leaving.Id))
            AccountRefusals.LastAdministrator.ThrowIfPresent();
    }

    /// <summary>An address and a sign-in each open one account.</summary>
    public static async Task<TeamMember> Unique(this BroByggareContext db, TeamMember member)
    {
        if (member.Mail.Length > 0 && await db.Members.AnyAsync(other => other.Id != member.Id && other.Mail == member.Mail))
            AccountRefusals.MailTaken.ThrowIfPresent();
        if (member.Subject.Length > 0
            && await db.Members.AnyAsync(other => other.Id != member.Id && other.Issuer == member.Issuer && other.Subject == member.Subject))
            AccountRefusals.SignInTaken.ThrowIfPresent();
        return member;
    }

    public static async Task RequireTeam(this BroByggareContext db, TeamId team)
    {
        if (!await db.Teams.AnyAsync(known => known.Id == team))
            AccountRefusals.TeamMissing.ThrowIfPresent();
    }

    /// <summary>Who can stand in for a member, or take over from them.</summary>
    public static IQueryable<TeamMember> Colleagues(this BroByggareContext db, TeamMember member) =>
        db.Members.Where(other => other.TeamId == member.TeamId && other.Id != member.Id && other.IsActive
            && (other.Role == Role.Bridgebuilder || other.Role == Role.Coordinator));
}
