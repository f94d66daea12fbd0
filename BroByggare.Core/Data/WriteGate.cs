using BroByggare.Core.Data.Sqlite;
using BroByggare.Core.Log;
using Microsoft.Data.Sqlite;

namespace BroByggare.Core.Data;

/// <summary>
/// One writer at a time, and the same one takes the checkpoints. SQLite allows one writer anyway; waiting here is
/// fair and never ends in "database is locked". It also sees to it that the length of the log is marked outside the database.
/// </summary>
public sealed class WriteGate(DatabaseSettings settings, LogAnchor anchor) : IDisposable
{
    private const long CheckpointAtBytes = 4 * 1024 * 1024;

    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Waits for its turn, writes, and takes a checkpoint when the write-ahead log has grown.</summary>
    public async Task<T> Write<T>(Func<Task<T>> write)
    {
        await _turn.WaitAsync();
        try
        {
            var written = await write();
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
