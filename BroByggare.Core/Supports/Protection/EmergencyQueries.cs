using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Protection;

/// <summary>Emergency openings that somebody must be told of.</summary>
public sealed class EmergencyQueries(Reads reads, TimeProvider clock)
{
    private const int Most = 20;

    /// <summary>Those not acknowledged yet, the oldest first, at most 20; none for a role that is not told.</summary>
    [DocumentedRight(Right.Told)]
    public async Task<IReadOnlyList<EmergencyRow>> Unread(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var now = clock.Now();
        var found = IndividualSupport.VisibleTo(db.Supports, actor);
        var rows = await EmergencyOpening.VisibleTo(db.EmergencyOpenings, actor)
            .Where(opening => opening.ReadAt == null)
            .OrderBy(opening => opening.Id)
            .Take(Most)
            .Select(opening => new
            {
                opening.Id,
                opening.Version,
                opening.SupportId,
                By = db.Set<TeamMember>().Where(member => member.Id == opening.By).Select(member => member.Name).First(),
                opening.From,
                opening.Until,
                MayOpen = found.Any(support => support.Id == opening.SupportId),
            })
            .ToListAsync();
        return rows.ConvertAll(row => new EmergencyRow(
            new(row.Id, row.Version, actor, Guid.NewGuid()),
            row.SupportId,
            row.By,
            row.From.InStockholm(),
            row.Until.InStockholm(),
            row.Until <= now,
            row.MayOpen));
    }

    /// <summary>What the actor has opened in an emergency and finds no other way, the first to end first.</summary>
    [DocumentedRight(Right.OpenInEmergency)]
    public async Task<IReadOnlyList<OwnEmergency>> Own(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var now = clock.Now();
        var found = IndividualSupport.VisibleTo(db.Supports, actor);
        var open = IndividualSupport.VisibleAt(db.Supports, actor, now);
        var rows = await db.EmergencyOpenings
            .Where(opening => opening.By == actor.Id && opening.Until > now)
            .Where(opening => open.Any(support => support.Id == opening.SupportId) && !found.Any(support => support.Id == opening.SupportId))
            .OrderBy(opening => opening.Until)
            .Take(Most)
            .Select(opening => new { opening.SupportId, opening.Until })
            .ToListAsync();
        return [.. rows.DistinctBy(row => row.SupportId).Select(row => new OwnEmergency(row.SupportId, row.Until.InStockholm()))];
    }

    /// <summary>
    /// The numbers of the team's supports that nobody who works here finds, the oldest first, at most 20: told to its
    /// coordinators, and to its bridge-builders where no coordinator may know of them; not those that the actor has opened.
    /// </summary>
    [DocumentedRight(Right.Told)]
    public async Task<IReadOnlyList<SupportId>> FoundByNobody(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (actor.Role is not (Role.Bridgebuilder or Role.Coordinator))
            return [];
        var coordinators = db.Members.Where(TeamMember.IsCoordinatorWhoCame);
        var isCoordinator = actor.Role is Role.Coordinator;
        var now = clock.Now();
        return await db.FoundByNobody()
            .Where(SupportAccess.IsNotClosedTo(actor.Id))
            .Where(support => support.TeamId == actor.TeamId)
            .Where(support => !support.EmergencyOpenings.Any(opening => opening.By == actor.Id && opening.Until > now))
            .Where(support => isCoordinator || !coordinators.Any(member => member.TeamId == support.TeamId
                && !support.AccessMarks.Any(mark => mark.Until == null && mark.Kind == AccessMarkKind.KeptOut && mark.MemberId == member.Id)))
            .OrderBy(support => support.Id)
            .Take(Most)
            .Select(support => support.Id)
            .ToListAsync();
    }
}
