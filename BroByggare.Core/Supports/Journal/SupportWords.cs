using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Striking;
using BroByggare.Core.Team;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Supports.Journal;

/// <summary>Reads what stood before, and what is or shall be struck.</summary>
internal static class SupportWords
{
    private const int Most = 100;

    /// <summary>The newest first.</summary>
    public static async Task<List<FormerTextRow>> Former(BroByggareContext db, SupportId id)
    {
        var seals = db.FieldEncryption;
        var rows =
            from former in db.FormerTexts.Of(id)
            join writer in db.Members on former.By equals writer.Id
            orderby former.Id descending
            select new FormerTextRow(former.Id, former.Place, former.Part, seals.Read(former.Words, former.Id), writer.Name, former.At.DayInStockholm());
        return await rows.Take(Most).ToListAsync();
    }

    /// <summary>What was written when it was closed last.</summary>
    public static async Task<string> WhyClosed(BroByggareContext db, SupportId id)
    {
        var seals = db.FieldEncryption;
        return await db.History.Of(id).Where(entry => entry.Kind == HistoryKind.Closed).OrderByDescending(entry => entry.Id)
            .Select(entry => seals.Read(entry.Why, entry.Id)).FirstOrDefaultAsync() ?? "";
    }

    public static async Task<List<StrikingView>> Waiting(BroByggareContext db, Actor actor, SupportId id)
    {
        var seals = db.FieldEncryption;
        var rows = await (
            from striking in db.Strikings.Of(id)
            where striking.DecidedBy == null
            join asker in db.Members on striking.AskedBy equals asker.Id
            orderby striking.Id
            select new { striking.Id, striking.Place, striking.Part, striking.Day, Why = seals.Read(striking.Why, striking.Id), asker.Name, Asker = asker.Id, asker.Role, striking.AskedAt }).ToListAsync();
        return rows.ConvertAll(row => new StrikingView(
            row.Id,
            row.Day,
            row.Why,
            row.Name,
            row.AskedAt.DayInStockholm(),
            IndividualSupport.WhyNotApproveStriking(actor.Id, actor.Role, row.Asker, row.Role))
        {
            Place = row.Place,
            Part = row.Part,
            IsOwn = row.Asker == actor.Id,
        });
    }

    /// <summary>The lines that are left of struck notes, by note.</summary>
    public static async Task<Dictionary<int, StruckView>> StruckNotes(BroByggareContext db, SupportId id)
    {
        var rows = await (
            from striking in db.Strikings.Of(id)
            where striking.Place == StruckPlace.Note && striking.IsApproved
            join asker in db.Members on striking.AskedBy equals asker.Id
            join approver in db.Members on striking.DecidedBy equals approver.Id
            select new { striking.Part, striking.DecidedAt, Asker = asker.Name, Approver = approver.Name }).ToListAsync();
        return rows.ToDictionary(row => row.Part, row => new StruckView(row.DecidedAt!.Value.DayInStockholm(), row.Asker, row.Approver));
    }
}
