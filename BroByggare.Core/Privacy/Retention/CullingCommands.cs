using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>What is done with a culling. One makes the list, another approves it.</summary>
[DocumentedRight(Right.Culls)]
public sealed class CullingCommands(Changes changes, CullingRun run, CullingRules rules, SessionRules sessions)
{
    /// <summary>A dry run: those who are due by the rules now, the longest closed first, at most <see cref="Culling.MostLines"/>.</summary>
    public Task<CullingId> Prepare(FormKey formKey) => changes.Add(
        formKey,
        CullingActions.Prepare,
        async (db, actor, signed) =>
        {
            if (actor.Role == Role.Bridgebuilder)
                CommonRefusals.NotAllowed.ThrowIfPresent();
            var due = await CullingQueries.Due(db, actor, rules, signed.On);
            CullingQueries.WhyNotPrepare(due).ThrowIfPresent();
            List<SupportId> supports = rules.PersonsMonths is { } months
                ? await DueForCulling.Persons(db, actor, signed.On.AddMonths(-months))
                    .OrderBy(support => support.ClosedOn).ThenBy(support => support.Id)
                    .Take(Culling.MostLines)
                    .Select(support => support.Id)
                    .ToListAsync()
                : [];
            return Culling.Prepare(actor, rules.PersonsMonths, supports, signed, await ExemptBefore(db, supports));
        },
        culling => culling.Id);

    /// <summary>The person asks to be erased. All their supports must be closed.</summary>
    /// <param name="number">One of them, which the coordinator finds.</param>
    [DocumentedRight(Right.CoordinatesIt)]
    public Task<CullingId> AskForErasure(FormKey formKey, SessionId session, SupportId number) => changes.Add(
        formKey,
        CullingActions.AskForErasure,
        async (db, actor, signed) =>
        {
            var found = IndividualSupport.VisibleTo(db.Supports, actor);
            var person = actor.Role == Role.Coordinator
                ? await found.Where(IndividualSupport.Is(number)).Select(support => (PersonId?)support.PersonId).FirstOrDefaultAsync()
                : null;
            if (person is not { } known)
                throw new MissingException();
            await db.RequireRecentProof(session, signed, sessions);
            (await CullingQueries.WhyNotAsk(db, actor, known)).ThrowIfPresent();
            var latest = await found.Where(support => support.PersonId == known).OrderByDescending(support => support.Id).FirstAsync();
            return Culling.Ask(actor, latest.Id, signed);
        },
        culling => culling.Id);

    /// <param name="number">The line's.</param>
    public Task Exempt(Seen<CullingId> seen, int number, Exemption why) =>
        changes.Make(seen, CullingActions.Exempt, (culling, _) => culling.Exempt(number, why));

    /// <param name="number">The line's.</param>
    public Task EndExemption(Seen<CullingId> seen, int number) =>
        changes.Make(seen, CullingActions.EndExemption, (culling, _) => culling.Exempt(number, null));

    public Task HandIn(Seen<CullingId> seen) => changes.Make(seen, CullingActions.HandIn, (culling, signed) => culling.HandIn(signed));

    public Task Withdraw(Seen<CullingId> seen) => changes.Make(seen, CullingActions.Withdraw, (culling, signed) => culling.Withdraw(signed));

    public Task Reject(Seen<CullingId> seen) => changes.Make(seen, CullingActions.Reject, (culling, signed) => culling.Reject(signed));

    /// <summary>Approves, and erases. It cannot be undone, so it asks for a recent proof.</summary>
    /// <param name="progress">Told how far it has come, after each person.</param>
    /// <param name="stop">
    /// Stops it when the person who is being erased is done. Those who are erased stay so; the rest waits, over any start of
    /// the program, for <see cref="GoOn"/> or <see cref="LeaveRest"/>. When nobody is left it is too late, and it is done.
    /// </param>
    /// <returns><see cref="CullingState.Done"/>, or <see cref="CullingState.Stopped"/>.</returns>
    public async Task<CullingState> Approve(
        Seen<CullingId> seen, SessionId session, IProgress<CullingProgress>? progress = null, CancellationToken stop = default)
    {
        await changes.Make(seen, CullingActions.Approve, async (culling, signed, db) =>
        {
            await db.RequireRecentProof(session, signed, sessions);
            culling.Approve(signed);
        });
        return await run.Carry(seen.Id, seen.Actor.Id, progress, stop);
    }

    /// <summary>Stops one that is under way, from any page on which it is seen; whoever approves it has <see cref="Approve"/>'s own way.</summary>
    public Task Stop(Seen<CullingId> seen) => changes.Make(seen, CullingActions.Stop, (culling, signed) => culling.Stop(signed));

    /// <summary>Goes on with one that was stopped. It erases, so it asks for a recent proof and for another than its maker, as <see cref="Approve"/> does.</summary>
    /// <inheritdoc cref="Approve" />
    public async Task<CullingState> GoOn(
        Seen<CullingId> seen, SessionId session, IProgress<CullingProgress>? progress = null, CancellationToken stop = default)
    {
        await changes.Make(seen, CullingActions.GoOn, async (culling, signed, db) =>
        {
            await db.RequireRecentProof(session, signed, sessions);
            culling.GoOn(signed);
        });
        return await run.Carry(seen.Id, seen.Actor.Id, progress, stop);
    }

    /// <summary>Ends one that was stopped: nobody more is erased, and its certificate says how many were left.</summary>
    public Task LeaveRest(Seen<CullingId> seen) => changes.Make(seen, CullingActions.LeaveRest, (culling, signed) => culling.LeaveRest(signed));

    /// <summary>Each person's exemption on the latest list they stood on, whatever became of that list: a rejected one decided nothing of it.</summary>
    private static async Task<IReadOnlyDictionary<SupportId, Exemption>> ExemptBefore(BroByggareContext db, List<SupportId> supports)
    {
        var persons = await db.Supports.Where(support => supports.Contains(support.Id))
            .ToDictionaryAsync(support => support.PersonId, support => support.Id);
        var listed = await (
            from culling in db.Cullings
            from line in culling.Lines
            join support in db.Supports on line.SupportId equals support.Id
            where persons.Keys.Contains(support.PersonId)
            select new { support.PersonId, Culling = culling.Id, line.Exemption }).ToListAsync();
        return listed.GroupBy(line => line.PersonId)
            .Select(lines => (Support: persons[lines.Key], lines.MaxBy(line => line.Culling.Value)!.Exemption))
            .Where(latest => latest.Exemption is not null)
            .ToDictionary(latest => latest.Support, latest => latest.Exemption!.Value);
    }
}
