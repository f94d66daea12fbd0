using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.LogReviews;

/// <summary>
/// A team's readings of a month, and everybody's of the team's supports: whoever has changed teams since takes nothing along. With all that
/// the rules ask about them, but nothing that the reviewer is kept out of.
/// </summary>
/// <param name="Shown">What was shown to somebody.</param>
/// <param name="Tried">What somebody asked for by its number, or in an emergency, and was not shown.</param>
internal sealed record ReviewedReadings(IReadOnlyList<ReviewedReading> Shown, IReadOnlyList<ReviewedReading> Tried)
{
    private const string SupportColumn = IndividualSupportMapping.SupportId;

    /// <param name="actor">Who reviews their team.</param>
    /// <param name="month">Its first day.</param>
    public static async Task<ReviewedReadings> Of(BroByggareContext db, Actor actor, DateOnly month)
    {
        var days = new Period(month, month.AddMonths(1).AddDays(-1));
        var members = await db.Members.ToDictionaryAsync(member => member.Id, member => (member.Role, member.TeamId));
        List<TeamMemberId> readers = [.. members.Where(member => member.Value.TeamId == actor.TeamId).Select(member => member.Key)];
        List<TeamMemberId> others = [.. members.Keys.Except(readers)];
        var shown = await ShownTo(db, readers, days);
        shown.AddRange(await OfTeam(db, actor.TeamId, await ShownTo(db, others, days)));
        var tried = await TriedBy(db, readers, days);
        tried.AddRange(await OfTeam(db, actor.TeamId, await TriedBy(db, others, days)));

        var kept = await db.KeptFrom(actor.Id);
        var supports = shown.Concat(tried).Select(line => line.Support).Distinct().ToList();
        var marks = await Marks(db, supports);
        var assigned = await Assigned(db, supports);
        ReviewedReading Reviewed(Line line)
        {
            var day = line.At.DayInStockholm();
            return new(
                line.Id,
                line.By,
                members[line.By].Role,
                line.Support,
                line.At,
                assigned[(line.Support, line.By)].Any(stretch => stretch.Holds(day)),
                marks[(line.Support, null)].Any(stretch => stretch.Holds(day)),
                marks[(line.Support, line.By)].Any());
        }

        return new(
            [.. shown.Where(line => !kept.Contains(line.Support)).OrderBy(line => line.Id).Select(Reviewed)],
            [.. tried.Where(line => !kept.Contains(line.Support)).OrderBy(line => line.Id).Select(Reviewed)]);
    }

    private static Task<List<Line>> ShownTo(BroByggareContext db, List<TeamMemberId> readers, Period days) =>
        Lines(db.OfFilesBy(readers, days).Where(entry => entry.IsRead && entry.Subject == SupportActions.Subject));

    private static Task<List<Line>> TriedBy(BroByggareContext db, List<TeamMemberId> readers, Period days) =>
        Lines(db.Log.AsNoTracking().Within(days)
            .Where(entry => readers.Contains(entry.By) && entry.IsRead && (entry.Subject == EmergencyActions.Subject || entry.Subject == ListActions.Knock)));

    private static async Task<IEnumerable<Line>> OfTeam(BroByggareContext db, TeamId team, List<Line> lines)
    {
        var ids = lines.Select(line => line.Support).Distinct().ToList();
        HashSet<SupportId> theirs = [.. await db.Supports.Where(support => support.TeamId == team && ids.Contains(support.Id)).Select(support => support.Id).ToListAsync()];
        return lines.Where(line => theirs.Contains(line.Support));
    }

    private static async Task<List<Line>> Lines(IQueryable<LogEntry> log) =>
        (await log.OrderBy(entry => entry.Id).Select(entry => new { entry.Id, entry.At, entry.By, entry.SubjectId }).ToListAsync())
        .ConvertAll(entry => new Line(entry.Id, entry.At, entry.By, new(entry.SubjectId)));

    /// <summary>Protections, which concern nobody on the staff, and those who are or were kept out.</summary>
    private static async Task<ILookup<(SupportId, TeamMemberId?), Days>> Marks(BroByggareContext db, List<SupportId> supports) =>
        (await db.AccessMarks
            .Where(mark => mark.Kind == AccessMarkKind.Protected || mark.Kind == AccessMarkKind.KeptOut)
            .Where(mark => supports.Contains(EF.Property<SupportId>(mark, SupportColumn)))
            .Select(mark => new { Support = EF.Property<SupportId>(mark, SupportColumn), mark.MemberId, mark.From, mark.Until })
            .ToListAsync())
        .ToLookup(mark => (mark.Support, mark.MemberId), mark => new Days(mark.From, mark.Until));

    /// <summary>
    /// When somebody was responsible or stood in for one who was, as it was then: what was dated back when it was written makes
    /// nobody's reading before that another than it was. The day on which standing in was called off counts: the log
    /// tells no hour of it, and afterwards nothing was shown.
    /// </summary>
    private static async Task<ILookup<(SupportId, TeamMemberId), Days>> Assigned(BroByggareContext db, List<SupportId> supports)
    {
        var responsible = await db.Responsibilities
            .Where(responsibility => supports.Contains(EF.Property<SupportId>(responsibility, SupportColumn)))
            .Select(responsibility => new { Support = EF.Property<SupportId>(responsibility, SupportColumn), responsibility.MemberId, responsibility.From, responsibility.Until })
            .ToListAsync();
        var written = (await db.Set<HistoryEntry>()
            .Where(entry => entry.MemberId != null && supports.Contains(EF.Property<SupportId>(entry, SupportColumn)))
            .Select(entry => new { Support = EF.Property<SupportId>(entry, SupportColumn), entry.Kind, From = entry.FromMemberId, To = entry.MemberId, entry.Day, entry.At })
            .ToListAsync())
            .ConvertAll(entry => new { entry.Support, entry.Kind, entry.From, entry.To, entry.Day, On = entry.At.DayInStockholm() });
        // One who was let in on that very day had it before the handover was written.
        var letIn = written.Where(entry => entry.Kind != HistoryKind.HandedOver).Select(entry => (entry.Support, entry.To, (DateOnly?)entry.On)).ToHashSet();
        var writtenLater = written.FindAll(entry => entry.Kind == HistoryKind.HandedOver && entry.On > entry.Day);
        var begun = writtenLater.Where(entry => !letIn.Contains((entry.Support, entry.To, entry.Day)))
            .ToLookup(entry => (entry.Support, entry.To, entry.Day), entry => entry.On);
        responsible =
        [
            .. from responsibility in responsible
               select responsibility with { From = begun[(responsibility.Support, responsibility.MemberId, responsibility.From)].DefaultIfEmpty(responsibility.From).Max() },
            .. from entry in writtenLater
               select new { entry.Support, MemberId = entry.From!.Value, From = entry.Day!.Value, Until = (DateOnly?)entry.On },
        ];
        var deputies = (await (
            from member in db.Members
            from deputy in member.Deputies
            select new { Away = member.Id, deputy.StandsIn, deputy.From, deputy.Until, deputy.CalledOffOn }).ToListAsync())
            .ToLookup(deputy => deputy.Away);
        var own = responsible.Select(responsibility => (responsibility.Support, responsibility.MemberId, Days: new Days(responsibility.From, responsibility.Until)));
        var standingIn =
            from responsibility in responsible
            from deputy in deputies[responsibility.MemberId]
            let until = deputy.CalledOffOn < deputy.Until ? deputy.CalledOffOn : deputy.Until
            select (responsibility.Support, MemberId: deputy.StandsIn, Days: new Days(
                deputy.From > responsibility.From ? deputy.From : responsibility.From,
                responsibility.Until < until ? responsibility.Until : until));
        return own.Concat(standingIn).ToLookup(assignment => (assignment.Support, assignment.MemberId), assignment => assignment.Days);
    }

    private sealed record Line(long Id, DateTime At, TeamMemberId By, SupportId Support);

    /// <param name="Until">The last day; null while it lasts.</param>
    private readonly record struct Days(DateOnly From, DateOnly? Until)
    {
        public bool Holds(DateOnly day) => From <= day && !(Until < day);
    }
}
