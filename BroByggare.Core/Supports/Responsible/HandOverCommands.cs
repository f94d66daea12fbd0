using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>
/// Several supports handed over at once, each by the same command as one alone: whole or not at all, with its own line in
/// the log.
/// </summary>
[DocumentedRight(Right.HasInHand)]
public sealed class HandOverCommands(IDbContextFactory<BroByggareContext> contexts, SupportCommands commands, TimeProvider clock)
{
    /// <param name="from">Who hands over; null where each has only one who is responsible.</param>
    /// <param name="to">Null, as an empty form gives it, is refused.</param>
    /// <param name="day">The day on which the one stops and the other begins; not after today.</param>
    /// <returns>Those that were not handed over, and why; empty when all were.</returns>
    /// <exception cref="MissingException">One of them is not the actor's to see: then none is handed over.</exception>
    public async Task<IReadOnlyList<NotHandedOver>> HandOverMany(IReadOnlyList<Seen<SupportId>> supports, TeamMemberId? from, TeamMemberId? to, DateOnly day)
    {
        if (supports.Count == 0)
            return [];
        var responsible = await AuthorizeAll(supports);
        if (to is null)
            SupportRefusals.SuccessorMissing.ThrowIfPresent();

        var not = new List<NotHandedOver>();
        foreach (var seen in supports)
        {
            var leaving = responsible[seen.Id].Select(member => member.Id).ToList();
            var why = from is { } named && !leaving.Contains(named) ? SupportRefusals.HandOverNotTheirs
                : from is null && leaving.Count > 1 ? SupportRefusals.HandOverOfJoint
                : await WhyNot(seen, from ?? leaving.FirstOrDefault(), to, day);
            if (why is not null)
                not.Add(new(seen.Id, why));
        }

        return not;
    }

    private async Task<Refusal?> WhyNot(Seen<SupportId> seen, TeamMemberId from, TeamMemberId? to, DateOnly day)
    {
        try
        {
            await commands.HandOver(seen, from, to, day);
            return null;
        }
        catch (RefusedException refused)
        {
            return refused.Refusal;
        }
        catch (StaleException)
        {
            return SupportRefusals.ChangedSinceListed;
        }
    }

    /// <summary>Before any of it is done: all are the actor's to hand over. What somebody has changed meanwhile is told of each.</summary>
    private async Task<ILookup<SupportId, ResponsibleNow>> AuthorizeAll(IReadOnlyList<Seen<SupportId>> supports)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var actor = await db.Authorize(supports[0].Actor);
        foreach (var seen in supports)
        {
            var support = await IndividualSupport.VisibleAt(db.Supports, actor, clock.Now())
                .AsNoTracking()
                .IgnoreAutoIncludes()
                .FirstOrDefaultAsync(IndividualSupport.Is(seen.Id)) ?? throw new MissingException();
            if (support.Version == seen.Version)
                await db.AuthorizeInHand(actor, support);
            else if (!await db.Supports.Where(IndividualSupport.Is(seen.Id)).AnyAsync(SupportAccess.IsHeldBy(actor)))
                throw new StaleException();
        }

        return await db.ResponsibleNow([.. supports.Select(seen => seen.Id)]);
    }
}
