using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.MyDay;

/// <summary>The supports that wait for a day: the few, and never all. Of those whose use is restricted there is nothing to do.</summary>
internal static class WaitingSupports
{
    /// <param name="last">Something of them is to be done by then.</param>
    public static Task<List<WaitingSupport>> Until(BroByggareContext db, Actor actor, TeamMemberId? responsible, DateOnly last, int most) =>
        Rows(db, IndividualSupport.OngoingFor(db.Supports, actor)
            .Of(responsible)
            .Where(support => support.NextDueOn <= last)
            .Where(Restriction.IsOff)
            .OrderBy(support => support.NextDueOn)
            .ThenBy(support => support.Id)
            .Take(most)).ToListAsync();

    /// <summary>Starts from the few consents that end, not from all supports.</summary>
    public static async Task<List<WaitingSupport>> WithEndingConsent(
        BroByggareContext db, Actor actor, TeamMemberId? responsible, DateOnly from, DateOnly to, int most)
    {
        var supports = await DayItems.Ending(db, from, to)
            .Join(
                IndividualSupport.OngoingFor(db.Supports, actor).Of(responsible).Where(Restriction.IsOff),
                consent => EF.Property<SupportId>(consent, IndividualSupportMapping.SupportId),
                support => support.Id,
                (consent, support) => support.Id)
            .Distinct()
            .Take(most)
            .ToListAsync();
        return supports.Count == 0 ? [] : await Rows(db, db.Supports.Where(support => supports.Contains(support.Id))).ToListAsync();
    }

    private static IQueryable<WaitingSupport> Rows(BroByggareContext db, IQueryable<IndividualSupport> supports)
    {
        var seals = db.FieldEncryption;
        return supports.Select(support => new WaitingSupport(
            support.Id,
            support.Version,
            seals.Read(db.Set<Person>().Where(person => person.Id == support.PersonId).Select(person => person.Name).First(), support.PersonId),
            support.ParkedUntil));
    }
}
