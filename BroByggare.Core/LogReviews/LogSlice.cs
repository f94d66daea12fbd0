using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.LogReviews;

/// <summary>A part of the log, read for a purpose: by whom, or about whom, within some days.</summary>
internal static class LogSlice
{
    /// <summary>The lines of some days.</summary>
    public static IQueryable<LogEntry> Within(this IQueryable<LogEntry> log, Period days)
    {
        var (from, to) = (days.From.AddDays(-1).EndInUtc(), days.To.EndInUtc());
        return log.Where(entry => entry.At >= from && entry.At < to);
    }

    /// <summary>The lines about some supports of one person: what was done in them, with what is known of the person, and lists that showed them.</summary>
    public static async Task<List<LogEntry>> About(this BroByggareContext db, PersonId person, IReadOnlyList<SupportId> supports, Period days, CancellationToken cancel = default)
    {
        List<int> numbers = [.. supports.Select(support => support.Value)];
        var direct = await db.Log.AsNoTracking().Within(days)
            .Where(entry => entry.Subject == SupportActions.Subject && numbers.Contains(entry.SubjectId))
            .ToListAsync(cancel);
        var described = await db.Log.AsNoTracking().Within(days)
            .Where(entry => entry.Subject == PersonActions.Subject && entry.SubjectId == person.Value)
            .ToListAsync(cancel);
        var listed = new List<LogEntry>();
        var lists = db.Log.AsNoTracking().Within(days).Where(entry => entry.Subject == ListActions.List && entry.SubjectId == 0);
        await foreach (var entry in lists.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (ListedIds.Unpack(entry.Listed).Any(numbers.Contains))
                listed.Add(entry);
        }

        return [.. direct, .. described, .. listed];
    }

    /// <summary>The lines about people's files that some members have made.</summary>
    public static IQueryable<LogEntry> OfFilesBy(this BroByggareContext db, IReadOnlyList<TeamMemberId> members, Period days) =>
        db.Log.AsNoTracking().Within(days)
            .Where(entry => members.Contains(entry.By))
            .Where(entry => (entry.Subject == SupportActions.Subject && entry.SubjectId > 0) || entry.Subject == ListActions.List);

    /// <summary>The supports that somebody is kept out of: they do not learn of them from the log either.</summary>
    public static async Task<HashSet<SupportId>> KeptFrom(this BroByggareContext db, TeamMemberId member) =>
        [.. await db.AccessMarks
            .Where(mark => mark.Until == null && mark.Kind == AccessMarkKind.KeptOut && mark.MemberId == member)
            .Select(mark => EF.Property<SupportId>(mark, IndividualSupportMapping.SupportId))
            .ToListAsync()];

    /// <summary>The supports that a line is about.</summary>
    public static IEnumerable<SupportId> Supports(this LogEntry entry) => entry.Subject == ListActions.List
        ? ListedIds.Unpack(entry.Listed).Select(number => new SupportId(number))
        : entry.Subject == SupportActions.Subject ? [new SupportId(entry.SubjectId)] : [];

    public static LogKind Kind(this LogEntry entry) => AuditActions.KindOf(entry.Command, entry.IsRead);
}
