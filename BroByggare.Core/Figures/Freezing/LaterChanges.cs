using BroByggare.Core.Activities;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Results;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>
/// What was changed, after a year was frozen, of what lies within it. A support is opened and closed on the day it is done, so
/// those days are never changed afterwards.
/// </summary>
internal static class LaterChanges
{
    private const string SupportId = IndividualSupportMapping.SupportId;

    /// <summary>All that is known, the latest first; what does not know its day stands last.</summary>
    public static async Task<IReadOnlyList<LaterChange>> Of(BroByggareContext db, FrozenYear frozen)
    {
        var period = new Period(new(frozen.Year, 1, 1), new(frozen.Year, 12, 31));
        List<Made> made =
        [
            .. await Contacts(db, period, frozen.FrozenAt),
            .. await Results(db, period, frozen),
            .. await Obstacles(db, period, frozen),
            .. await History(db, period, frozen.FrozenAt),
            .. await Referrals(db, period, frozen.FrozenAt),
            .. await ActivitiesOf(db, period, frozen.FrozenAt),
            .. await Help(db, period, frozen.Newest.Help),
        ];
        var members = await db.Members.ToDictionaryAsync(member => member.Id, member => member.Name);
        return
        [
            .. made
                .OrderByDescending(change => change.On ?? DateOnly.MinValue)
                .Select(change => new LaterChange(change.On, change.By is { } by ? members[by] : null, change.Kind.Told(change.Day, change.Count))),
        ];
    }

    private static async Task<List<Made>> Contacts(BroByggareContext db, Period period, DateTime since)
    {
        var added = await CountedWork.Contacts(db, period)
            .Where(contact => contact.WrittenAt > since)
            .Select(contact => new { contact.WrittenAt, contact.By, contact.On })
            .ToListAsync();
        return [.. added.Select(contact => new Made(LaterKind.ContactAdded, contact.WrittenAt.DayInStockholm(), contact.By, contact.On))];
    }

    /// <summary>The row does not say when it was noted; the log does, in the same order.</summary>
    private static async Task<List<Made>> Results(BroByggareContext db, Period period, FrozenYear frozen)
    {
        var days = await DaysInLog(db, SupportActions.NoteResult.Word, frozen.FrozenAt);
        var added = await db.Results
            .OrderByDescending(result => result.Id)
            .Take(days.Sum(same => same.Count()))
            .Select(result => new Noted(result.Id.Value, EF.Property<SupportId>(result, SupportId), result.By, result.On, result.Kind == ResultKind.Job, result.TakenBackOn == null))
            .ToListAsync();
        return [.. Dated(added.Where(noted => noted.Number > frozen.Newest.Result), days, period, noted => noted.IsJob ? LaterKind.JobAdded : LaterKind.ResultAdded)];
    }

    private static async Task<List<Made>> Obstacles(BroByggareContext db, Period period, FrozenYear frozen)
    {
        var days = await DaysInLog(db, SupportActions.NoteObstacle.Word, frozen.FrozenAt);
        var added = await db.Obstacles
            .OrderByDescending(obstacle => obstacle.Id)
            .Take(days.Sum(same => same.Count()))
            .Select(obstacle => new Noted(obstacle.Id.Value, EF.Property<SupportId>(obstacle, SupportId), obstacle.By, obstacle.On, false, obstacle.TakenBackOn == null))
            .ToListAsync();
        return [.. Dated(added.Where(noted => noted.Number > frozen.Newest.Obstacle), days, period, _ => LaterKind.ObstacleAdded)];
    }

    private static async Task<ILookup<(SupportId, TeamMemberId), DateOnly>> DaysInLog(BroByggareContext db, string command, DateTime since)
    {
        var lines = await db.Log
            .Where(entry => entry.Command == command && !entry.IsRead && entry.At > since)
            .OrderBy(entry => entry.Id)
            .Select(entry => new { entry.SubjectId, entry.By, entry.At })
            .ToListAsync();
        return lines.ToLookup(line => (new SupportId(line.SubjectId), line.By), line => line.At.DayInStockholm());
    }

    private static IEnumerable<Made> Dated(IEnumerable<Noted> added, ILookup<(SupportId, TeamMemberId), DateOnly> days, Period period, Func<Noted, LaterKind> kind) =>
        from same in added.OrderBy(noted => noted.Number).GroupBy(noted => (noted.Support, noted.By))
        from pair in same.Select((noted, place) => (Noted: noted, On: days[same.Key].Skip(place).Select(day => (DateOnly?)day).FirstOrDefault()))
        where pair.Noted.Counts && period.Contains(pair.Noted.On)
        select new Made(kind(pair.Noted), pair.On, pair.Noted.By, pair.Noted.On);

    private static async Task<List<Made>> History(BroByggareContext db, Period period, DateTime since)
    {
        var (first, last) = (period.From, period.To);
        var entries = await db.History
            .Where(entry => entry.At > since && (entry.Day == null || (entry.Day >= first && entry.Day <= last)))
            .Select(entry => new { Support = EF.Property<SupportId>(entry, SupportId), entry.Kind, entry.At, entry.By, entry.Day })
            .ToListAsync();
        HashSet<SupportId> ongoing = entries.Any(entry => entry.Kind == HistoryKind.AreasChosen)
            ? [.. await CountedSupports.Ongoing(db, period).ToListAsync()]
            : [];
        return
        [
            .. from entry in entries
               let kind = KindOf(entry.Kind, entry.Day is not null, ongoing.Contains(entry.Support))
               where kind is not null
               select new Made(kind.Value, entry.At.DayInStockholm(), entry.By, entry.Day),
        ];
    }

    /// <summary>Null for what changes no figure of the year.</summary>
    private static LaterKind? KindOf(HistoryKind kind, bool hasDay, bool wasOngoing) => (kind, hasDay) switch
    {
        (HistoryKind.ContactTakenBack, true) => LaterKind.ContactTakenBack,
        (HistoryKind.ContactBroughtBack, true) => LaterKind.ContactBroughtBack,
        (HistoryKind.ContactCorrected, true) => LaterKind.ContactCorrected,
        (HistoryKind.ResultTakenBack, true) => LaterKind.ResultTakenBack,
        (HistoryKind.ResultBroughtBack, true) => LaterKind.ResultBroughtBack,
        (HistoryKind.ObstacleTakenBack, true) => LaterKind.ObstacleTakenBack,
        (HistoryKind.ObstacleBroughtBack, true) => LaterKind.ObstacleBroughtBack,
        (HistoryKind.HandedOver, true) => LaterKind.ResponsibleChanged,
        (HistoryKind.AreasChosen, _) when wasOngoing => LaterKind.AreasChosen,
        (HistoryKind.Merged or HistoryKind.MergeUndone, _) => LaterKind.Merged,
        _ => null,
    };

    /// <summary>Where a referral stands changes as it goes on, also after its year.</summary>
    private static async Task<List<Made>> Referrals(BroByggareContext db, Period period, DateTime since)
    {
        var (first, last, after) = (period.From, period.To, since.DayInStockholm());
        var moved = await db.Referrals
            .Where(referral => referral.PlannedOn >= first && referral.PlannedOn <= last
                && (referral.ContactMadeOn > after || referral.DecidedOn > after || referral.HelpOn > after || referral.AnsweredOn > after
                    || (referral.End == ReferralEnd.Withdrawn && referral.EndedOn > after)))
            .Select(referral => new { referral.LastBy, referral.PlannedOn, referral.End, referral.EndedOn, referral.AnsweredOn, referral.HelpOn, referral.DecidedOn, referral.ContactMadeOn })
            .ToListAsync();
        return
        [
            .. moved.Select(referral => referral.End == ReferralEnd.Withdrawn
                ? new Made(LaterKind.ReferralWithdrawn, referral.EndedOn, referral.LastBy, referral.PlannedOn)
                : new Made(LaterKind.ReferralMoved, referral.AnsweredOn ?? referral.HelpOn ?? referral.DecidedOn ?? referral.ContactMadeOn, referral.LastBy, referral.PlannedOn)),
        ];
    }

    private static async Task<List<Made>> ActivitiesOf(BroByggareContext db, Period period, DateTime since)
    {
        var (first, last) = (period.From, period.To);
        var days = await db.Activities.Where(activity => activity.On >= first && activity.On <= last).ToDictionaryAsync(activity => activity.Id, activity => activity.On);
        var subject = ActivityActions.Hold.Subject;
        var lines = await db.Log
            .Where(entry => entry.Subject == subject && !entry.IsRead && entry.At > since)
            .Select(entry => new { entry.SubjectId, entry.Command, entry.At, entry.By })
            .ToListAsync();
        return
        [
            .. from line in lines
               where days.ContainsKey(new(line.SubjectId))
               select new Made(ActivityKindOf(line.Command), line.At.DayInStockholm(), line.By, days[new(line.SubjectId)]),
        ];
    }

    private static LaterKind ActivityKindOf(string command) =>
        command == ActivityActions.Hold.Word ? LaterKind.ActivityNumbers
        : command == ActivityActions.Plan.Word ? LaterKind.ActivityPlanned
        : command == ActivityActions.NotHeld.Word || command == ActivityActions.Cancel.Word ? LaterKind.ActivityNotHeld
        : LaterKind.ActivityChanged;

    /// <summary>Such a row knows neither who wrote it nor when.</summary>
    private static async Task<List<Made>> Help(BroByggareContext db, Period period, int newest)
    {
        var numbers = await CountedWork.Help(db, period).Select(help => help.Id).ToListAsync();
        var count = numbers.Count(number => number.Value > newest);
        return count == 0 ? [] : [new(LaterKind.HelpAdded, null, null, null, count)];
    }

    private sealed record Made(LaterKind Kind, DateOnly? On, TeamMemberId? By, DateOnly? Day, int Count = 1);

    private sealed record Noted(int Number, SupportId Support, TeamMemberId By, DateOnly On, bool IsJob, bool Counts);
}
