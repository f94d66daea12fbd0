using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>Closes a year, and opens it again. Both ask for a recent proof; opening it takes two.</summary>
[DocumentedRight(Right.Manager)]
public sealed class FreezingCommands(Changes changes, SessionRules sessions)
{
    /// <summary>Also when something is missing: how much is stored with it.</summary>
    public Task<FrozenYearId> Freeze(FormKey formKey, SessionId session, int year) => changes.Add(
        formKey,
        FreezingActions.Freeze,
        async (db, actor, signed) =>
        {
            if (actor.Role != Role.Manager)
                CommonRefusals.NotAllowed.ThrowIfPresent();
            await db.RequireRecentProof(session, signed, sessions);
            FrozenYear.WhyNotFreeze(year, signed.On).ThrowIfPresent();
            if (await db.FrozenYears.AnyAsync(known => known.Year == year && known.ThawedAt == null))
                FreezingRefusals.AlreadyFrozen.ThrowIfPresent();
            return FrozenYear.Freeze(
                await YearCount.Live(db, year, signed.At), await MissingRows.Count(db, year, signed.On), await FrozenYears.Newest(db), signed);
        },
        frozen => frozen.Id);

    public Task AskToThaw(Seen<FrozenYearId> seen, string why) =>
        changes.Make(seen, FreezingActions.AskToThaw, (year, signed) => year.AskToThaw(why, signed));

    public Task TakeBackThaw(Seen<FrozenYearId> seen) =>
        changes.Make(seen, FreezingActions.TakeBackThaw, (year, signed) => year.TakeBackThaw(signed));

    /// <summary>The second person, another manager or a coordinator: the year is counted anew from now on.</summary>
    [DocumentedRight(Right.FollowsUp)]
    public Task Thaw(Seen<FrozenYearId> seen, SessionId session) =>
        changes.Make(seen, FreezingActions.Thaw, async (year, signed, db) =>
        {
            await db.RequireRecentProof(session, signed, sessions);
            year.Thaw(signed);
        });

    [DocumentedRight(Right.FollowsUp)]
    public Task RefuseThaw(Seen<FrozenYearId> seen) =>
        changes.Make(seen, FreezingActions.RefuseThaw, (year, signed) => year.RefuseThaw(signed));
}
