using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Data;

/// <summary>Who may see what, always asked of the database.</summary>
public static class Access
{
    /// <summary>The actor as the database knows them now, and whom they stand in for today.</summary>
    /// <exception cref="RefusedException">The member is switched off.</exception>
    public static async Task<Actor> Confirm(this BroByggareContext db, Actor claimed)
    {
        var standsInFor = db.StandsInFor(claimed.Id, db.Clock.Today());
        var known = await db.Members
            .Where(member => member.Id == claimed.Id && member.IsActive)
            .Select(member => new
            {
                Actor = new Actor(member.Id, member.Role, member.TeamId),
                StandsIn = member.Role == Role.Bridgebuilder && standsInFor.Any(),
            })
            .FirstOrDefaultAsync() ?? throw new RefusedException(CommonRefusals.SignedOut);
        return known.StandsIn ? known.Actor with { StandsInFor = await standsInFor.Distinct().ToListAsync() } : known.Actor;
    }

    /// <summary>The same, and one of these roles.</summary>
    /// <exception cref="RefusedException">The role may not do this.</exception>
    public static async Task<Actor> Confirm(this BroByggareContext db, Actor claimed, params Role[] roles)
    {
        var actor = await db.Confirm(claimed);
        return roles.Contains(actor.Role) ? actor : throw new RefusedException(CommonRefusals.NotAllowed);
    }
}
