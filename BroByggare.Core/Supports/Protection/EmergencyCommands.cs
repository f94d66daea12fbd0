using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Protection;

/// <summary>Opens a support in an emergency, and acknowledges that somebody did.</summary>
public sealed class EmergencyCommands(Changes changes, Reads reads)
{
    /// <summary>For a bridge-builder or coordinator of the support's team, for 24 hours.</summary>
    /// <param name="why">20 to 500 characters; asked for before the number is looked at.</param>
    /// <exception cref="MissingException">No such number in the team, or the actor is kept out of it. The log tells that it was tried, not why it led nowhere.</exception>
    [DocumentedRight(Right.OpenInEmergency)]
    public async Task<SupportId> OpenInEmergency(FormKey formKey, SupportId number, string why)
    {
        try
        {
            return await Opened(formKey, number, why);
        }
        catch (MissingException)
        {
            await reads.Record(formKey.Actor, EmergencyActions.Missed, number);
            throw;
        }
    }

    /// <summary>
    /// Keeps a support that the actor has opened in an emergency, when nobody who works here finds it any more: a coordinator
    /// finds it from now on, a bridge-builder answers for it in the place of whoever has left.
    /// </summary>
    /// <exception cref="RefusedException">Somebody finds it, and can let the actor in.</exception>
    [DocumentedRight(Right.Sees)]
    public Task TakeIntoHand(Seen<SupportId> seen) =>
        changes.Make(seen, SupportActions.TakeIntoHand, async (support, signed, db) =>
        {
            (await db.WhyNotTakeIntoHand(support.Id)).ThrowIfPresent();
            support.TakeIntoHand((await db.Coordinators(support.TeamId)).Contains, (await db.Bridgebuilders(support.TeamId)).Contains, signed);
            await db.SpreadAccess(support, signed, SupportActions.TakeIntoHand);
        });

    [DocumentedRight(Right.Told)]
    public Task Acknowledge(Seen<EmergencyOpeningId> seen) =>
        changes.Make(seen, EmergencyActions.Acknowledge, (opening, signed) => opening.Read(signed));

    private Task<SupportId> Opened(FormKey formKey, SupportId number, string why) =>
        changes.Add(
            formKey,
            EmergencyActions.Open,
            async (db, actor, signed) =>
            {
                if (actor.Role is not (Role.Bridgebuilder or Role.Coordinator))
                    CommonRefusals.NotAllowed.ThrowIfPresent();
                var reason = EmergencyOpening.Reason(why);
                var support = await db.Supports.Where(SupportAccess.IsNotClosedTo(actor.Id))
                    .FirstOrDefaultAsync(support => support.Id == number && support.TeamId == actor.TeamId) ?? throw new MissingException();
                if (await IndividualSupport.VisibleAt(db.Supports, actor, signed.At).AnyAsync(IndividualSupport.Is(number)))
                    AccessRefusals.AlreadyOpen.ThrowIfPresent();
                support.NoteEmergency(reason, signed);
                return EmergencyOpening.Open(number, reason, await TellsManager(db, actor, support), signed);
            },
            opening => opening.SupportId);

    private static async Task<bool> TellsManager(BroByggareContext db, Actor actor, IndividualSupport support)
    {
        var others = await db.Members
            .Where(member => member.IsActive && member.Role == Role.Coordinator && member.TeamId == support.TeamId)
            .Select(member => member.Id)
            .ToListAsync();
        return actor.Role == Role.Coordinator || others.TrueForAll(support.IsKeptOut);
    }
}
