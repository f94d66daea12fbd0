using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>What was sent, taken out again.</summary>
[DocumentedRight(Right.FollowsUp)]
public sealed class SentFileQueries(Reads reads)
{
    /// <summary>Byte for byte as it was sent; that it is taken out is in the log. Null for a role that does not see figures.</summary>
    public async Task<SentContent?> Content(Actor claimed, SentFileId id)
    {
        await using var reading = await reads.Begin(claimed);
        var (db, actor) = reading;
        if (!FigureQueries.SeesFigures(actor))
            return null;
        var file = await db.SentFiles.Where(known => known.Id == id).Select(known => new SentContent(known.Name, known.ContentType, known.Content)).FirstOrDefaultAsync();
        if (file is not null)
            await reading.Record(FreezingActions.FetchAgain, id);
        return file;
    }
}
