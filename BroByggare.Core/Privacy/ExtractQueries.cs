using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Core.LogReviews;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Privacy;

/// <summary>The access extract: made of the data map, so that nothing stored can be forgotten in it. Taking it out stands in the log.</summary>
public sealed class ExtractQueries(Reads reads, TimeProvider clock)
{
    /// <summary>
    /// Everything that is stored of the support's person, over all their supports that the actor finds. A coordinator's
    /// holds everybody's notes, also those written for oneself: they are about the person too.
    /// </summary>
    /// <returns>Null when it is missing, not the actor's to see, or theirs only for a time.</returns>
    /// <exception cref="RefusedException">The person is protected; or a bridge-builder does not read all there is.</exception>
    [DocumentedRight(Right.HasInHand)]
    public async Task<AccessExtract?> Of(Actor claimed, SupportId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        var found = db.Supports.Where(SupportAccess.IsHeldBy(actor));
        var known = await found.Where(IndividualSupport.Is(id))
            .Select(asked => new
            {
                asked.PersonId,
                IsProtected = asked.AccessMarks.Any(mark => mark.Until == null && mark.Kind == AccessMarkKind.Protected),
            })
            .FirstOrDefaultAsync();
        if (known is not { } support)
            return null;
        if (support.IsProtected)
            PrivacyRefusals.ProtectedPerson.ThrowIfPresent();
        var supports = await found
            .Where(held => held.PersonId == support.PersonId)
            .OrderBy(held => held.Id)
            .Select(held => held.Id)
            .ToListAsync();
        if (actor.Role == Role.Bridgebuilder && !await ReadsAll(db, actor, support.PersonId, supports))
            PrivacyRefusals.NotAllSeen.ThrowIfPresent();

        foreach (var one in supports)
            await reading.Record(SupportActions.TookOutExtract, one);
        var staff = await LogExtractQueries.Staff(db);
        var words = await Words(db, staff);
        var making = new ExtractMaking(db, words);
        var person = await db.People.FirstAsync(owner => owner.Id == support.PersonId);
        return new(
            id,
            person.Name.Text,
            clock.Today(),
            supports,
            await making.Make(person, supports),
            await Readings(db, staff, support.PersonId, supports));
    }

    /// <summary>Nobody's own notes but the actor's, and no support that somebody else has.</summary>
    private static async Task<bool> ReadsAll(BroByggareContext db, Actor actor, PersonId person, List<SupportId> supports) =>
        await db.Supports.CountAsync(support => support.PersonId == person) == supports.Count
        && !await db.Notes.AnyAsync(note => !note.IsShared && note.By != actor.Id
            && supports.Contains(EF.Property<SupportId>(note, IndividualSupportMapping.SupportId)));

    private static async Task<ExtractWords> Words(BroByggareContext db, Dictionary<TeamMemberId, MemberView> staff) => new(
        staff.ToDictionary(pair => pair.Key, pair => pair.Value.Name),
        await db.KeyContacts.Select(contact => new { contact.Id, contact.Organisation }).ToDictionaryAsync(contact => contact.Id, contact => contact.Organisation),
        await db.Teams.ToDictionaryAsync(team => team.Id, team => team.Name));

    private async Task<List<ExtractRow>> Readings(
        BroByggareContext db, Dictionary<TeamMemberId, MemberView> staff, PersonId person, List<SupportId> supports)
    {
        var first = await db.Log.MinAsync(entry => (DateTime?)entry.At);
        var days = new Period(first?.DayInStockholm() ?? clock.Today(), clock.Today());
        return LogExtractQueries.DayByDay(await db.About(person, supports, days), staff);
    }
}
