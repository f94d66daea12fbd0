using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Authorization;

/// <summary>Who acts, always asked of the database.</summary>
public static class ActorAuthorization
{
    /// <summary>The actor as the database knows them now, and whom they stand in for today.</summary>
    /// <exception cref="RefusedException">The member is switched off.</exception>
    public static async Task<Actor> Authorize(this BroByggareContext db, Actor claimed) =>
        await db.Membership.Find(db, claimed.Id) ?? throw new RefusedException(CommonRefusals.SignedOut);

    /// <summary>The same, and one of these roles.</summary>
    /// <exception cref="RefusedException">The role may not do this.</exception>
    public static async Task<Actor> Authorize(this BroByggareContext db, Actor claimed, params Role[] roles)
    {
        var actor = await db.Authorize(claimed);
        return roles.Contains(actor.Role) ? actor : throw new RefusedException(CommonRefusals.NotAllowed);
    }
}
