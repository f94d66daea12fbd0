using BroByggare.Core.Access;
using BroByggare.Core.Data;
using BroByggare.Core.Team;
using BroByggare.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures;

/// <summary>What goes into a file. Each file is written in the log before it is made.</summary>
[Allowed(Right.FollowsUp)]
public sealed class FigureFileQueries(IDbContextFactory<BroByggareContext> contexts, Reads reads, TimeProvider clock)
{
    /// <summary>For a file that may leave the house; null for a role that does not see figures, and for a year that is none.</summary>
    public Task<YearlyFigures?> Outward(Actor claimed, int year) => Logged(claimed, year, nameof(Outward), Role.Coordinator, Role.Manager);

    /// <summary>For a file that shows small counts and stays in the house; null for all but a manager.</summary>
    [Allowed(Right.Manager)]
    public Task<YearlyFigures?> Internal(Actor claimed, int year) => Logged(claimed, year, nameof(Internal), Role.Manager);

    private async Task<YearlyFigures?> Logged(Actor claimed, int year, string query, params Role[] roles)
    {
        if (!FigureQueries.IsYear(year))
            return null;
        await using var db = await contexts.CreateDbContextAsync();
        var actor = await db.Confirm(claimed);
        if (!roles.Contains(actor.Role))
            return null;
        await reads.Record(actor, "FigureFile", new FigureYear(year), query);
        await using var moment = await Snapshot.Hold(db);
        return await YearCount.Beside(db, year, clock.Now());
    }
}
