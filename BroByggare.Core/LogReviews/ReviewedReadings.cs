using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
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
                assigned[(line.Support, line.By)].Any(some => some.Holds(day)),
                marks[(line.Support, null)].Any(some => some.Holds(day)),
                marks[(line.Support, line.By)].Any());
        }

        return new(
            [.. shown.Where(line => !kept.Contains(line.Support)).OrderBy(line => line.Id).Select(Reviewed)],
            [.. tried.Where(line => !kept.Contains(line.Support)).OrderBy(line => line.Id).Select(Reviewed)]);
    }

    private static Task<List<Line>> ShownTo(BroByggareContext db, List<TeamMemberId> readers, Period days) =>
        Lines(db.OfFilesBy(readers, days).Where(entry => entry.IsRead && entry.Subject == nameof(IndividualSupport)));

    private static Task<List<Line>> TriedBy(BroByggareContext db, List<TeamMemberId> readers, Period days) =>
        Lines(db.Log.AsNoTracking().Within(days)
            .Where(entry => readers.Contains(entry.By) && entry.IsRead && (entry.Subject == nameof(EmergencyOpening) || entry.Subject == LogKinds.Knock)));

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
    /// When somebody was responsible or stood in for one who was. The day on which standing in was called off counts: the log
    /// tells no hour of it, and afterwards nothing was shown.
    /// </summary>
    private static async Task<ILookup<(SupportId, TeamMemberId), Days>> Assigned(BroByggareContext db, List<SupportId> supports)
    {
        var responsible = await db.Responsibilities
            .Where(some => supports.Contains(EF.Property<SupportId>(some, SupportColumn)))
            .Select(some => new { Support = EF.Property<SupportId>(some, SupportColumn), some.MemberId, some.From, some.Until })
            .ToListAsync();
        var deputies = (await (
            from member in db.Members
            from deputy in member.Deputies
            select new { Away = member.Id, deputy.StandsIn, deputy.From, deputy.Until, deputy.CalledOffOn }).ToListAsync())
            .ToLookup(deputy => deputy.Away);
        var own = responsible.Select(some => (some.Support, some.MemberId, Days: new Days(some.From, some.Until)));
        var standingIn =
            from some in responsible
            from deputy in deputies[some.MemberId]
            let until = deputy.CalledOffOn < deputy.Until ? deputy.CalledOffOn : deputy.Until
            select (some.Support, MemberId: deputy.StandsIn, Days: new Days(
                deputy.From > some.From ? deputy.From : some.From,
                some.Until < until ? some.Until : until));
        return own.Concat(standingIn).ToLookup(some => (some.Support, some.MemberId), some => some.Days);
    }

    private sealed record Line(long Id, DateTime At, TeamMemberId By, SupportId Support);

    /// <param name="Until">The last day; null while it lasts.</param>
    private readonly record struct Days(DateOnly From, DateOnly? Until)
    {
        public bool Holds(DateOnly day) => From <= day && !(Until < day);
    }
}
