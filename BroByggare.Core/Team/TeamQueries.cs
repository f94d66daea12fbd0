using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Team;

/// <summary>Who works here.</summary>
[DocumentedRight(Right.NotSignedIn)]
public sealed class TeamQueries(Reads reads)
{
    /// <summary>A member who may work now; null when switched off or unknown.</summary>
    public async Task<MemberView?> Find(TeamMemberId id)
    {
        await using var db = await reads.WithoutMember();
        return await Shown(db.Members.Where(member => member.Id == id && member.IsActive)).FirstOrDefaultAsync();
    }

    /// <summary>The choices of the demo sign-in page.</summary>
    public async Task<IReadOnlyList<MemberView>> DemoMembers()
    {
        await using var db = await reads.WithoutMember();
        return await Shown(db.Members.Where(member => member.IsDemo && member.IsActive).OrderBy(member => member.Id)).ToListAsync();
    }

    /// <summary>The bridge-builders of the actor's team, by name.</summary>
    [DocumentedRight(Right.Member)]
    public async Task<IReadOnlyList<MemberView>> Bridgebuilders(Actor actor)
    {
        await using var reading = await reads.Begin(actor);
        var (db, confirmed) = reading;
        return await Shown(db.Members
            .Where(member => member.TeamId == confirmed.TeamId && member.Role == Role.Bridgebuilder && member.IsActive)
            .OrderBy(member => member.Name)).ToListAsync();
    }

    private static IQueryable<MemberView> Shown(IQueryable<TeamMember> members) =>
        members.Select(member => new MemberView(member.Id, member.Name, member.Role, member.TeamId, member.Phone));
}
