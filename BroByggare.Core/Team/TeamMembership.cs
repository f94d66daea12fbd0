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
        var standsInFor = db.StandsInFor(id, clock.Today());
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
}
