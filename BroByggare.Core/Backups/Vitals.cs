using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Backups;

/// <summary>What must hold for the product to do its work, asked now: for whoever watches it. Names nobody.</summary>
public sealed class Vitals(IDbContextFactory<BroByggareContext> contexts, DatabaseSettings settings, PersonKeys keys, LogAnchor anchor)
{
    /// <summary>Since when the log's length cannot be marked (UTC); null while all is well.</summary>
    public DateTime? MarksFailSince => anchor.FailsSince;

    /// <summary>Free on the database's disk.</summary>
    public long FreeBytes => new DriveInfo(Path.GetDirectoryName(Path.GetFullPath(settings.Path))!).AvailableFreeSpace;

    /// <summary>Whether the database answers.</summary>
    public async Task<bool> Answers(CancellationToken cancel = default)
    {
        try
        {
            await using var db = await contexts.CreateDbContextAsync(cancel);
            await db.Database.ExecuteSqlRawAsync("SELECT COUNT(*) FROM sqlite_master", cancel);
            return File.Exists(settings.Path);
        }
        catch (Exception fault) when (fault is SqliteException or IOException)
        {
            return false;
        }
    }

    /// <summary>Whether the keys of personal text are there and open.</summary>
    public bool KeysOpen()
    {
        try
        {
            return keys.Exist && keys.RingKeys.Count > 0;
        }
        catch (StartRefusedException)
        {
            return false;
        }
    }
}
