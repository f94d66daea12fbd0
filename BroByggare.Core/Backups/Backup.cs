using System.Globalization;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.Data.Sqlite;

namespace BroByggare.Core.Backups;

/// <summary>The check of another database than the one in use, with the keys of this one.</summary>
public delegate Task<DatabaseFindings> CheckAnother(DatabaseSettings place, CancellationToken cancel);

/// <summary>
/// Makes a backup while the database is in use, opens one again, and puts one in place. None is called a backup until what
/// it was made of has been looked through. Decision: docs/decisions/0024-backups.md.
/// </summary>
public sealed class Backup(DatabaseSettings settings, LogAnchor anchor, CheckAnother check, TimeProvider clock)
{
    /// <summary>How the names of those made by themselves begin and end; between stands the moment in UTC.</summary>
    public const string Prefix = "brobyggare-";

    public const string Ending = ".tar.age";

    private const string Moment = "yyyyMMdd'T'HHmmss'Z'";

    /// <summary>A name that sorts by age.</summary>
    public static string NameAt(DateTime moment) => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{moment.ToString(Moment, CultureInfo.InvariantCulture)}{Ending}");

    /// <summary>When one with such a name was made (UTC); null for another file.</summary>
    public static DateTime? MadeAt(string file) =>
        Path.GetFileName(file) is var name && name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Ending, StringComparison.Ordinal)
        && DateTime.TryParseExact(name[Prefix.Length..^Ending.Length], Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : null;

    /// <summary>Copies the database as it is now, looks the copy through, and seals it into a new file.</summary>
    /// <param name="file">Never over one that is there.</param>
    /// <exception cref="StartRefusedException">The copy is not whole, or the file cannot be written: there is no backup.</exception>
    public async Task<BackupManifest> Make(string file, AgeRecipient recipient, CancellationToken cancel = default)
    {
        if (File.Exists(file))
            throw new StartRefusedException(BackupTexts.AlreadyThere.With(file));
        if (Path.GetDirectoryName(Path.GetFullPath(file)) is { } place && !Directory.Exists(place))
            throw new StartRefusedException(BackupTexts.NoFolder.With(place));
        return await Touching(file, async () =>
        {
            using var folder = new WorkFolder(Path.GetDirectoryName(Path.GetFullPath(settings.Path))!);
            // The marks first: they must not say more than the copy holds.
            if (File.Exists(anchor.Path))
                File.Copy(anchor.Path, folder.Of(BackupFile.Marks));
            var copy = folder.Of(BackupFile.Database);
            CopyTo(copy);
            var findings = await Look(copy, cancel);
            if (!findings.IsWhole)
                throw new StartRefusedException(BackupTexts.NotWhole.With(settings.Path));
            Settle(copy);
            var manifest = new BackupManifest(
                clock.Now(), new FileInfo(copy).Length, await BackupFile.Sum(copy, cancel), findings.Log!.Lines, findings.LogHead, findings.Persons, findings.Supports);
            await BackupFile.Write(file, recipient, manifest, folder.Path, cancel);
            return manifest;
        });
    }

    /// <summary>Opens a backup beside everything else and looks it through.</summary>
    /// <exception cref="StartRefusedException">It cannot be opened, or is not what it was.</exception>
    public Task<(BackupManifest Manifest, DatabaseFindings Findings)> Verify(string file, AgeIdentity identity, CancellationToken cancel = default) =>
        Touching(file, async () =>
        {
            using var folder = new WorkFolder(Path.GetTempPath());
            return await Opened(file, identity, folder, cancel);
        });

    /// <summary>
    /// Puts a backup in the database's place, when it is whole. What stood there stays beside it under another name. Marks that
    /// are there stay: they tell at the next start that the log was longer, and that it is put back must be accepted.
    /// </summary>
    /// <returns>What it was, and where what stood there before lies now; null when nothing did.</returns>
    /// <exception cref="StartRefusedException">It is not whole, or a BroByggare runs on the database.</exception>
    public Task<(BackupManifest Manifest, DatabaseFindings Findings, string? Before)> Restore(string file, AgeIdentity identity, CancellationToken cancel = default)
    {
        var place = Path.GetFullPath(settings.Path);
        return Touching(place, async () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            using var folder = new WorkFolder(Path.GetDirectoryName(place)!);
            var (manifest, findings) = await Touching(file, () => Opened(file, identity, folder, cancel));
            if (!findings.IsWhole)
                return (manifest, findings, null);
            using var alone = Alone(place);
            Settle(folder.Of(BackupFile.Database));
            var before = MoveAside(place);
            File.Move(folder.Of(BackupFile.Database), place);
            if (File.Exists(folder.Of(BackupFile.Marks)) && !File.Exists(anchor.Path))
                File.Move(folder.Of(BackupFile.Marks), anchor.Path);
            return (manifest, findings, before);
        });
    }

    /// <returns>Where what stood there lies now; null when nothing did.</returns>
    private string? MoveAside(string place)
    {
        if (!File.Exists(place))
            return null;
        var before = $"{place}.before-{clock.Now().ToString(Moment, CultureInfo.InvariantCulture)}";
        foreach (var part in new[] { "", "-wal", "-shm" }.Where(part => File.Exists(place + part)))
            File.Move(place + part, before + part);
        return before;
    }

    private static FileStream Alone(string place)
    {
        try
        {
            return new(place + "-lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            throw new StartRefusedException(DataTexts.InUse.With(place));
        }
    }

    /// <summary>Everything of it stands in the one file.</summary>
    private static void Settle(string database)
    {
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = database, Pooling = false }.ToString()))
        {
            connection.Open();
            using var settle = connection.CreateCommand();
            settle.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            settle.ExecuteNonQuery();
        }

        using var file = new FileStream(database, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>A folder that is gone, a right that is missing and a full disk are told with the file that it was about.</summary>
    private static async Task<T> Touching<T>(string file, Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or SqliteException or ArgumentException or NotSupportedException)
        {
            throw new StartRefusedException(BackupTexts.WhyNot(file, fault));
        }
    }

    private async Task<(BackupManifest Manifest, DatabaseFindings Findings)> Opened(string file, AgeIdentity identity, WorkFolder folder, CancellationToken cancel)
    {
        var manifest = await BackupFile.Read(file, identity, folder.Path, cancel);
        var findings = await Look(folder.Of(BackupFile.Database), cancel);
        if (findings.Pages.Count == 0 && (findings.LogHead != manifest.LogHead || findings.Log?.Lines != manifest.LogLines
            || findings.Persons != manifest.Persons || findings.Supports != manifest.Supports))
            throw new StartRefusedException(BackupTexts.NotOpened.With(file));
        return (manifest, findings);
    }

    private Task<DatabaseFindings> Look(string database, CancellationToken cancel) => check(new(database) { Keys = settings.Keys }, cancel);

    /// <summary>SQLite's own copying: whole as of one moment, while others write.</summary>
    private void CopyTo(string file)
    {
        using var from = new SqliteConnection(new SqliteConnectionStringBuilder(settings.ConnectionString) { Pooling = false }.ToString());
        using var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        from.Open();
        to.Open();
        from.BackupDatabase(to);
    }
}
