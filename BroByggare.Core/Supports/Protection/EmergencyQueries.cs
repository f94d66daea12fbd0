using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Protection;

/// <summary>Emergency openings that somebody must be told of.</summary>
public sealed class EmergencyQueries(IDbContextFactory<BroByggareContext> contexts, TimeProvider clock)
{
    private const int Most = 20;

    /// <summary>Those not acknowledged yet, the oldest first, at most 20; none for a role that is not told.</summary>
    [Allowed(Right.Told)]
    public async Task<IReadOnlyList<EmergencyRow>> Unread(Actor claimed)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var actor = await db.Authorize(claimed);
        var now = clock.Now();
        var found = IndividualSupport.OpenTo(db.Supports, actor);
        var rows = await EmergencyOpening.OpenTo(db.EmergencyOpenings, actor)
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
}
