using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.KeyContacts;

/// <summary>
/// What an empty database is given before anybody signs in, so that the work can begin. Run at every start:
/// a register that holds anything is left as it is. Nobody has acted yet, so there is no one to name in the log.
/// </summary>
public sealed class FirstStart(IDbContextFactory<BroByggareContext> contexts, WriteGate gate)
{
    public Task Fill() =>
        gate.Write(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync();
            if (await db.KeyContacts.AnyAsync())
                return 0;
            db.AddRange(KeyContactSeeds.All.Select(KeyContact.Add));
            return await db.SaveChangesAsync();
        });
}
