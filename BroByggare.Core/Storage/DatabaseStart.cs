using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.Storage;

/// <summary>
/// Makes the database ready before anything else starts, or says in plain words why it cannot be used.
/// Holds a lock file while it lives, so that one process at a time owns the write gate.
/// </summary>
public sealed class DatabaseStart(DatabaseSettings settings, IDbContextFactory<BroByggareContext> contexts, PersonKeys keys, TimeProvider clock) : IDisposable
{
    /// <summary>With less free on the disk, nothing can be relied on to be saved.</summary>
    public const long NeededBytes = 100L * 1024 * 1024;

    private const string Before = ".before-";

    private const string HalfDone = ".part";

    /// <summary>By then one has long gone back, if one must.</summary>
    private static readonly TimeSpan CopyKeptFor = TimeSpan.FromDays(30);

    private const long LargestLookedThrough = 1024L * 1024 * 1024;

    private static readonly string[] NetworkKinds = ["nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afs", "ceph", "glusterfs"];

    private FileStream? _lock;

    private string Path => System.IO.Path.GetFullPath(settings.Path);

    /// <summary>Checks the disk, takes the lock, and brings the tables up to date.</summary>
    /// <exception cref="StartRefusedException">It cannot be used; the reason says what to do.</exception>
    public async Task Prepare()
    {
        CheckPlace();
        TakeLock();
        await SayWhyNot(async () =>
        {
            await CheckKeys();
            await TurnOnWriteAheadLog();
            await CheckPages();
            await using var db = await contexts.CreateDbContextAsync();
            await CheckSchema(db);
            // A migration that was killed leaves this behind and the next would wait for it for ever; we alone hold the lock file.
            await db.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"");
            await KeepCopyBeforeUpdate(db);
            await db.Database.MigrateAsync();
            RemoveOldCopies();
            await db.Database.ExecuteSqlRawAsync("BEGIN IMMEDIATE; COMMIT;");
            keys.Load();
        });
    }

    /// <summary>For commands that only read: the file is there and of this version. Takes no lock.</summary>
    public async Task PrepareToRead()
    {
        CheckKind();
        if (!File.Exists(Path))
            throw Refused(DataTexts.Missing);
        if (new FileInfo(Path).Length == 0)
            throw Refused(DataTexts.Empty);
        await SayWhyNot(async () =>
        {
            await using var db = await contexts.CreateDbContextAsync();
            await CheckSchema(db);
            if ((await db.Database.GetPendingMigrationsAsync()).Any())
                throw Refused(DataTexts.TooOld);
        });
    }

    public void Dispose() => _lock?.Dispose();

    private static bool IsOnNetwork(string path)
    {
        if (path.StartsWith(@"\\", StringComparison.Ordinal))
            return true;
        var drive = DriveInfo.GetDrives()
            .Where(drive => path.StartsWith(drive.Name, StringComparison.Ordinal))
            .MaxBy(drive => drive.Name.Length);
        return drive is not null
            && (drive.DriveType == DriveType.Network || (drive.IsReady && NetworkKinds.Contains(drive.DriveFormat)));
    }

    private async Task SayWhyNot(Func<Task> use)
    {
        try
        {
            await use();
        }
        catch (SqliteException fault)
        {
            throw fault.SqliteErrorCode switch
            {
                5 or 6 => Refused(DataTexts.Locked),
                8 or 3 or 14 => Refused(DataTexts.ReadOnly),
                13 => Refused(DataTexts.DiskFull, NeededBytes / 1024 / 1024),
                11 or 26 => Refused(DataTexts.NotADatabase),
                _ => fault,
            };
        }
    }

    private void CheckPlace()
    {
        CheckKind();
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw Refused(DataTexts.FolderMissing);
        }

        if (IsOnNetwork(Path))
            throw Refused(DataTexts.NetworkDisk);
        if (new FileInfo(Path) is { Exists: true, IsReadOnly: true })
            throw Refused(DataTexts.ReadOnly);
        if (new DriveInfo(folder).AvailableFreeSpace < NeededBytes)
            throw Refused(DataTexts.DiskFull, NeededBytes / 1024 / 1024);
    }

    private void CheckKind()
    {
        if (Directory.Exists(Path))
            throw Refused(DataTexts.IsFolder);
    }

    private void TakeLock()
    {
        try
        {
            _lock = new(Path + "-lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (UnauthorizedAccessException)
        {
            throw Refused(DataTexts.FolderMissing);
        }
        catch (IOException)
        {
            throw Refused(DataTexts.InUse);
        }
    }

    /// <summary>Before anything is written: a database without its keys is left as it was found, for whoever puts them back.</summary>
    private async Task CheckKeys()
    {
        if (keys.Exist)
        {
            keys.Load();
            return;
        }

        if (new FileInfo(Path) is not { Exists: true, Length: > 0 })
            return;
        await using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(settings.ConnectionString)
        {
            Mode = SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        await connection.OpenAsync();
        if (await Asked(connection, "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'People')")
            && await Asked(connection, "SELECT EXISTS (SELECT 1 FROM \"People\")"))
            throw new StartRefusedException(EncryptionTexts.PersonsMissing.With(settings.Keys.PersonsFile));
    }

    private static async Task<bool> Asked(SqliteConnection connection, string question)
    {
        await using var ask = connection.CreateCommand();
        ask.CommandText = question;
        return await ask.ExecuteScalarAsync() is 1L;
    }

    /// <summary>
    /// Before EF looks: it asks whether the file exists over a read-only connection, which cannot change the journal
    /// of a file that came from elsewhere.
    /// </summary>
    private async Task TurnOnWriteAheadLog()
    {
        await using var connection = new SqliteConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = SqliteSettingsInterceptor.Settings;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>
    /// Damaged pages are found before anything is written among them. A very large file would keep the start waiting: that one
    /// is looked through with each backup, and by <c>check</c>.
    /// </summary>
    private async Task CheckPages()
    {
        if (new FileInfo(Path) is not { Exists: true, Length: > 0 and < LargestLookedThrough })
            return;
        await using var connection = new SqliteConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await using var look = connection.CreateCommand();
        look.CommandText = "PRAGMA quick_check(1)";
        if (await look.ExecuteScalarAsync() is not "ok")
            throw Refused(DataTexts.NotADatabase);
    }

    private async Task CheckSchema(BroByggareContext db)
    {
        var known = db.Database.GetMigrations().ToHashSet();
        var applied = await db.Database.GetAppliedMigrationsAsync();
        if (applied.Any(migration => !known.Contains(migration)))
            throw Refused(DataTexts.TooNew);
    }

    /// <summary>
    /// The database as the program before left it, beside it, for whoever must go back. One of an update that was stopped stays:
    /// the next try begins with what that one left.
    /// </summary>
    private async Task KeepCopyBeforeUpdate(BroByggareContext db)
    {
        var next = (await db.Database.GetPendingMigrationsAsync()).FirstOrDefault();
        if (next is null || !(await db.Database.GetAppliedMigrationsAsync()).Any() || File.Exists(CopyBefore(next)))
            return;
        var needed = new FileInfo(Path).Length + NeededBytes;
        if (new DriveInfo(System.IO.Path.GetDirectoryName(Path)!).AvailableFreeSpace < needed)
            throw Refused(DataTexts.DiskFull, needed / 1024 / 1024);
        var half = CopyBefore(next) + HalfDone;
        File.Delete(half);
        await db.Database.ExecuteSqlAsync($"VACUUM INTO {half}");
        File.Move(half, CopyBefore(next));
    }

    private string CopyBefore(string update) => $"{Path}{Before}{update}";

    /// <summary>They hold what the database held. What was erased since cannot be read in them, but is not to lie there for ever.</summary>
    private void RemoveOldCopies()
    {
        var oldest = clock.GetUtcNow().UtcDateTime - CopyKeptFor;
        foreach (var copy in Directory.GetFiles(System.IO.Path.GetDirectoryName(Path)!, $"{System.IO.Path.GetFileName(Path)}{Before}*_*"))
        {
            if (copy.EndsWith(HalfDone, StringComparison.Ordinal) || File.GetLastWriteTimeUtc(copy) < oldest)
                File.Delete(copy);
        }
    }

    private StartRefusedException Refused(Text reason, params object[] more) => new(reason.With([Path, .. more]));
}
