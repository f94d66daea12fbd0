using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Drafts;

/// <summary>Taking drafts away without anybody reading them.</summary>
internal static class DraftEnding
{
    /// <summary>All that a member has not saved, when the change that this is a part of is saved.</summary>
    public static async Task EndDrafts(this BroByggareContext db, TeamMemberId member)
    {
        var leftSealed = db.LeavesSealed;
        db.LeavesSealed = true;
        List<Draft> all =
        [
            .. await db.SupportDrafts.Where(draft => draft.By == member).ToListAsync(),
            .. await db.OwnDrafts.Where(draft => draft.By == member).ToListAsync(),
        ];
        db.LeavesSealed = leftSealed;
        all.ForEach(draft => draft.End());
    }

    /// <summary>Everybody's that have waited too long, and what is remembered of those that are gone.</summary>
    public static async Task EndOldDrafts(this BroByggareContext db, DraftRules rules, DateTime now)
    {
        var from = rules.WaitsFrom(now);
        await db.SupportDrafts.Where(draft => draft.WrittenAt < from).ExecuteDeleteAsync();
        await db.OwnDrafts.Where(draft => draft.WrittenAt < from).ExecuteDeleteAsync();
    }
}
