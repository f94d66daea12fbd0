using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Core.Supports.Protection;

/// <summary>
/// Restricts the use of what is written about a person, and lifts it again. Seen and changed on one support, and done alike
/// on every support the person has, open or closed, whoever finds those.
/// </summary>
[DocumentedRight(Right.HasInHand)]
public sealed class RestrictionCommands(Changes changes)
{
    /// <param name="why">What the person has said, or what is being looked into; at most 500 characters.</param>
    public Task Restrict(Seen<SupportId> seen, RestrictionGround ground, string why) =>
        changes.Make(seen, SupportActions.Restrict, async (support, signed, db) =>
        {
            await db.AuthorizeInHand(seen.Actor, support);
            support.Restrict(ground, why, signed);
            await db.SpreadAccess(support, signed, SupportActions.Restrict);
        });

    /// <summary>By a coordinator. The person is told before. Source: GDPR article 18.3.</summary>
    /// <param name="toldOn">The day the person was told that it will be lifted; null when they are not told yet.</param>
    /// <param name="why">What was decided; at most 500 characters.</param>
    public Task LiftRestriction(Seen<SupportId> seen, DateOnly? toldOn, string why) =>
        changes.Make(seen, SupportActions.LiftRestriction, async (support, signed, db) =>
        {
            await db.AuthorizeInHand(seen.Actor, support);
            Restriction.WhyNotLift(await db.Authorize(seen.Actor)).ThrowIfPresent();
            support.LiftRestriction(toldOn, why, signed);
            await db.SpreadAccess(support, signed, SupportActions.LiftRestriction);
        });
}
