using System.Collections.Concurrent;
using System.Diagnostics;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace BroByggare.Core.Storage;

/// <summary>
/// One writer at a time, and the same one takes the checkpoints. SQLite allows one writer anyway; waiting here is fair, and
/// whoever waits for what does not move is told so in words. It also sees to it that the length of the log is marked outside the database.
/// </summary>
public sealed class WriteGate(DatabaseSettings settings, LogAnchor anchor) : IDisposable
{
    private const int Busy = 5;
    private const int Locked = 6;
    private const int CannotWrite = 10;
    private const int Full = 13;
    private const long CheckpointAtBytes = 4 * 1024 * 1024;

    /// <summary>How long one waits for a turn while nobody gets anything written.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    /// <summary>How long it is remembered how long somebody waited.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly ConcurrentDictionary<object, long> _waiting = [];
    private LongWait? _longest;
    private int _written;
    private int _stopped;

    /// <summary>How long whoever has waited longest for a turn waits now, or waited within the last minute.</summary>
    public TimeSpan Wait
    {
        get
        {
            var before = _longest is { IsRemembered: true } longest ? longest.Time : TimeSpan.Zero;
            return _waiting.Values.Select(since => Stopwatch.GetElapsedTime(since)).Append(before).Max();
        }
    }

    /// <summary>Waits for its turn, writes, and takes a checkpoint when the write-ahead log has grown.</summary>
    /// <exception cref="RefusedException"><see cref="CommonRefusals.DatabaseBusy"/> or <see cref="CommonRefusals.DiskFails"/>: nothing is written, and the same can be tried again.</exception>
    public async Task<T> Write<T>(Func<Task<T>> write)
    {
        await WaitForTurn();
        try
        {
            var written = await Within(write);
            _written++;
            anchor.Wrote();
            CheckpointWhenGrown();
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

    /// <summary>A long queue that moves is waited for; one that stands still is not.</summary>
    private async Task WaitForTurn()
    {
        var (me, since, stopped) = (new object(), Stopwatch.GetTimestamp(), _stopped);
        _waiting[me] = since;
        try
        {
            for (var written = _written; !await _turn.WaitAsync(Patience); written = _written)
            {
                if (written == _written)
                    throw new RefusedException(CommonRefusals.DatabaseBusy);
            }
        }
        finally
        {
            _waiting.TryRemove(me, out _);
            var waited = Stopwatch.GetElapsedTime(since);
            Meters.WriteWait.Record(waited.TotalSeconds);
            if (_longest is not { IsRemembered: true } longest || waited > longest.Time)
                _longest = new(waited, Stopwatch.GetTimestamp());
        }

        // Who stood before has waited for the file as long as one can: the next is not made to wait as long again.
        if (stopped == _stopped)
            return;
        _turn.Release();
        throw new RefusedException(CommonRefusals.DatabaseBusy);
    }

    /// <summary>Another process that holds the file, and a disk that takes nothing more, are no faults of the program's, and are told in words.</summary>
    private async Task<T> Within<T>(Func<Task<T>> write)
    {
        try
        {
            return await write();
        }
        catch (Exception fault) when ((fault as SqliteException ?? fault.InnerException) is SqliteException { SqliteErrorCode: Busy or Locked })
        {
            _stopped++;
            throw new RefusedException(CommonRefusals.DatabaseBusy);
        }
        catch (Exception fault) when ((fault as SqliteException ?? fault.InnerException) is SqliteException { SqliteErrorCode: Full or CannotWrite })
        {
            throw new RefusedException(CommonRefusals.DiskFails);
        }
    }

    /// <summary>What was written is written, whatever becomes of this; the next write tries again.</summary>
    private void CheckpointWhenGrown()
    {
        try
        {
            if (WalBytes() > CheckpointAtBytes)
                Checkpoint();
        }
        catch (Exception fault) when (fault is SqliteException or IOException)
        {
            // The log of writes grows on, and is whole.
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

    private sealed record LongWait(TimeSpan Time, long At)
    {
        public bool IsRemembered => Stopwatch.GetElapsedTime(At) < Remembered;
    }
}
