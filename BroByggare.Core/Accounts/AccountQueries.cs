using System.Globalization;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Accounts;

/// <summary>The accounts as they are read: all by administrators, a team's by its coordinator, by nobody else.</summary>
[DocumentedRight(Right.ReadsAccounts)]
public sealed class AccountQueries(Reads reads, SessionRules rules, TimeProvider clock)
{
    public const int PageSize = 12;

    private static readonly StringComparer AsSwedesSort = StringComparer.Create(Text.SwedishCulture, ignoreCase: true);

    /// <summary>One page, by name. Null for those who keep no accounts. A staff is tens of rows, so it is searched and sorted here.</summary>
    public async Task<MemberList?> List(Actor claimed, MemberFilter filter)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!MayRead(actor))
            return null;
        var today = clock.Today();
        var all = await (
            from member in TeamMember.VisibleTo(db.Members, actor)
            join team in db.Teams on member.TeamId equals team.Id
            select new
            {
                member.Id, member.Name, member.Role, Team = team.Name, member.Phone, member.IsActive, member.IsDemo, member.Subject,
                Deputy = (from deputy in member.Deputies
                          where deputy.CalledOffOn == null && deputy.From <= today && today <= deputy.Until
                          join other in db.Set<TeamMember>() on deputy.StandsIn equals other.Id
                          where other.IsActive
                          orderby deputy.Id
                          select other.Name).FirstOrDefault(),
            }).ToListAsync();
        var found = all
            .Where(member => (filter.WithSwitchedOff || member.IsActive)
                && Text.SwedishCulture.CompareInfo.IndexOf(member.Name, filter.Words.Trim(), CompareOptions.IgnoreCase) >= 0)
            .OrderBy(member => member.Name, AsSwedesSort)
            .Select(member => new MemberRow(
                member.Id, member.Name, member.Role, member.Team, member.Phone, State(member.IsActive, member.Subject, member.IsDemo), member.Deputy))
            .ToList();
        var page = Math.Clamp(filter.Page, 1, Math.Max(1, (found.Count + PageSize - 1) / PageSize));
        return new(
            new([.. found.Skip((page - 1) * PageSize).Take(PageSize)], page, PageSize, found.Count),
            await Teams(db, actor),
            TeamMember.WhyNotBy(actor));
    }

    /// <summary>One account; null when there is none, or it is not the actor's to see.</summary>
    public async Task<MemberAccount?> Find(Actor claimed, TeamMemberId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!MayRead(actor)
            || await TeamMember.VisibleTo(db.Members, actor).AsNoTracking().Include(loaded => loaded.Deputies).FirstOrDefaultAsync(TeamMember.Is(id)) is not { } member)
            return null;
        var today = clock.Today();
        var colleagues = await db.Colleagues(member)
            .Select(other => new MemberView(other.Id, other.Name, other.Role, other.TeamId, other.Phone))
            .ToListAsync();
        var names = await db.Members.Select(other => new { other.Id, other.Name, other.IsActive }).ToDictionaryAsync(other => other.Id);
        return new(
            new(id, member.Version, actor, Guid.NewGuid()),
            new(member.Name, member.Mail, member.Phone),
            member.Role,
            await db.Teams.Where(team => team.Id == member.TeamId).Select(team => new TeamView(team.Id, team.Name)).FirstAsync(),
            State(member.IsActive, member.Subject, member.IsDemo),
            member.Subject.Length > 0,
            await db.ToTakeOverFrom(id).CountAsync(),
            await db.LeftBehindBy(id).CountAsync(),
            await Session.Holding(db.Sessions, rules, clock.Now()).CountAsync(session => session.MemberId == id),
            [.. colleagues.Where(other => other.Role == Role.Bridgebuilder).OrderBy(other => other.Name, AsSwedesSort)],
            [.. member.Deputies
                .Where(deputy => deputy.CalledOffOn is null && deputy.Until >= today)
                .OrderBy(deputy => deputy.From)
                .Select(deputy => (deputy, who: names[deputy.StandsIn]))
                .Select(one => new DeputyView(
                    one.deputy.Id, one.deputy.StandsIn, one.who.Name, one.deputy.From, one.deputy.Until, one.deputy.Holds(today) && one.who.IsActive, !one.who.IsActive))],
            [.. colleagues.OrderBy(other => other.Name, AsSwedesSort)],
            TeamMember.WhyNotBy(actor),
            member.WhyNotSwitchOff(actor.Id) ?? await db.WhyNotSwitchOff(id),
            await db.WhyNotMove(id),
            member.WhyNotSwitchOn(),
            TeamMember.WhyNotBy(actor, MemberActions.AppointDeputy) ?? member.WhyNotAppointDeputy(),
            TeamMember.WhyNotBy(actor, MemberActions.CallOffDeputy),
            member.WhyNotForgetSignIn());
    }

    /// <summary>The teams that the actor may put people in.</summary>
    [DocumentedRight(Right.Member)]
    public async Task<IReadOnlyList<TeamView>> Teams(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return await Teams(db, actor);
    }

    /// <summary>Who stands in for the member today.</summary>
    [DocumentedRight(Right.Member)]
    public async Task<IReadOnlyList<TeamMemberId>> DeputiesNow(Actor claimed, TeamMemberId member)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var today = clock.Today();
        return await TeamMember.VisibleTo(db.Members, actor).Where(TeamMember.Is(member))
            .SelectMany(away => away.Deputies)
            .Where(deputy => deputy.CalledOffOn == null && deputy.From <= today && today <= deputy.Until)
            .OrderBy(deputy => deputy.Id)
            .Select(deputy => deputy.StandsIn)
            .Where(id => db.Set<TeamMember>().Any(other => other.Id == id && other.IsActive))
            .ToListAsync();
    }

    private static bool MayRead(Actor actor) => actor.Role is Role.Administrator or Role.Coordinator;

    private static MemberState State(bool isActive, string subject, bool isDemo) =>
        !isActive ? MemberState.SwitchedOff : subject.Length > 0 || isDemo ? MemberState.Active : MemberState.Invited;

    private static async Task<IReadOnlyList<TeamView>> Teams(BroByggareContext db, Actor actor)
    {
        var unused = await db.UnusedTeams().Select(team => team.Id).ToListAsync();
        return await db.Teams.Where(team => actor.Role == Role.Administrator || team.Id == actor.TeamId)
            .OrderBy(team => team.Name)
            .Select(team => new TeamView(team.Id, team.Name) { IsUnused = unused.Contains(team.Id) })
            .ToListAsync();
    }
}
