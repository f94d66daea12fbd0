using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Removals;

/// <summary>What colleagues took away of what was one's own.</summary>
[DocumentedRight(Right.OwnNotice)]
public sealed class RemovalQueries(Reads reads)
{
    /// <summary>More than anybody has in hand: several handed over at once are told as one.</summary>
    private const int Most = 500;

    /// <summary>Those not read yet, the oldest first. What was given to one who no longer has it is not told of.</summary>
    public async Task<IReadOnlyList<RemovalRow>> Unread(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var seals = db.FieldEncryption;
        var found = IndividualSupport.VisibleTo(db.Supports, actor);
        var unhidden = db.Supports.Where(SupportAccess.IsUnhiddenFrom(actor.Id));
        var rows = await RemovalNotice.VisibleTo(db.RemovalNotices, actor)
            .Where(notice => notice.ReadAt == null && ((notice.Kind != RemovedKind.HandedOver && notice.Kind != RemovedKind.Joined)
                || notice.Support!.Responsible.Any(responsibility => responsibility.MemberId == actor.Id && responsibility.Until == null)))
            .OrderBy(notice => notice.Id)
            .Take(Most)
            .Select(notice => new
            {
                notice.Id,
                notice.Version,
                notice.SupportId,
                notice.Kind,
                notice.Day,
                By = db.Set<TeamMember>().Where(member => member.Id == notice.By).Select(member => member.Name).First(),
                Why = seals.Read(notice.Why, notice.Id),
                MayRead = unhidden.Any(support => support.Id == notice.SupportId),
                MayOpen = found.Any(support => support.Id == notice.SupportId),
            })
            .ToListAsync();
        await reading.RecordList(ListActions.Notices, rows.Where(row => row is { MayRead: true, Why.Length: > 0 }).Select(row => row.SupportId));
        return rows.ConvertAll(row => new RemovalRow(
            new(row.Id, row.Version, actor, Guid.NewGuid()), row.SupportId, row.Kind, row.Day, row.By, row.MayRead ? row.Why : "", row.MayOpen));
    }
}
