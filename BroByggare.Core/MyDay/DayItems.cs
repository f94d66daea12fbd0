using BroByggare.Core.Activities;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Plan;
using BroByggare.Core.Supports.Referrals;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.MyDay;

/// <summary>Gathers what waits until a day: one question for each kind of thing, never one for each support.</summary>
/// <param name="whose">Who has each support in hand, as far as the actor needs to be told.</param>
internal sealed class DayItems(BroByggareContext db, Actor actor, DateOnly today, DateOnly last, WhoseSupports whose)
{
    private const string SupportId = IndividualSupportMapping.SupportId;

    /// <param name="ending">Those with a consent that ends up to <paramref name="lastConsent"/>.</param>
    public async Task<IReadOnlyList<DayItem>> Of(IReadOnlyList<WaitingSupport> waiting, IReadOnlyList<WaitingSupport> ending, DateOnly lastConsent)
    {
        // While a support rests, nothing of it is to be done; only its waking is told.
        var awake = waiting.Where(support => !(support.ParkedUntil > today)).ToDictionary(support => support.Id);
        IEnumerable<DayItem> items =
        [
            .. await PlanActions(awake),
            .. await Watches(awake),
            .. await Referrals(awake),
            .. waiting.Where(support => support.ParkedUntil <= last).Select(Waking),
            .. ending.Count == 0 ? [] : await Consents(ending.ToDictionary(support => support.Id), lastConsent),
            .. await Activities(),
        ];
        return [.. items.InOrder(item => item)];
    }

    private async Task<IEnumerable<DayItem>> PlanActions(Dictionary<SupportId, WaitingSupport> awake)
    {
        List<SupportId> supports = [.. awake.Keys];
        var rows = await StillToDo.PlanActions(db)
            .Where(line => supports.Contains(EF.Property<SupportId>(line, SupportId)))
            .Where(line => line.DueOn <= last)
            .Select(line => new
            {
                Support = EF.Property<SupportId>(line, SupportId),
                line.Id,
                line.DueOn,
                line.What,
                line.Who,
                Contact = db.Set<KeyContact>().Where(contact => contact.Id == line.KeyContactId).Select(contact => contact.Organisation).FirstOrDefault(),
                Phone = db.Set<KeyContact>().Where(contact => contact.Id == line.KeyContactId).Select(contact => contact.Phone).FirstOrDefault(),
            })
            .ToListAsync();
        return rows.Select(row => Of(DayItemKind.PlanAction, row.DueOn, db.FieldEncryption.Read(row.What, row.Support, row.Id), awake[row.Support]) with
        {
            Action = row.Id,
            Who = row.Who,
            Contact = row.Contact ?? "",
            Phone = row.Phone ?? "",
        });
    }

    private async Task<IEnumerable<DayItem>> Watches(Dictionary<SupportId, WaitingSupport> awake)
    {
        List<SupportId> supports = [.. awake.Keys];
        var rows = await StillToDo.Watches(db)
            .Where(watch => supports.Contains(EF.Property<SupportId>(watch, SupportId)))
            .Where(watch => watch.DueOn <= last)
            .Select(watch => new { Support = EF.Property<SupportId>(watch, SupportId), watch.Id, watch.DueOn, watch.At, watch.IsMeeting, watch.What })
            .ToListAsync();
        return rows.Select(row => Of(DayItemKind.Watch, row.DueOn, db.FieldEncryption.Read(row.What, row.Support, row.Id), awake[row.Support]) with { Watch = row.Id, At = row.At, IsMeeting = row.IsMeeting });
    }

    private async Task<IEnumerable<DayItem>> Referrals(Dictionary<SupportId, WaitingSupport> awake)
    {
        List<SupportId> supports = [.. awake.Keys];
        var rows = await StillToDo.Referrals(db)
            .Where(referral => supports.Contains(EF.Property<SupportId>(referral, SupportId)))
            .Where(referral => referral.DueOn <= last)
            .Join(db.KeyContacts, referral => referral.KeyContactId, contact => contact.Id, (referral, contact) => new
            {
                Support = EF.Property<SupportId>(referral, SupportId),
                referral.Id,
                referral.DueOn,
                referral.What,
                referral.Rung,
                contact.Organisation,
                contact.Phone,
            })
            .ToListAsync();
        return rows.Select(row => Of(DayItemKind.Referral, row.DueOn, db.FieldEncryption.Read(row.What, row.Support, row.Id), awake[row.Support]) with
        {
            Referral = row.Id,
            Rung = row.Rung,
            Contact = row.Organisation,
            Phone = row.Phone,
        });
    }

    private async Task<IEnumerable<DayItem>> Consents(Dictionary<SupportId, WaitingSupport> ending, DateOnly lastConsent)
    {
        List<SupportId> supports = [.. ending.Keys];
        var rows = await Ending(db, today, lastConsent)
            .Where(consent => supports.Contains(EF.Property<SupportId>(consent, SupportId)))
            .Join(db.KeyContacts, consent => consent.KeyContactId, contact => contact.Id, (consent, contact) => new
            {
                Support = EF.Property<SupportId>(consent, SupportId),
                consent.Until,
                contact.Organisation,
            })
            .ToListAsync();
        return rows.Select(row => Of(DayItemKind.ConsentEnds, row.Until, "", ending[row.Support]) with { Contact = row.Organisation });
    }

    /// <summary>Consents that end on these days, and that no later one with the same contact in the same support replaces.</summary>
    public static IQueryable<Consent> Ending(BroByggareContext db, DateOnly from, DateOnly to) => db.Set<Consent>()
        .Where(consent => consent.WithdrawnOn == null && consent.Until >= from && consent.Until <= to)
        .Where(consent => !db.Set<Consent>().Any(later =>
            EF.Property<SupportId>(later, SupportId) == EF.Property<SupportId>(consent, SupportId)
            && later.KeyContactId == consent.KeyContactId && later.WithdrawnOn == null && later.Until > consent.Until));

    private DayItem Waking(WaitingSupport support) =>
        Of(support.ParkedUntil > today ? DayItemKind.Wakes : DayItemKind.Woken, support.ParkedUntil!.Value, "", support);

    private async Task<IEnumerable<DayItem>> Activities()
    {
        var rows = await db.Activities
            .Where(activity => activity.On >= today && activity.On <= last && activity.CancelledOn == null && !activity.IsHeld)
            .Select(activity => new { activity.On, activity.Title, activity.Numbers.Registered })
            .ToListAsync();
        return rows.Select(row => new DayItem(DayItemKind.Activity, Due.By(row.On, today), row.Title) { Registered = row.Registered });
    }

    private DayItem Of(DayItemKind kind, DateOnly on, string what, WaitingSupport support) =>
        new(kind, Due.By(on, today), what)
        {
            Seen = new(support.Id, support.Version, actor, Guid.NewGuid()),
            Name = support.Name,
            For = whose.For(support.Id),
            Responsible = whose.Responsible(support.Id),
        };
}
