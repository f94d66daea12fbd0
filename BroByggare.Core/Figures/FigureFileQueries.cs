using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures;

/// <summary>What goes into a file. Each file is written in the log before it is made.</summary>
[DocumentedRight(Right.FollowsUp)]
public sealed class FigureFileQueries(Reads reads, TimeProvider clock)
{
    /// <summary>For a file that may leave the house; null for a role that does not see figures, and for a year that is none.</summary>
    /// <param name="cancel">Nobody waits for the file any more. That it was asked for stays in the log.</param>
    public Task<YearlyFigures?> Outward(Actor claimed, int year, CancellationToken cancel = default) =>
        Logged(claimed, year, FigureFileActions.Outward, cancel, Role.Coordinator, Role.Manager);

    /// <summary>For a file that shows small counts and stays in the house; null for all but a manager.</summary>
    /// <param name="cancel">As for <see cref="Outward"/>.</param>
    [DocumentedRight(Right.Manager)]
    public Task<YearlyFigures?> Internal(Actor claimed, int year, CancellationToken cancel = default) =>
        Logged(claimed, year, FigureFileActions.Internal, cancel, Role.Manager);

    private async Task<YearlyFigures?> Logged(Actor claimed, int year, AuditAction action, CancellationToken cancel, params Role[] roles)
    {
        if (!FigureQueries.IsYear(year))
            return null;
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!roles.Contains(actor.Role))
            return null;
        await reading.Record(action, new FigureYear(year));
        await using var moment = await Snapshot.Hold(db);
        return await YearCount.Beside(db, year, clock.Now(), cancel);
    }
}
