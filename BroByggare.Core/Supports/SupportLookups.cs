using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports;

/// <summary>Facts from elsewhere in the database that a support's commands need.</summary>
internal static class SupportLookups
{
    /// <summary>Those parts that belong to one support.</summary>
    public static IQueryable<T> Of<T>(this IQueryable<T> parts, SupportId support)
        where T : class => parts.Where(part => EF.Property<SupportId>(part, IndividualSupportMapping.SupportId) == support);

    /// <summary>Who in the team may be responsible.</summary>
    public static async Task<HashSet<TeamMemberId>> Bridgebuilders(this BroByggareContext db, TeamId team) =>
        [.. await db.Members
            .Where(TeamMember.DoesTheWork)
            .Where(member => member.TeamId == team)
            .Select(member => member.Id)
            .ToListAsync()];

    /// <summary>Those that one bridge-builder is responsible for now; all when none is named.</summary>
    public static IQueryable<IndividualSupport> Of(this IQueryable<IndividualSupport> supports, TeamMemberId? responsible) =>
        responsible is not { } member ? supports
        : from support in supports
          from responsibility in support.Responsible
          where responsibility.MemberId == member && responsibility.Until == null
          select support;

    /// <summary>Who is responsible, in one question for all the supports of a page.</summary>
    public static async Task<ILookup<SupportId, ResponsibleNow>> ResponsibleNow(this BroByggareContext db, IReadOnlyCollection<SupportId> supports)
    {
        if (supports.Count == 0)
            return Array.Empty<ResponsibleNow>().ToLookup(responsible => responsible.Support);
        var working = db.Members.Where(TeamMember.DoesTheWork);
        var found = await db.Responsibilities
            .Where(responsibility => responsibility.Until == null && supports.Contains(EF.Property<SupportId>(responsibility, IndividualSupportMapping.SupportId)))
            .OrderBy(responsibility => responsibility.Number)
            .Join(db.Members, responsibility => responsibility.MemberId, member => member.Id, (responsibility, member) => new ResponsibleNow(
                EF.Property<SupportId>(responsibility, IndividualSupportMapping.SupportId), member.Id, member.Name, working.Any(other => other.Id == member.Id)))
            .ToListAsync();
        return found.ToLookup(responsible => responsible.Support);
    }

    /// <summary>For whom of those away a member stands in on a day, and how long; the last that ends first.</summary>
    public static async Task<IReadOnlyList<StandingIn>> StandsInFor(this BroByggareContext db, TeamMemberId deputy, IReadOnlyCollection<TeamMemberId> away, DateOnly today) =>
        away.Count == 0 ? [] : await (
            from member in db.Members
            where away.Contains(member.Id)
            from stretch in member.Deputies
            where stretch.StandsIn == deputy && stretch.CalledOffOn == null && stretch.From <= today && stretch.Until >= today
            orderby stretch.Until descending, member.Name
            select new StandingIn(member.Name, stretch.Until)).ToListAsync();

    /// <summary>The note belongs to this support and is shared or the reader's own.</summary>
    /// <returns>The day it was written.</returns>
    public static async Task<DateOnly> FindNote(this BroByggareContext db, IndividualSupport support, NoteId note, TeamMemberId reader)
    {
        var writtenAt = await db.Notes
            .Where(known => known.Id == note
                && EF.Property<SupportId>(known, IndividualSupportMapping.SupportId) == support.Id
                && (known.IsShared || known.By == reader))
            .Select(known => (DateTime?)known.WrittenAt)
            .FirstOrDefaultAsync();
        return writtenAt?.DayInStockholm() ?? throw new MissingException();
    }

    /// <summary>The supports that somebody must take over when the member leaves.</summary>
    public static IQueryable<IndividualSupport> OpenSupportsOf(this BroByggareContext db, TeamMemberId member) =>
        db.Supports.Where(support => support.ClosedOn == null
            && support.Responsible.Any(responsibility => responsibility.MemberId == member && responsibility.Until == null));
}
