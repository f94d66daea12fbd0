using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>Keeps what is sent of a frozen year.</summary>
[DocumentedRight(Right.FollowsUp)]
public sealed class SentFileCommands(Changes changes, SessionRules sessions)
{
    /// <summary>The longest file that is kept, in bytes: many times a year's spreadsheet.</summary>
    public const int LongestFile = 4_000_000;

    /// <param name="year">The frozen year it was made of.</param>
    /// <exception cref="StaleException">The year was thawed since the file was made.</exception>
    public Task<SentFileId> Keep(FormKey formKey, SessionId session, FrozenYearId year, NewSentFile file) => changes.Add(
        formKey,
        FreezingActions.Send,
        async (db, actor, signed) =>
        {
            if (!FigureQueries.SeesFigures(actor))
                throw new MissingException();
            await db.RequireRecentProof(session, signed, sessions);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(file.Content.Length, LongestFile);
            if (!await db.FrozenYears.AnyAsync(known => known.Id == year && known.ThawedAt == null))
                throw new StaleException();
            return SentFile.Keep(year, file, signed);
        },
        kept => kept.Id);
}
