using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace BroByggare.Core.Storage;

/// <summary>
/// One writer at a time, and the same one takes the checkpoints. SQLite allows one writer anyway; waiting here is
/// fair and never ends in "database is locked". It also sees to it that the length of the log is marked outside the database.
/// </summary>
public sealed class WriteGate(DatabaseSettings settings, LogAnchor anchor) : IDisposable
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const long CheckpointAtBytes = 4 * 1024 * 1024;

    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Waits for its turn, writes, and takes a checkpoint when the write-ahead log has grown.</summary>
    public async Task<T> Write<T>(Func<Task<T>> write)
    {
        await _turn.WaitAsync();
        try
        {
            var written = await Within(write);
            anchor.Wrote();
            if (WalBytes() > CheckpointAtBytes)
                Checkpoint();
            return written;
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Marks the log's end when it has been quiet since the last write.</summary>
    public async Task Mark()
    {
        await _turn.WaitAsync();
        try
        {
            anchor.Mark();
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Takes a checkpoint now, so that nothing that was erased lies on in the log of writes.</summary>
    public async Task Empty()
    {
        await _turn.WaitAsync();
        try
        {
            Checkpoint();
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        if (File.Exists(settings.Path))
            Checkpoint();
        _turn.Dispose();
    }

    /// <summary>Another process that holds the file is no fault of the program's, and is told in words.</summary>
    /// <exception cref="RefusedException"><see cref="CommonRefusals.DatabaseBusy"/>.</exception>
    private static async Task<T> Within<T>(Func<Task<T>> write)
    {
        try
        {
            return await write();
        }
        catch (Exception fault) when ((fault as SqliteException ?? fault.InnerException) is SqliteException { SqliteErrorCode: Busy or Locked })
        {
            throw new RefusedException(CommonRefusals.DatabaseBusy);
        }
    }

    private long WalBytes()
    {
        var wal = new FileInfo(settings.Path + "-wal");
        return wal.Exists ? wal.Length : 0;
    }

    private void Checkpoint()
    {
        using var connection = new SqliteConnection(settings.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = SqliteSettingsInterceptor.Settings + "PRAGMA wal_checkpoint(TRUNCATE);";
        command.ExecuteNonQuery();
        anchor.Mark();
    }
}
