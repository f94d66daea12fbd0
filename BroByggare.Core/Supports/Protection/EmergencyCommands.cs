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
    [Allowed(Right.OpenInEmergency)]
    public async Task<SupportId> Open(Fresh fresh, SupportId number, string why)
    {
        try
        {
            return await Opened(fresh, number, why);
        }
        catch (MissingException)
        {
            await reads.Record(fresh.Actor, nameof(EmergencyOpening), number, "Missed");
            throw;
        }
    }

    [Allowed(Right.Told)]
    public Task Acknowledge(Seen<EmergencyOpeningId> seen) =>
        changes.Make(seen, (EmergencyOpening opening, Signature signed) => opening.Read(signed));

    private Task<SupportId> Opened(Fresh fresh, SupportId number, string why) =>
        changes.Add(
            fresh,
            async (db, actor, signed) =>
            {
                if (actor.Role is not (Role.Bridgebuilder or Role.Coordinator))
                    CommonRefusals.NotAllowed.ThrowIfPresent();
                var reason = EmergencyOpening.Reason(why);
                var support = await db.Supports.Where(SupportAccess.IsNotClosedTo(actor.Id))
                    .FirstOrDefaultAsync(support => support.Id == number && support.TeamId == actor.TeamId) ?? throw new MissingException();
                if (await IndividualSupport.OpenAt(db.Supports, actor, signed.At).AnyAsync(IndividualSupport.Is(number)))
                    AccessRefusals.AlreadyOpen.ThrowIfPresent();
                support.NoteEmergency(reason, signed);
                return EmergencyOpening.Open(number, reason, await TellsManager(db, actor, support), signed);
            },
            opening => opening.SupportId,
            nameof(Open));

    private static async Task<bool> TellsManager(BroByggareContext db, Actor actor, IndividualSupport support)
    {
        var others = await db.Members
            .Where(member => member.IsActive && member.Role == Role.Coordinator && member.TeamId == support.TeamId)
            .Select(member => member.Id)
            .ToListAsync();
        return actor.Role == Role.Coordinator || others.TrueForAll(support.IsKeptOut);
    }
}
