using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Responsible;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports;

/// <summary>Facts from elsewhere in the database that a support's commands need.</summary>
internal static class SupportFacts
{
    /// <summary>Those parts that belong to one support.</summary>
    public static IQueryable<T> Of<T>(this IQueryable<T> parts, SupportId support)
        where T : class => parts.Where(part => EF.Property<SupportId>(part, IndividualSupportMapping.SupportId) == support);

    /// <summary>Who in the team may be responsible.</summary>
    public static async Task<HashSet<TeamMemberId>> Bridgebuilders(this BroByggareContext db, TeamId team) =>
        [.. await db.Members
            .Where(member => member.TeamId == team && member.Role == Role.Bridgebuilder && member.IsActive)
            .Select(member => member.Id)
            .ToListAsync()];

    /// <summary>Those that one bridge-builder is responsible for now; all when none is named.</summary>
    public static IQueryable<IndividualSupport> Of(this IQueryable<IndividualSupport> supports, TeamMemberId? responsible) =>
        responsible is not { } member ? supports
        : from support in supports
          from some in support.Responsible
          where some.MemberId == member && some.Until == null
          select support;

    /// <summary>Who is responsible, in one question for all the supports of a page.</summary>
    public static async Task<ILookup<SupportId, ResponsibleNow>> ResponsibleNow(this BroByggareContext db, IReadOnlyCollection<SupportId> supports)
    {
        if (supports.Count == 0)
            return Array.Empty<ResponsibleNow>().ToLookup(some => some.Support);
        var found = await db.Responsibilities
            .Where(some => some.Until == null && supports.Contains(EF.Property<SupportId>(some, IndividualSupportMapping.SupportId)))
            .OrderBy(some => some.Number)
            .Join(db.Members, some => some.MemberId, member => member.Id, (some, member) => new ResponsibleNow(
                EF.Property<SupportId>(some, IndividualSupportMapping.SupportId), member.Id, member.Name))
            .ToListAsync();
        return found.ToLookup(some => some.Support);
    }

    /// <summary>The note belongs to this support and is shared or the reader's own.</summary>
    /// <returns>The day it was written.</returns>
    public static async Task<DateOnly> ConfirmNote(this BroByggareContext db, IndividualSupport support, NoteId note, TeamMemberId reader)
    {
        var writtenAt = await db.Notes
            .Where(some => some.Id == note
                && EF.Property<SupportId>(some, IndividualSupportMapping.SupportId) == support.Id
                && (some.IsShared || some.By == reader))
            .Select(some => (DateTime?)some.WrittenAt)
            .FirstOrDefaultAsync();
        return writtenAt?.DayInStockholm() ?? throw new MissingException();
    }

    /// <summary>The supports that somebody must take over when the member leaves.</summary>
    public static IQueryable<IndividualSupport> OpenSupportsOf(this BroByggareContext db, TeamMemberId member) =>
        db.Supports.Where(support => support.ClosedOn == null
            && support.Responsible.Any(some => some.MemberId == member && some.Until == null));
}
