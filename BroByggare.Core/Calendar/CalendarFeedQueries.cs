using BroByggare.Core.Activities;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Calendar;

/// <summary>What a member's telephone fetches: days, times and numbers. No word that anybody wrote is opened.</summary>
[DocumentedRight(Right.WorksWithPeople)]
public sealed class CalendarFeedQueries(Reads reads, CalendarFeedCommands commands, TimeProvider clock)
{
    private const string SupportId = IndividualSupportMapping.SupportId;

    private const int DaysBack = 30;

    private const int DaysAhead = 365;

    /// <summary>One's own; null when there is none.</summary>
    public async Task<CalendarFeedView?> Own(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed, Role.Bridgebuilder, Role.Coordinator);
        var (db, actor) = reading;
        var feed = await CalendarFeed.VisibleTo(db.CalendarFeeds.AsNoTracking(), actor).FirstOrDefaultAsync();
        return feed is null ? null : new(feed.Id, feed.MadeAt.InStockholm(), feed.FetchedAt?.InStockholm());
    }

    /// <summary>What is read at an address; null when there is none such, or its member is switched off or works with other things now.</summary>
    [DocumentedRight(Right.NotSignedIn)]
    public async Task<IReadOnlyList<FeedEvent>?> Read(string key)
    {
        await using var db = await reads.WithoutMember();
        var hash = SessionKey.Hash(key);
        var feed = await db.CalendarFeeds.AsNoTracking().FirstOrDefaultAsync(feed => feed.KeyHash == hash);
        if (feed is null || await db.Membership.Find(db, feed.MemberId) is not { Role: Role.Bridgebuilder or Role.Coordinator } actor)
            return null;
        await commands.Fetched(feed);
        var today = clock.Today();
        var (first, last) = (today.AddDays(-DaysBack), today.AddDays(DaysAhead));
        var supports = IndividualSupport.OngoingFor(db.Supports, actor).Of(actor.Id).Where(Restriction.IsOff);
        // While a support rests, nothing of it is to be done but to wake it.
        var awake = supports.Where(support => support.ParkedUntil == null || support.ParkedUntil <= today).Select(support => support.Id);
        return
        [
            .. await Watches(db, awake, first, last),
            .. await PlanDays(db, awake, first, last),
            .. await Referrals(db, awake, first, last),
            .. await supports
                .Where(support => support.ParkedUntil >= first && support.ParkedUntil <= last)
                .Select(support => new FeedEvent(FeedEventKind.Wakes, support.Id.Value, support.ParkedUntil!.Value, null, support.Id))
                .ToListAsync(),
            .. await db.Activities
                .Where(activity => activity.On >= first && activity.On <= last && activity.CancelledOn == null)
                .Select(activity => new FeedEvent(FeedEventKind.Activity, activity.Id.Value, activity.On, null, null))
                .ToListAsync(),
        ];
    }

    private static Task<List<FeedEvent>> Watches(BroByggareContext db, IQueryable<SupportId> awake, DateOnly first, DateOnly last) => StillToDo.Watches(db)
        .Where(watch => awake.Contains(EF.Property<SupportId>(watch, SupportId)))
        .Where(watch => watch.DueOn >= first && watch.DueOn <= last)
        .Select(watch => new FeedEvent(
            watch.IsMeeting ? FeedEventKind.Meeting : FeedEventKind.Watch, watch.Id.Value, watch.DueOn, watch.At, EF.Property<SupportId>(watch, SupportId)))
        .ToListAsync();

    private static Task<List<FeedEvent>> PlanDays(BroByggareContext db, IQueryable<SupportId> awake, DateOnly first, DateOnly last) => StillToDo.PlanActions(db)
        .Where(line => awake.Contains(EF.Property<SupportId>(line, SupportId)))
        .Where(line => line.DueOn >= first && line.DueOn <= last)
        .Select(line => new FeedEvent(FeedEventKind.PlanDay, line.Id.Value, line.DueOn, null, EF.Property<SupportId>(line, SupportId)))
        .ToListAsync();

    private static Task<List<FeedEvent>> Referrals(BroByggareContext db, IQueryable<SupportId> awake, DateOnly first, DateOnly last) => StillToDo.Referrals(db)
        .Where(referral => awake.Contains(EF.Property<SupportId>(referral, SupportId)))
        .Where(referral => referral.DueOn >= first && referral.DueOn <= last)
        .Select(referral => new FeedEvent(FeedEventKind.Referral, referral.Id.Value, referral.DueOn, null, EF.Property<SupportId>(referral, SupportId)))
        .ToListAsync();
}

/// <summary>An address as its member sees it.</summary>
/// <param name="MadeAt">On the wall clock in Stockholm, as is the next.</param>
/// <param name="FetchedAt">Null: never.</param>
public sealed record CalendarFeedView(CalendarFeedId Id, DateTime MadeAt, DateTime? FetchedAt);

/// <summary>What kind of thing has a day, as far as is told outside.</summary>
public enum FeedEventKind
{
    Meeting,
    Watch,
    PlanDay,
    Referral,
    Wakes,
    Activity,
}

/// <summary>One thing that has a day.</summary>
/// <param name="Number">Which of its kind in the support: the same each time it is fetched.</param>
/// <param name="At">Null: the whole day.</param>
/// <param name="Support">Null for activities.</param>
public sealed record FeedEvent(FeedEventKind Kind, int Number, DateOnly On, TimeOnly? At, SupportId? Support);
