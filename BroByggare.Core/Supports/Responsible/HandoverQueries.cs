using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>What goes with a handover, who can take over, and which offers wait.</summary>
[DocumentedRight(Right.WorksWithPeople)]
public sealed class HandoverQueries(Reads reads, TimeProvider clock)
{
    /// <summary>More than anybody should hand over in one sitting; the rest are chosen after.</summary>
    public const int Most = 50;

    /// <summary>Those of the numbers that are the actor's own, in order; without numbers, all that <paramref name="from"/> has open. At most <see cref="Most"/>.</summary>
    [DocumentedRight(Right.Finds)]
    public async Task<IReadOnlyList<HandoverPreview>> Preview(Actor claimed, IReadOnlyCollection<SupportId> supports, TeamMemberId? from)
    {
        await using var reading = await reads.Begin(claimed, Role.Bridgebuilder, Role.Coordinator);
        var (db, actor) = reading;
        if (supports.Count == 0 && from is null)
            return [];
        var asked = db.Supports.Where(SupportAccess.IsHeldBy(actor)).Of(from);
        List<SupportId> numbers = [.. supports];
        var loaded = await (numbers is [] ? asked.Where(support => support.ClosedOn == null) : asked.Where(support => numbers.Contains(support.Id)))
            .AsNoTracking()
            .OrderBy(support => support.Id)
            .Take(Most)
            .ToListAsync();
        await reading.RecordList(ListActions.Handovers, loaded.Select(support => support.Id));
        var previews = new List<HandoverPreview>();
        var facts = await Facts.Of(db, loaded, clock.Today());
        foreach (var support in loaded)
            previews.Add(facts.Shown(support, actor));
        return previews;
    }

    /// <summary>The bridge-builders of the team, with how many open supports each has; those who have fewest first.</summary>
    public async Task<IReadOnlyList<HandoverTaker>> Takers(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed, Role.Bridgebuilder, Role.Coordinator);
        var (db, actor) = reading;
        var members = await db.Members
            .Where(TeamMember.DoesTheWork)
            .Where(member => member.TeamId == actor.TeamId)
            .Select(member => new HandoverTaker(
                member.Id, member.Name, db.Set<Responsibility>().Count(one => one.MemberId == member.Id && one.Until == null && one.SupportClosedOn == null)))
            .ToListAsync();
        return [.. members.OrderBy(member => member.Supports).ThenBy(member => member.Name, StringComparer.CurrentCulture)];
    }

    /// <summary>
    /// The offers that wait: to the one who looks, from them, and for a coordinator the team's; the oldest first, at most
    /// <see cref="Most"/>. Whoever is asked and does not find the person yet sees the number, areas, step and note, and no name;
    /// of a protected person the number alone.
    /// </summary>
    [DocumentedRight(Right.OwnOffer)]
    public async Task<IReadOnlyList<HandoverOfferRow>> Waiting(Actor claimed)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var seals = db.FieldEncryption;
        var found = db.Supports.Where(SupportAccess.IsFoundBy(actor));
        var unhidden = db.Supports.Where(SupportAccess.IsUnhiddenFrom(actor.Id));
        var usable = db.Supports.Where(Restriction.IsOff);
        var rows = await HandoverOffer.VisibleTo(db.HandoverOffers, actor)
            .Where(offer => offer.State == OfferState.Waiting)
            .OrderBy(offer => offer.Id)
            .Take(Most)
            .Select(offer => new
            {
                offer.Id,
                offer.Version,
                offer.SupportId,
                offer.At,
                IsToMe = offer.To == actor.Id,
                offer.Support!.Step,
                Areas = offer.Support.Areas.Select(area => area.Area).ToList(),
                From = db.Set<TeamMember>().Where(member => member.Id == offer.From).Select(member => member.Name).First(),
                To = db.Set<TeamMember>().Where(member => member.Id == offer.To).Select(member => member.Name).First(),
                Name = found.Any(support => support.Id == offer.SupportId)
                    ? seals.Read(db.Set<Person>().Where(person => person.Id == offer.Support.PersonId).Select(person => person.Name).First(), offer.Support.PersonId)
                    : "",
                MayRead = unhidden.Any(support => support.Id == offer.SupportId),
                IsUsable = usable.Any(support => support.Id == offer.SupportId),
                Note = seals.Read(offer.Note, offer.Id),
            })
            .ToListAsync();
        await reading.RecordList(ListActions.Handovers, rows.Select(row => row.SupportId));
        return rows.ConvertAll(row => new HandoverOfferRow(
            new(row.Id, row.Version, actor, Guid.NewGuid()),
            row.SupportId,
            row.Name,
            row.MayRead ? row.Step : null,
            row.MayRead ? row.Areas : [],
            row.From,
            row.To,
            row.MayRead ? row.Note : "",
            row.At.DayInStockholm(),
            row.IsToMe)
        {
            WhyNotAccept = row.IsUsable ? null : CommonRefusals.UseIsRestricted,
        });
    }

    /// <summary>What a preview tells beside what the support itself knows, in one question for each kind of thing.</summary>
    private sealed record Facts(
        Dictionary<PersonId, string> Names,
        Dictionary<TeamMemberId, string> Members,
        Dictionary<KeyContactId, string> Contacts,
        ILookup<SupportId, (TeamMemberId By, bool IsShared)> Notes,
        ILookup<TeamMemberId, string> Deputies,
        DateOnly Today)
    {
        public static async Task<Facts> Of(BroByggareContext db, List<IndividualSupport> supports, DateOnly today)
        {
            var ids = supports.ConvertAll(support => support.Id);
            var people = supports.ConvertAll(support => support.PersonId);
            var givers = supports.SelectMany(support => support.Responsible).Where(one => one.IsCurrent).Select(one => one.MemberId).Distinct().ToList();
            var notes = await db.Notes
                .Where(note => ids.Contains(EF.Property<SupportId>(note, IndividualSupportMapping.SupportId)))
                .Select(note => new { Support = EF.Property<SupportId>(note, IndividualSupportMapping.SupportId), note.By, note.IsShared })
                .ToListAsync();
            var deputies = await (
                from away in db.Members
                where givers.Contains(away.Id)
                from stretch in away.Deputies
                where stretch.CalledOffOn == null && stretch.From <= today && stretch.Until >= today
                join deputy in db.Members on stretch.StandsIn equals deputy.Id
                select new { away.Id, deputy.Name }).ToListAsync();
            return new(
                await db.People.AsNoTracking().Where(person => people.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name.Text),
                await db.Members.Select(member => new { member.Id, member.Name }).ToDictionaryAsync(member => member.Id, member => member.Name),
                await db.KeyContacts.Select(contact => new { contact.Id, contact.Organisation }).ToDictionaryAsync(contact => contact.Id, contact => contact.Organisation),
                notes.ToLookup(note => note.Support, note => (note.By, note.IsShared)),
                deputies.ToLookup(deputy => deputy.Id, deputy => deputy.Name),
                today);
        }

        public HandoverPreview Shown(IndividualSupport support, Actor actor)
        {
            var open = support.Actions.Where(action => action.IsOpen).ToList();
            return new(new(support.Id, support.Version, actor, Guid.NewGuid()), Names[support.PersonId], support.Step, support.WhyNotWriteNote())
            {
                Givers = [.. support.Responsible.Where(one => one.IsCurrent).Select(one => Giver(support, one))],
                OwnActions = open.Count(action => action.Who == PlanActor.Bridgebuilder),
                OthersActions = open.Count(action => action.Who != PlanActor.Bridgebuilder),
                Referrals = support.Referrals.Count(referral => referral.IsOpen),
                Watches = support.Watches.Count(watch => watch.IsOpen),
                Consents = [.. support.Consents.Where(consent => consent.IsValidOn(Today)).Select(consent => new HandoverConsent(Contacts[consent.KeyContactId], consent.Until))],
                SharedNotes = Notes[support.Id].Count(note => note.IsShared),
                IsProtected = support.Protection is not null,
                KeptOut = [.. support.AccessMarks.Where(mark => mark is { IsCurrent: true, Kind: AccessMarkKind.KeptOut }).Select(mark => mark.MemberId!.Value)],
                OfferedTo = [.. support.HandoverOffers.Where(offer => offer.IsWaiting).Select(offer => Members[offer.To])],
            };
        }

        private HandoverGiver Giver(IndividualSupport support, Responsibility one) => new(
            one.MemberId,
            Members[one.MemberId],
            Notes[support.Id].Count(note => !note.IsShared && note.By == one.MemberId),
            support.FirstDayToHandOver(one.MemberId),
            [.. Deputies[one.MemberId]],
            [.. support.HandoverMatters(one.MemberId, Members[one.MemberId], Today).Select(matter => Shown(support, matter.Matter, matter.Part))]);

        private MatterView Shown(IndividualSupport support, HandoverMatter matter, int part)
        {
            switch (matter)
            {
                case HandoverMatter.Consent:
                    var consent = support.Consents.Single(one => one.Id.Value == part);
                    return new(matter, part, Contacts[consent.KeyContactId], consent.Until, null, null);
                case HandoverMatter.Joint:
                    var member = support.Responsible.Single(one => one.Number == part).MemberId;
                    return new(matter, part, Members[member], null, null, member);
                default:
                    var watch = support.Watches.Single(one => one.Id.Value == part);
                    return new(matter, part, watch.What.Text, watch.DueOn, watch.At, null);
            }
        }
    }
}
