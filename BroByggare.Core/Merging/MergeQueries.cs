using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Supports.Responsible;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Merging;

/// <summary>Shows a coordinator what would become one. Both readings stand in the log first.</summary>
[DocumentedRight(Right.CoordinatesIt)]
public sealed class MergeQueries(Reads reads)
{
    /// <summary>Null when either is not the coordinator's to find.</summary>
    public async Task<MergePreview?> Preview(Actor claimed, SupportId kept, SupportId gone)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (await db.PersonToMerge(actor, kept) is not { } keptId || await db.PersonToMerge(actor, gone) is not { } goneId)
            return null;
        await reading.Record(SupportActions.ReadOpened, kept);
        await reading.Record(SupportActions.ReadOpened, gone);
        return new(
            FormKey.By(actor),
            await Side(db, actor, kept, keptId),
            await Side(db, actor, gone, goneId),
            await db.WhyNotMerge(actor, keptId, goneId));
    }

    private static async Task<MergeSide> Side(BroByggareContext db, Actor actor, SupportId chosen, PersonId id)
    {
        var person = await db.People.FirstAsync(Person.Is(id));
        var supports = await db.Supports.Where(support => support.PersonId == id).Where(SupportAccess.IsHeldBy(actor))
            .OrderBy(support => support.Id)
            .Select(support => new { support.Id, support.Step, support.OpenedOn, support.ClosedOn })
            .ToListAsync();
        var responsible = await db.ResponsibleNow(supports.ConvertAll(support => support.Id));
        return new(
            chosen,
            person.Name.Text,
            person.YearOfBirth,
            person.Ways,
            supports.ConvertAll(support => new MergeSupport(
                support.Id, support.Step, support.OpenedOn, support.ClosedOn, [.. responsible[support.Id].Select(member => member.Name)])));
    }
}
