using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Calendar;

/// <summary>Opens and closes the address at which one's telephone fetches one's days.</summary>
[DocumentedRight(Right.WorksWithPeople)]
public sealed class CalendarFeedCommands(Changes changes, WriteGate gate, IDbContextFactory<BroByggareContext> contexts, TimeProvider clock)
{
    private static readonly TimeSpan FetchedWithin = TimeSpan.FromHours(1);

    /// <summary>A new address; an earlier one ends.</summary>
    /// <returns>The secret part of it, which is told once and never again.</returns>
    public async Task<string> Open(FormKey formKey)
    {
        var key = SessionKey.Draw();
        await changes.Add(
            formKey,
            CalendarFeedActions.Open,
            async (db, actor, signed) =>
            {
                WhyNotBy(actor).ThrowIfPresent();
                await db.CalendarFeeds.Where(feed => feed.MemberId == actor.Id).ExecuteDeleteAsync();
                return CalendarFeed.Make(actor.Id, SessionKey.Hash(key), signed.At);
            },
            feed => feed.Id);
        return key;
    }

    /// <summary>Nobody reads one's days anywhere any more, also when the address was changed in another window meanwhile.</summary>
    /// <param name="seen">The one that was shown.</param>
    public Task Close(FormKey formKey, CalendarFeedId seen) => changes.TakeAway(
        formKey,
        CalendarFeedActions.Close,
        async db =>
        {
            var actor = await db.Authorize(formKey.Actor);
            WhyNotBy(actor).ThrowIfPresent();
            return await db.CalendarFeeds.FirstOrDefaultAsync(feed => feed.MemberId == actor.Id);
        },
        seen.Value);

    /// <summary>For its owner to see, to within an hour. It stands in no log.</summary>
    internal async Task Fetched(CalendarFeed feed)
    {
        var now = clock.Now();
        if (feed.FetchedAt is { } at && now - at < FetchedWithin)
            return;
        try
        {
            await gate.Write(async () =>
            {
                await using var db = await contexts.CreateDbContextAsync();
                return await db.CalendarFeeds.Where(CalendarFeed.Is(feed.Id)).ExecuteUpdateAsync(set => set.SetProperty(one => one.FetchedAt, now));
            });
        }
        catch (RefusedException passing) when (CommonRefusals.IsPassing(passing.Refusal))
        {
            // The days are given all the same; the next time is noted.
        }
    }

    private static Refusal? WhyNotBy(Actor actor) => actor.Role is Role.Bridgebuilder or Role.Coordinator ? null : CommonRefusals.NotAllowed;
}
