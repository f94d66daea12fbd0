using BroByggare.Core.AuditLog;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Figures.Keys;

/// <summary>Makes and revokes the keys with which other programs read figures.</summary>
[DocumentedRight(Right.Administrator)]
public sealed class FigureKeyCommands(
    Changes changes, WriteGate gate, IDbContextFactory<BroByggareContext> contexts, SessionRules sessions, WorkRules work, TimeProvider clock)
{
    /// <param name="lastDay">The last day on which it opens: from today to <see cref="WorkRules.FigureKeyDays"/> ahead.</param>
    /// <returns>The key, which is told once and never again.</returns>
    public async Task<string> Make(FormKey formKey, SessionId session, string name, DateOnly lastDay)
    {
        var key = SessionKey.Draw();
        var isMade = false;
        await changes.Add(
            formKey,
            FigureKeyActions.Make,
            async (db, actor, signed) =>
            {
                FigureKey.WhyNotBy(actor).ThrowIfPresent();
                await db.RequireRecentProof(session, signed, sessions);
                var made = FigureKey.Make(key, name, lastDay, work.FigureKeyDays, signed);
                var taken = await FigureKey.Holding(db.FigureKeys, signed.On).Select(other => other.Name).ToListAsync();
                if (taken.Contains(made.Name, StringComparer.OrdinalIgnoreCase))
                    FigureKeyRefusals.NameTaken.ThrowIfPresent();
                isMade = true;
                return made;
            },
            made => made.Id);
        // The same form sent twice makes one key, and it was told to the first.
        return isMade ? key : throw new StaleException();
    }

    public Task Revoke(Seen<FigureKeyId> seen, SessionId session) =>
        changes.Make(seen, FigureKeyActions.Revoke, async (key, signed, db) =>
        {
            await db.RequireRecentProof(session, signed, sessions);
            key.Revoke(signed);
        });

    /// <summary>Which key and which year: two lines, since a line points at one thing. That it was used is for the list of keys.</summary>
    internal async Task Read(FigureKey key, int year) => await gate.Write(async () =>
    {
        await using var db = await contexts.CreateDbContextAsync();
        await using var connection = await OneConnection.Hold(db);
        await using var transaction = await db.Database.BeginTransactionAsync();
        var (now, today) = (clock.Now(), clock.Today());
        await db.FigureKeys.Where(FigureKey.Is(key.Id)).ExecuteUpdateAsync(set => set.SetProperty(one => one.UsedOn, today));
        await db.Chain.Append(db, new(now, key.MadeBy, FigureKeyActions.Use, key.Id.Value));
        await db.Chain.Append(db, new(now, key.MadeBy, FigureFileActions.ByKey, year));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();
        return true;
    });
}
