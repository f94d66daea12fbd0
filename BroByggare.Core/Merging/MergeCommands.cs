using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Merging;

/// <summary>Puts two records of one person together, and takes them apart again within a day.</summary>
[DocumentedRight(Right.CoordinatesIt)]
public sealed class MergeCommands(Changes changes)
{
    /// <param name="kept">A support of the record that is kept.</param>
    /// <param name="gone">A support of the other; all of that record's move.</param>
    public Task<PersonMergeId> Merge(FormKey formKey, SupportId kept, SupportId gone) =>
        changes.Add(
            formKey,
            MergeActions.Merge,
            async (db, actor, signed) =>
            {
                var keptId = await db.PersonToMerge(actor, kept) ?? throw new MissingException();
                var goneId = await db.PersonToMerge(actor, gone) ?? throw new MissingException();
                (await db.WhyNotMerge(actor, keptId, goneId)).ThrowIfPresent();
                var keptPerson = await Whole(db, keptId);
                var gonePerson = await Whole(db, goneId);
                var moved = await db.Supports.Where(support => support.PersonId == goneId).ToListAsync();
                keptPerson.TakeIn(gonePerson, signed);
                RecordMoves.OfPerson(db, gonePerson, keptPerson, _ => true);
                var stayed = await db.Supports.Where(support => support.PersonId == keptId).ToListAsync();
                foreach (var support in stayed.Concat(moved))
                {
                    support.BelongTo(keptId, HistoryKind.Merged, signed);
                    await Changes.Also(db, support, support.Id, signed, SupportActions.Merge);
                }

                foreach (var person in new[] { keptPerson, gonePerson })
                    await Changes.Also(db, person, person.Id, signed, PersonActions.Merge);
                return new PersonMerge(keptId, goneId, moved.ConvertAll(support => support.Id), keptPerson.Known(), signed);
            },
            merge => merge.Id);

    /// <summary>
    /// Takes a merging back within a day. What was written meanwhile stays in the support it was written in; what the person
    /// said of it goes with the other where whoever wrote it down works with the other alone. What is changed of the person
    /// since is of one of the two, and nobody but the user knows of whom: it is put back first.
    /// </summary>
    [DocumentedRight(Right.CoordinatesPeople)]
    public Task Undo(Seen<PersonMergeId> seen) =>
        changes.Make(seen, MergeActions.Undo, async (merge, signed, db) =>
        {
            var kept = await Whole(db, merge.PersonId);
            var changed = kept.ChangedSince(merge.After.Text);
            if (merge.CanBeUndone(signed.At) && changed.Count > 0)
                MergeRefusals.ChangedSince.With(string.Join(", ", changed.Select(fact => fact.Name()))).ThrowIfPresent();
            merge.Undo(signed.At);
            var gone = await Whole(db, merge.GoneId);
            kept.LetOut(gone, merge.At);
            RecordMoves.OfPerson(db, kept, gone, key => key == gone.KeyId);
            var moved = merge.MovedSupports().ToHashSet();
            var supports = await db.Supports.Where(support => support.PersonId == kept.Id).ToListAsync();
            RecordMoves.StatementsSince(db, merge, kept, gone, OnlyWith(supports, support => moved.Contains(support.Id)));
            foreach (var support in supports)
            {
                support.BelongTo(moved.Contains(support.Id) ? gone.Id : kept.Id, HistoryKind.MergeUndone, signed);
                if (moved.Contains(support.Id))
                    await RecordMoves.SealAnew(db, support.Id, kept.KeyId);
                await Changes.Also(db, support, support.Id, signed, SupportActions.UndoMerge);
            }

            foreach (var person in new[] { kept, gone })
                await Changes.Also(db, person, person.Id, signed, PersonActions.UndoMerge);
        });

    /// <summary>Who has worked with these supports and with none of the others.</summary>
    private static HashSet<TeamMemberId> OnlyWith(List<IndividualSupport> supports, Func<IndividualSupport, bool> these)
    {
        var sides = supports.ToLookup(these, support => support.Responsible.Select(responsibility => responsibility.MemberId));
        return [.. sides[true].SelectMany(members => members).Except(sides[false].SelectMany(members => members))];
    }

    private static Task<Person> Whole(BroByggareContext db, PersonId id) =>
        db.People.Include(person => person.FormerFacts).Include(person => person.Statements).FirstAsync(Person.Is(id));
}
