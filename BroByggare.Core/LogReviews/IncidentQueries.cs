using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.LogReviews;

/// <summary>
/// Who was exposed to whom, from the log of readings. For the manager about the own team, for the administrator about all.
/// Asking stands in the log.
/// </summary>
[DocumentedRight(Right.AnswersForBreaches)]
public sealed class IncidentQueries(Reads reads)
{
    public const int PageSize = 50;

    private static readonly LogKind[] JournalKinds = [LogKind.ReadJournal, LogKind.WroteJournal, LogKind.TookOutLog, LogKind.TookOutExtract];
    private static readonly LogKind[] OutcomeKinds = [LogKind.ReadOutcomes, LogKind.ReadHistory, LogKind.WroteOutcome, LogKind.TookOutExtract];

    /// <summary>Null for other roles, and for a member who is none of theirs.</summary>
    /// <param name="number">The page, from 1; null for all at once, for a file.</param>
    /// <param name="cancel">Nobody waits for it any more. That it was asked for stays in the log.</param>
    public async Task<IncidentView?> Exposed(Actor claimed, IncidentQuestion question, int? number, CancellationToken cancel = default)
    {
        await using var reading = await reads.Begin(claimed, cancel);
        var (db, actor) = reading;
        if (await Members(db, actor) is not { Count: > 0 } members || (question.Member is { } asked && !members.ContainsKey(asked)))
            return null;
        await reading.Record(LogReviewActions.Incident, question.Member ?? default);

        // The hour that comes twice is asked for from its first beginning to its second end.
        var (from, to) = (question.From.EarliestInUtc(), question.To.LatestInUtc());
        var days = new Period(DateOnly.FromDateTime(question.From), DateOnly.FromDateTime(question.To));
        var lines = await db.OfFilesBy(question.Member is { } only ? [only] : [.. members.Keys], days)
            .Where(entry => entry.At >= from && entry.At <= to)
            .ToListAsync(cancel);
        var kept = await db.KeptFrom(actor.Id);
        var exposures = lines
            .Where(entry => entry.Kind().Exposes() is not null)
            .SelectMany(entry => entry.Supports().Except(kept), (entry, support) => new { Support = support, entry.By, At = entry.At.InStockholm(), Kind = entry.Kind() })
            .ToList();
        List<IncidentRow> rows =
        [
            .. from exposure in exposures
               group exposure by (exposure.Support, exposure.By) into alike
               let who = members[alike.Key.By]
               orderby alike.Key.Support.Value, who.Id.Value
               select new IncidentRow(
                   alike.Key.Support,
                   who.Name,
                   who.Role,
                   alike.Count(exposure => exposure.Kind.Exposes() == Exposure.Listed),
                   alike.Count(exposure => exposure.Kind.Exposes() == Exposure.Read),
                   alike.Count(exposure => exposure.Kind.Exposes() == Exposure.TakenOut),
                   alike.Min(exposure => exposure.At),
                   alike.Max(exposure => exposure.At)),
        ];
        List<SupportId> supports = [.. rows.Select(row => row.Support).Distinct()];
        var persons = await db.Supports.Where(support => supports.Contains(support.Id)).Select(support => support.PersonId).Distinct().CountAsync(cancel);
        return new(
            question,
            question.Member is { } member ? members[member].Name : null,
            persons,
            supports.Count,
            [.. Data(exposures.Select(exposure => exposure.Kind).ToHashSet())],
            LogExtractQueries.Paged(rows, number))
        {
            Sessions = question.Member is { } whose ? await Sessions(db, whose, from, to) : [],
        };
    }

    /// <summary>Those who can be asked about, by name; empty for a role that may not ask.</summary>
    public async Task<IReadOnlyList<MemberView>> Staff(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        return [.. (await Members(db, actor)).Values.OrderBy(member => member.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>From the proof to the last press, which is known to within half a minute.</summary>
    private static async Task<IReadOnlyList<IncidentSession>> Sessions(BroByggareContext db, TeamMemberId member, DateTime from, DateTime to)
    {
        var all = await db.Sessions.AsNoTracking()
            .Where(session => session.MemberId == member)
            .OrderBy(session => session.StartedAt)
            .Select(session => new { session.Id, session.Device, From = session.StartedAt, To = session.SeenAt.AddSeconds(30) })
            .ToListAsync();
        return
        [
            .. from session in all
               where session.From <= to && session.To >= @from
               let begun = session.From.InStockholm()
               let ended = session.To.InStockholm()
               select new IncidentSession(
                   session.Device,
                   Minute(begun),
                   Minute(ended).AddMinutes(1),
                   !all.Exists(other => other.Id != session.Id && other.From <= session.To && other.To >= session.From)),
        ];
    }

    private static DateTime Minute(DateTime moment) => moment.Date.AddHours(moment.Hour).AddMinutes(moment.Minute);

    private static async Task<Dictionary<TeamMemberId, MemberView>> Members(BroByggareContext db, Actor actor)
    {
        var staff = await LogExtractQueries.Staff(db);
        return actor.Role switch
        {
            Role.Administrator => staff,
            Role.Manager => staff.Where(member => member.Value.TeamId == actor.TeamId).ToDictionary(),
            Role.Bridgebuilder or Role.Coordinator => [],
        };
    }

    private static IEnumerable<Text> Data(HashSet<LogKind> kinds)
    {
        if (kinds.Count > 0)
            yield return IncidentTexts.Names;
        if (kinds.Any(kind => kind.Exposes() != Exposure.Listed))
            yield return IncidentTexts.File;
        if (kinds.Overlaps(JournalKinds))
            yield return IncidentTexts.Journal;
        if (kinds.Overlaps(OutcomeKinds))
            yield return IncidentTexts.Outcomes;
    }
}
