using System.Linq.Expressions;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Protection;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>
/// A support is offered to a colleague, who takes over or declines. Until then the giver is responsible. Its words are kept
/// only while it waits: the note then stands in the journal, or nowhere.
/// </summary>
public sealed class HandoverOffer : Aggregate, IGuarded<HandoverOffer, HandoverOfferId>
{
    private HandoverOffer() { }

    internal HandoverOffer(TeamMemberId from, TeamMemberId to, PersonTold told, string note, IEnumerable<HandoverDecision> decisions, Signature signed)
    {
        From = from;
        To = to;
        By = signed.By;
        At = signed.At;
        Told = told.Way!.Value;
        ToldOn = told.On;
        NotToldWhy = told.Why;
        Note = note;
        Decisions = HandoverDecision.Written(decisions);
    }

    public HandoverOfferId Id { get; private set; }

    public SupportId SupportId { get; private set; }

    /// <summary>Who would stop being responsible.</summary>
    public TeamMemberId From { get; private set; }

    /// <summary>Who is asked to take over.</summary>
    public TeamMemberId To { get; private set; }

    /// <summary>Who offered it: the giver, or the coordinator for them.</summary>
    public TeamMemberId By { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public ToldWay Told { get; private set; }

    public DateOnly? ToldOn { get; private set; }

    /// <summary>Why the person has not been told, or empty.</summary>
    public EncryptedText NotToldWhy { get; private set; } = "";

    /// <summary>To whoever takes over, at most 2,000 characters, or empty.</summary>
    public EncryptedText Note { get; private set; } = "";

    /// <summary>What was decided, as <see cref="HandoverDecision"/> writes it.</summary>
    public string Decisions { get; private set; } = "";

    public OfferState State { get; private set; } = OfferState.Waiting;

    /// <summary>UTC; null while it waits.</summary>
    public DateTime? SettledAt { get; private set; }

    public bool IsWaiting => State == OfferState.Waiting;

    /// <summary>Only so that who may see it follows from it.</summary>
    internal IndividualSupport? Support { get; private set; }

    /// <summary>The two it concerns, whoever made it, and the team's coordinators; nobody who is kept out, and of a protected person no coordinator who is not granted.</summary>
    public static IQueryable<HandoverOffer> VisibleTo(IQueryable<HandoverOffer> all, Actor actor) => actor.Role switch
    {
        Role.Bridgebuilder or Role.Coordinator => all.Where(offer => !offer.Support!.IsErased
            && !offer.Support.AccessMarks.Any(mark => mark.Until == null && mark.Kind == AccessMarkKind.KeptOut && mark.MemberId == actor.Id)
            && (offer.To == actor.Id || offer.From == actor.Id || offer.By == actor.Id
                || (actor.Role == Role.Coordinator && offer.Support.TeamId == actor.TeamId
                    && (!offer.Support.AccessMarks.Any(mark => mark.Until == null && mark.Kind == AccessMarkKind.Protected)
                        || offer.Support.AccessMarks.Any(mark => mark.Until == null && mark.Kind == AccessMarkKind.Granted && mark.MemberId == actor.Id))))),
        Role.Manager or Role.Administrator => all.Where(offer => false),
    };

    public static Expression<Func<HandoverOffer, bool>> Is(HandoverOfferId id) => offer => offer.Id == id;

    public Refusal? WhyNotAnswer() => State switch
    {
        OfferState.Waiting => null,
        OfferState.TakenBack => HandoverRefusals.OfferTakenBack,
        OfferState.Accepted or OfferState.Declined => HandoverRefusals.OfferAnswered,
        OfferState.Ended => HandoverRefusals.OfferEnded,
    };

    /// <summary>Its words go: what stays of them stands in the support.</summary>
    internal void Settle(OfferState state, Signature signed)
    {
        WhyNotAnswer().ThrowIfPresent();
        (State, SettledAt) = (state, signed.At);
        (Note, NotToldWhy) = ("", "");
    }

    /// <inheritdoc />
    internal override async ValueTask<bool> IsUseRestricted(BroByggareContext db) =>
        !await db.Supports.Where(Restriction.IsOff).AnyAsync(IndividualSupport.Is(SupportId));
}
