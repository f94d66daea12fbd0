using System.Security.Cryptography;
using System.Text;
using BroByggare.Core.Authorization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Sessions;

/// <summary>
/// Remembers what may be used once, in the database: a server that starts anew, or a second one, refuses it too. Nobody acts
/// yet, so this does not pass <see cref="Changes"/> and stands in no log.
/// </summary>
[DocumentedRight(Right.NotSignedIn)]
public sealed class UsedMarkCommands(IDbContextFactory<BroByggareContext> contexts, WriteGate gate, TimeProvider clock)
{
    /// <summary>Beyond this, somebody is filling it on purpose, and nothing more is taken.</summary>
    public const int Most = 100_000;

    /// <param name="mark">Enough to tell it from every other; only its hash is kept.</param>
    /// <param name="keep">Until it would be refused for its age anyway.</param>
    /// <returns>True the first time.</returns>
    public Task<bool> Take(string mark, TimeSpan keep) =>
        gate.Write(async () =>
        {
            var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(mark)));
            var now = clock.Now();
            await using var db = await contexts.CreateDbContextAsync();
            await db.UsedMarks.Where(used => used.Until < now).ExecuteDeleteAsync();
            if (await db.UsedMarks.AnyAsync(used => used.Hash == hash) || await db.UsedMarks.CountAsync() >= Most)
                return false;
            db.Add(new UsedMark(hash, now + keep));
            try
            {
                await db.SaveChangesAsync();
                return true;
            }
            catch (DbUpdateException)
            {
                // Another server took it at the same moment; the key of the table lets only one of them.
                return false;
            }
        });
}
