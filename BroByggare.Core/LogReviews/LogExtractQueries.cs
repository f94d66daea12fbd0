using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.LogReviews;

/// <summary>
/// Extracts of the log: who has been in a person's file, for the coordinator to hand to the person; and what a member of
/// staff has opened, for the manager, by numbers only. Taking one out stands in the log like any reading.
/// </summary>
[DocumentedRight(Right.Manager)]
public sealed class LogExtractQueries(Reads reads, TimeProvider clock)
{
    public const int PageSize = 50;

    /// <summary>The longest stretch of days that is asked for at once.</summary>
    public const int MostDays = 366;

    /// <summary>Who has been in the file. Null for all but a coordinator who may see it.</summary>
    /// <param name="asked">The year, or null for the running one.</param>
    /// <param name="number">The page, from 1; null for all at once, for a file or on paper.</param>
    /// <param name="cancel">Nobody waits for it any more. That it was asked for stays in the log.</param>
    [DocumentedRight(Right.CoordinatesIt)]
    public async Task<SupportExtract?> WhoHasRead(Actor claimed, SupportId id, int? asked, int? number, CancellationToken cancel = default)
    {
        await using var reading = await reads.Begin(claimed, cancel);
        var (db, actor) = reading;
        if (actor.Role != Role.Coordinator)
            return null;
        var person = await IndividualSupport.VisibleTo(db.Supports, actor)
            .Where(IndividualSupport.Is(id))
            .Join(db.People, support => support.PersonId, person => person.Id, (support, person) => new { person.Id, person.Name })
            .FirstOrDefaultAsync(cancel);
        if (person is null)
            return null;
        await reading.Record(number is null ? SupportActions.WhoHasReadFile : SupportActions.WhoHasRead, id);

        var supports = await IndividualSupport.VisibleTo(db.Supports, actor)
            .Where(support => support.PersonId == person.Id)
            .Select(support => new { support.Id, support.OpenedOn })
            .ToListAsync(cancel);
        var today = clock.Today();
        var first = supports.Min(support => support.OpenedOn.Year);
        var year = asked is { } some && some >= first && some <= today.Year ? some : today.Year;
        var entries = await db.About(person.Id, supports.ConvertAll(support => support.Id), Period.OfYear(year, today), cancel);
        var staff = await Staff(db);
        return new(
            id, db.FieldEncryption.Read(person.Name, person.Id), year, [.. Enumerable.Range(first, today.Year - first + 1).Reverse()], Paged(DayByDay(entries, staff), number));
    }

    /// <summary>
    /// What a member of the manager's own team has opened; of a member of another team, only what they opened of the team's own
    /// supports, so that whoever has changed teams takes nothing along. Null for all but a manager, and where there is nothing of that.
    /// </summary>
    /// <param name="days">At most a year; a longer one ends a year after it begins.</param>
    /// <param name="number">The page, from 1; null for all at once.</param>
    /// <param name="cancel">As for <see cref="WhoHasRead"/>.</param>
    public async Task<MemberExtract?> OpenedBy(Actor claimed, TeamMemberId id, Period days, int? number, CancellationToken cancel = default)
    {
        await using var reading = await reads.Begin(claimed, cancel);
        var (db, actor) = reading;
        if (actor.Role != Role.Manager || !(await Staff(db)).TryGetValue(id, out var member))
            return null;

        var within = new Period(days.From, days.To.DayNumber - days.From.DayNumber >= MostDays ? days.From.AddDays(MostDays - 1) : days.To);
        var kept = await db.KeptFrom(actor.Id);
        var entries = await db.OfFilesBy([id], within).ToListAsync(cancel);
        if (member.TeamId != actor.TeamId)
        {
            var opened = entries.Where(entry => entry.Subject != ListActions.List).Select(entry => new SupportId(entry.SubjectId)).Distinct().ToList();
            HashSet<SupportId> theirs = [.. await db.Supports.Where(support => support.TeamId == actor.TeamId && opened.Contains(support.Id)).Select(support => support.Id).ToListAsync(cancel)];
            entries.RemoveAll(entry => entry.Subject == ListActions.List || !theirs.Contains(new(entry.SubjectId)));
            if (entries.Count == 0)
                return null;
        }

        await reading.Record(MemberActions.OpenedBy, id);
        List<MemberExtractRow> rows =
        [
            .. from entry in entries
               let at = entry.At.InStockholm()
               let support = entry.Subject == ListActions.List ? (SupportId?)null : new SupportId(entry.SubjectId)
               where support is not { } known || !kept.Contains(known)
               group (at, entry) by (Day: DateOnly.FromDateTime(at), Support: support, Kind: entry.Kind()) into alike
               let row = new MemberExtractRow(
                   alike.Key.Day, TimeOnly.FromDateTime(alike.Min(logged => logged.at)), TimeOnly.FromDateTime(alike.Max(logged => logged.at)),
                   alike.Key.Support, alike.Key.Kind, alike.Count(),
                   alike.Key.Support is null ? alike.SelectMany(logged => logged.entry.Supports()).Except(kept).Count() : 0)
               orderby row.Day descending, row.Last descending, row.Kind
               select row,
        ];
        return new(member, within, Paged(rows, number));
    }

    /// <summary>Those whose reading the manager may ask about: the own team, by name. Empty for all but a manager.</summary>
    public async Task<IReadOnlyList<MemberView>> Team(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return actor.Role == Role.Manager
            ? [.. (await Staff(db)).Values.Where(member => member.TeamId == actor.TeamId).OrderBy(member => member.Name, StringComparer.CurrentCulture)]
            : [];
    }

    /// <summary>What each did of each kind on each day, the newest first.</summary>
    internal static List<ExtractRow> DayByDay(IEnumerable<LogEntry> entries, IReadOnlyDictionary<TeamMemberId, MemberView> staff) =>
    [
        .. from entry in entries
           let at = entry.At.InStockholm()
           group at by (Day: DateOnly.FromDateTime(at), entry.By, Kind: entry.Kind()) into alike
           let who = staff[alike.Key.By]
           let row = new ExtractRow(
               alike.Key.Day, TimeOnly.FromDateTime(alike.Min()), TimeOnly.FromDateTime(alike.Max()),
               who.Name, who.Role, alike.Key.Kind, alike.Count())
           orderby row.Day descending, row.Last descending, row.Kind
           select row,
    ];

    internal static Task<Dictionary<TeamMemberId, MemberView>> Staff(BroByggareContext db) => db.Members
        .Select(member => new MemberView(member.Id, member.Name, member.Role, member.TeamId, member.Phone))
        .ToDictionaryAsync(member => member.Id);

    internal static Page<T> Paged<T>(List<T> rows, int? number)
    {
        if (number is null)
            return new(rows, 1, Math.Max(1, rows.Count), rows.Count);
        var page = Math.Clamp(number.Value, 1, new Page<T>([], 1, PageSize, rows.Count).Pages);
        return new([.. rows.Skip((page - 1) * PageSize).Take(PageSize)], page, PageSize, rows.Count);
    }
}
