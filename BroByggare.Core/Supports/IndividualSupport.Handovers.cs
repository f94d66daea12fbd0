using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using BroByggare.Core.Supports.Removals;
using BroByggare.Core.Supports.Responsible;

namespace BroByggare.Core.Supports;

/// <summary>Handing over with what goes with it: assigned at once, or offered to a colleague who answers.</summary>
public sealed partial class IndividualSupport
{
    private readonly List<HandoverOffer> _handoverOffers = [];

    /// <summary>All that were made, in order; at most one of each giver waits.</summary>
    public IReadOnlyList<HandoverOffer> HandoverOffers => _handoverOffers;

    public Refusal? WhyNotOffer(TeamMemberId from, TeamMemberId to, DateOnly today) =>
        WhyNotHandOver(from, to, today, today)
        ?? (_handoverOffers.Exists(offer => offer.IsWaiting && offer.From == from) ? HandoverRefusals.AlreadyOffered : null);

    /// <summary>What must be decided before this giver hands over.</summary>
    /// <param name="giver">By name: a consent may say it.</param>
    public IEnumerable<(HandoverMatter Matter, int Part)> HandoverMatters(TeamMemberId leaving, string giver, DateOnly today) =>
    [
        .. from watch in _watches
           where watch.IsOpen && (watch.IsMeeting ? watch.DueOn >= today : watch.DueOn <= today)
           select (watch.IsMeeting ? HandoverMatter.Meeting : HandoverMatter.Watch, watch.Id.Value),
        .. from consent in _consents
           where consent.IsValidOn(today) && (Names(consent.What, giver) || Names(consent.Why, giver))
           select (HandoverMatter.Consent, consent.Id.Value),
        .. from responsibility in _responsible
           where responsibility.IsCurrent && responsibility.MemberId != leaving
           select (HandoverMatter.Joint, responsibility.Number),
    ];

    /// <summary>Hands over at once, with the note, what was decided, and whether the person knows.</summary>
    /// <param name="giver">The name of the one who hands over.</param>
    /// <param name="day">As in <see cref="HandOver"/>.</param>
    public void Assign(HandoverTerms terms, string giver, DateOnly day, Signature signed)
    {
        var to = terms.To ?? throw new RefusedException(SupportRefusals.SuccessorMissing);
        WhyNotHandOver(terms.From, to, day, signed.On).ThrowIfPresent();
        RequireDecided(terms, giver, signed.On);
        var told = terms.Told.Checked(signed.On);
        var note = Input.OptionalText(terms.Note, HandoverTerms.LongestNote);
        PassOn(terms.From, to, day, signed, told);
        Conclude(terms.From, to, note, signed, terms.Decisions, signed);
        if (terms.From != signed.By)
            _removalNotices.Add(new(terms.From, RemovedKind.HandedOn, 0, day, "", signed));
    }

    /// <summary>The colleague answers; until then nothing is changed.</summary>
    /// <inheritdoc cref="Assign" />
    public HandoverOffer Offer(HandoverTerms terms, string giver, Signature signed)
    {
        var to = terms.To ?? throw new RefusedException(SupportRefusals.SuccessorMissing);
        WhyNotOffer(terms.From, to, signed.On).ThrowIfPresent();
        RequireDecided(terms, giver, signed.On);
        var offer = new HandoverOffer(
            terms.From, to, terms.Told.Checked(signed.On), Input.OptionalText(terms.Note, HandoverTerms.LongestNote), terms.Decisions, signed);
        _handoverOffers.Add(offer);
        _history.Add(new(HistoryKind.HandoverOffered, signed) { FromMemberId = terms.From, MemberId = to });
        return offer;
    }

    /// <summary>Whoever was asked takes over from this day on, and the giver is told.</summary>
    public void Accept(HandoverOffer offer, Signature signed)
    {
        offer.WhyNotAnswer().ThrowIfPresent();
        WhyNotHandOver(offer.From, offer.To, signed.On, signed.On).ThrowIfPresent();
        var told = new PersonTold(offer.Told, offer.ToldOn, offer.NotToldWhy.Text);
        var (note, written) = (offer.Note.Text, new Signature(offer.By, signed.At));
        offer.Settle(OfferState.Accepted, signed);
        PassOn(offer.From, offer.To, signed.On, signed, told);
        Conclude(offer.From, offer.To, note, written, HandoverDecision.Read(offer.Decisions), signed);
        TellGiver(offer, RemovedKind.HandoverAccepted, "", signed);
    }

    /// <param name="word">Why; at most 500 characters.</param>
    public void Decline(HandoverOffer offer, string word, Signature signed)
    {
        offer.WhyNotAnswer().ThrowIfPresent();
        var why = Input.Text(word, Input.LongestLine, HandoverRefusals.DeclineWordMissing);
        offer.Settle(OfferState.Declined, signed);
        _history.Add(new(HistoryKind.HandoverDeclined, signed, why) { FromMemberId = offer.From, MemberId = offer.To });
        TellGiver(offer, RemovedKind.HandoverDeclined, why, signed);
    }

    public void TakeBack(HandoverOffer offer, Signature signed)
    {
        offer.Settle(OfferState.TakenBack, signed);
        _history.Add(new(HistoryKind.HandoverTakenBack, signed) { FromMemberId = offer.From, MemberId = offer.To });
    }

    private static bool Names(EncryptedText words, string giver) =>
        giver.Split(' ', StringSplitOptions.RemoveEmptyEntries).Any(part => part.Length > 2 && words.Text.Contains(part, StringComparison.OrdinalIgnoreCase));

    private void RequireDecided(HandoverTerms terms, string giver, DateOnly today)
    {
        var decided = terms.Decisions.Where(decision => HandoverDecision.Of(decision.Matter).Contains(decision.Choice))
            .Select(decision => (decision.Matter, decision.Part)).ToHashSet();
        // Whoever takes over and is responsible already stays, and nobody decides otherwise.
        if (HandoverMatters(terms.From, giver, today).Any(matter => !decided.Contains(matter) && !IsThe(matter, terms.To)))
            HandoverRefusals.Undecided.ThrowIfPresent();
    }

    private bool IsThe((HandoverMatter Matter, int Part) matter, TeamMemberId? member) =>
        matter.Matter == HandoverMatter.Joint && _responsible.Exists(one => one.Number == matter.Part && one.MemberId == member);

    /// <summary>What goes with the handover is done, as far as it is still there to do.</summary>
    /// <param name="written">Whose the note is.</param>
    private void Conclude(TeamMemberId from, TeamMemberId to, string note, Signature written, IReadOnlyList<HandoverDecision> decisions, Signature signed)
    {
        if (note.Length > 0)
            _notes.Add(new(note, isShared: true, contact: null, written));
        foreach (var decision in decisions)
        {
            switch (decision.Choice)
            {
                case HandoverChoice.Rebook when OpenWatches(decision.Part) is { IsMeeting: true } meeting:
                    WatchFor(HandoverTexts.RebookOf(meeting.DueOn), signed.On, signed);
                    break;
                case HandoverChoice.Ends when OpenWatches(decision.Part) is { } watch:
                    watch.TakeBack(signed.On);
                    break;
                case HandoverChoice.AskAnew:
                    WatchFor(HandoverTexts.AskForConsent, signed.On, signed);
                    break;
                case HandoverChoice.Withdraw when _consents.Find(one => one.Id.Value == decision.Part && one.WithdrawnOn is null) is { } consent:
                    WithdrawConsent(consent.Id, signed);
                    break;
                case HandoverChoice.Leaves when _responsible.Find(one => one.IsCurrent && one.Number == decision.Part && one.MemberId != to && one.MemberId != from) is { } other:
                    Cease(other, "", signed);
                    if (other.MemberId != signed.By)
                        _removalNotices.Add(new(other.MemberId, RemovedKind.Responsibility, other.Number, other.From, "", signed));
                    break;
                default:
                    break;
            }
        }
    }

    private Watch? OpenWatches(int part) => _watches.Find(watch => watch.IsOpen && watch.Id.Value == part);

    /// <summary>The giver, and the coordinator who offered it for them.</summary>
    private void TellGiver(HandoverOffer offer, RemovedKind kind, string why, Signature signed)
    {
        foreach (var told in new[] { offer.From, offer.By }.Distinct().Where(member => member != signed.By))
            _removalNotices.Add(new(told, kind, 0, signed.On, why, signed));
    }

    private void EndOffers(Func<HandoverOffer, bool> which, Signature signed)
    {
        foreach (var offer in _handoverOffers.Where(offer => offer.IsWaiting && which(offer)))
            offer.Settle(OfferState.Ended, signed);
    }
}
