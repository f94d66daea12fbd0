using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>
/// The one way in which a support changes hands while both work here: offered by whoever has it, or assigned by the
/// coordinator. Several at once go each by the same command as one alone: whole or not at all, with its own line in the log.
/// </summary>
[DocumentedRight(Right.HasInHand)]
public sealed class HandOverCommands(IDbContextFactory<BroByggareContext> contexts, Changes changes, TimeProvider clock)
{
    /// <summary>The colleague answers; until then the giver is responsible.</summary>
    public Task Offer(Seen<SupportId> seen, HandoverTerms terms) =>
        changes.Make(seen, SupportActions.OfferHandover, async (support, signed, db) =>
        {
            var actor = await AuthorizeTerms(db, seen.Actor, support, terms);
            if (actor.Role is Role.Bridgebuilder && terms.From != actor.Id)
                HandoverRefusals.OnlyOwn.ThrowIfPresent();
            support.Offer(terms, await NameOf(db, terms.From), signed);
        });

    /// <summary>The coordinator's: it holds at once.</summary>
    /// <param name="day">The day on which the one stops and the other begins; not after today.</param>
    public Task Assign(Seen<SupportId> seen, HandoverTerms terms, DateOnly day) =>
        changes.Make(seen, SupportActions.HandOver, async (support, signed, db) =>
        {
            var actor = await AuthorizeTerms(db, seen.Actor, support, terms);
            if (actor.Role is not Role.Coordinator)
                HandoverRefusals.OnlyCoordinatorAssigns.ThrowIfPresent();
            support.Assign(terms, await NameOf(db, terms.From), day, signed);
            await db.SpreadAccess(support, signed, SupportActions.HandOver);
        });

    /// <summary>Each is offered, or assigned when a day is given; one that is refused does not hold back the others.</summary>
    /// <returns>Those that were not handed over, and why; empty when all were.</returns>
    /// <exception cref="MissingException">One of them is not the actor's to see: then none is handed over.</exception>
    public async Task<IReadOnlyList<NotHandedOver>> Many(IReadOnlyList<HandoverRequest> requests, DateOnly? assignedOn)
    {
        if (requests.Count == 0)
            return [];
        var responsible = await AuthorizeAll([.. requests.Select(request => request.Seen)]);
        var not = new List<NotHandedOver>();
        foreach (var (seen, terms) in requests)
        {
            var why = responsible[seen.Id].Any(member => member.Id == terms.From)
                ? await WhyNot(() => assignedOn is { } day ? Assign(seen, terms, day) : Offer(seen, terms))
                : SupportRefusals.HandOverNotTheirs;
            if (why is not null)
                not.Add(new(seen.Id, why));
        }

        return not;
    }

    /// <summary>Whoever was asked takes over, from today.</summary>
    [DocumentedRight(Right.OwnOffer)]
    public Task Accept(Seen<HandoverOfferId> seen) =>
        changes.Make(seen, HandoverActions.Accept, async (offer, signed, db) =>
        {
            RequireAsked(offer, signed);
            var support = await Offered(db, offer);
            if (!(await db.Bridgebuilders(support.TeamId)).Contains(offer.To))
                SupportRefusals.NotABridgebuilder.ThrowIfPresent();
            support.Accept(offer, signed);
            await db.SpreadAccess(support, signed, SupportActions.HandOver);
            await Changes.Also(db, support, support.Id, signed, SupportActions.HandOver);
        });

    /// <param name="word">Why, to the giver; at most 500 characters.</param>
    [DocumentedRight(Right.OwnOffer)]
    public Task Decline(Seen<HandoverOfferId> seen, string word) =>
        changes.Make(seen, HandoverActions.Decline, async (offer, signed, db) =>
        {
            RequireAsked(offer, signed);
            var support = await Offered(db, offer);
            support.Decline(offer, word, signed);
            await Changes.Also(db, support, support.Id, signed, SupportActions.SettleOffer);
        });

    /// <summary>The giver, whoever offered it for them, or the coordinator thinks better of it.</summary>
    [DocumentedRight(Right.OwnOffer)]
    public Task TakeBack(Seen<HandoverOfferId> seen) =>
        changes.Make(seen, HandoverActions.TakeBack, async (offer, signed, db) =>
        {
            if (offer.To == signed.By && offer.From != signed.By && offer.By != signed.By)
                CommonRefusals.NotAllowed.ThrowIfPresent();
            var support = await Offered(db, offer);
            support.TakeBack(offer, signed);
            await Changes.Also(db, support, support.Id, signed, SupportActions.SettleOffer);
        });

    private static async Task<Actor> AuthorizeTerms(BroByggareContext db, Actor claimed, IndividualSupport support, HandoverTerms terms)
    {
        await db.AuthorizeInHand(claimed, support);
        if (terms.To is not { } to)
            throw new RefusedException(SupportRefusals.SuccessorMissing);
        if (!(await db.Bridgebuilders(support.TeamId)).Contains(to))
            SupportRefusals.NotABridgebuilder.ThrowIfPresent();
        return await db.Authorize(claimed);
    }

    private static void RequireAsked(HandoverOffer offer, Signature signed)
    {
        if (offer.To != signed.By)
            CommonRefusals.NotAllowed.ThrowIfPresent();
        offer.WhyNotAnswer().ThrowIfPresent();
    }

    /// <summary>Whoever was asked need not find it yet.</summary>
    private static async Task<IndividualSupport> Offered(BroByggareContext db, HandoverOffer offer) =>
        await db.Supports.FirstOrDefaultAsync(IndividualSupport.Is(offer.SupportId)) ?? throw new MissingException();

    private static Task<string> NameOf(BroByggareContext db, TeamMemberId member) =>
        db.Set<Team.TeamMember>().Where(known => known.Id == member).Select(known => known.Name).FirstAsync();

    private static async Task<Refusal?> WhyNot(Func<Task> hand)
    {
        try
        {
            await hand();
            return null;
        }
        catch (RefusedException refused) when (!CommonRefusals.IsPassing(refused.Refusal))
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
