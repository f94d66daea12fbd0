using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Team;

/// <summary>Who works here, by the accounts.</summary>
internal sealed class TeamMembership(TimeProvider clock) : IMembership
{
    public async Task<Actor?> Find(BroByggareContext db, TeamMemberId id)
    {
        var standsInFor = StandsInFor(db, id, clock.Today());
        var known = await db.Members
            .Where(member => member.Id == id && member.IsActive)
            .Select(member => new
            {
                Actor = new Actor(member.Id, member.Role, member.TeamId),
                StandsIn = member.Role == Role.Bridgebuilder && standsInFor.Any(),
            })
            .FirstOrDefaultAsync();
        return known is { StandsIn: true } ? known.Actor with { StandsInFor = await standsInFor.Distinct().ToListAsync() } : known?.Actor;
    }

    public Task<string?> NameOf(BroByggareContext db, TeamMemberId id) =>
        db.Members.Where(member => member.Id == id).Select(member => member.Name).FirstOrDefaultAsync();

    /// <summary>
    /// For whom somebody stands in on a day. It ends with the days, and at once when either is switched off or leaves the team.
    /// What it opens is decided by each feature.
    /// </summary>
    internal static IQueryable<TeamMemberId> StandsInFor(BroByggareContext db, TeamMemberId deputy, DateOnly today) =>
        from member in db.Members
        where member.IsActive
        from stretch in member.Deputies
        where stretch.StandsIn == deputy && stretch.CalledOffOn == null && stretch.From <= today && today <= stretch.Until
        where db.Set<TeamMember>().Any(other => other.Id == deputy && other.IsActive && other.TeamId == member.TeamId)
        select member.Id;
}
