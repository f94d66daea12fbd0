using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.People;

/// <summary>Facts about merged records that others need.</summary>
internal static class MergeLookups
{
    /// <summary>A person and every record that was merged into theirs.</summary>
    public static async Task<List<PersonId>> WithMerged(this BroByggareContext db, PersonId person)
    {
        List<PersonId> all = [person];
        for (var i = 0; i < all.Count; i++)
        {
            var into = all[i];
            all.AddRange(await db.People.Where(merged => merged.MergedInto == into).Select(merged => merged.Id).ToListAsync());
        }

        return all;
    }

    /// <summary>The person of a support that the actor coordinates and finds, or null.</summary>
    public static async Task<PersonId?> PersonToMerge(this BroByggareContext db, Actor actor, SupportId number) =>
        actor.Role is not Role.Coordinator
            ? null
            : await db.Supports.Where(SupportAccess.IsHeldBy(actor)).Where(IndividualSupport.Is(number))
                .Select(support => (PersonId?)support.PersonId)
                .FirstOrDefaultAsync();

    /// <summary>Why two records cannot be merged by the actor.</summary>
    public static async Task<Refusal?> WhyNotMerge(this BroByggareContext db, Actor actor, PersonId kept, PersonId gone)
    {
        if (kept == gone)
            return MergeRefusals.SamePerson;
        var supports = db.Supports.Where(support => support.PersonId == kept || support.PersonId == gone);
        return !await supports.AllAsync(SupportAccess.IsHeldBy(actor)) ? MergeRefusals.NotAllHere
            : await supports.AnyAsync(support => support.AccessMarks.Any(mark => mark.Until == null)) ? MergeRefusals.Marked
            : (await db.People.FirstAsync(Person.Is(kept))).WhyNotJoin((await db.People.FirstAsync(Person.Is(gone))).Ways);
    }

    /// <summary>The latest merging into a person's record that can still be undone.</summary>
    /// <param name="now">UTC.</param>
    public static Task<PersonMerge?> MergeToUndo(this BroByggareContext db, PersonId kept, DateTime now)
    {
        var since = now - PersonMerge.CanBeUndoneFor;
        return db.PersonMerges.Where(merge => merge.PersonId == kept && merge.UndoneAt == null && merge.At > since)
            .OrderByDescending(merge => merge.Id)
            .FirstOrDefaultAsync();
    }
}
