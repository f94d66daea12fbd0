using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using Microsoft.Data.Sqlite;

namespace BroByggare.Core.AuditLog;

/// <summary>
/// Remembers outside the database how long the log has been, so that cutting off its end is found. A mark is written with each
/// commit, before anybody is told that it is saved. The first after a quiet minute, each 64th, and those of a checkpoint and of
/// the stop are waited for until they are on the disk: a loss of power, but no end of the program, can take the others.
/// </summary>
public sealed class LogAnchor(DatabaseSettings settings, LogSettings log, TimeProvider clock)
{
    /// <summary>So many marks are at most with the operating system and not on the disk.</summary>
    internal const int MostInMemory = 64;

    private static readonly TimeSpan LongestInMemory = TimeSpan.FromMinutes(1);

    private int _inMemory;
    private long? _marked;
    private DateTime _onDiskAt;

    /// <summary>Since when the file cannot be written to (UTC); null while all is well. What was saved is saved all the same.</summary>
    public DateTime? FailsSince { get; private set; }

    internal string Path => log.AnchorPath ?? settings.Path + ".loganchor";

    internal AnchorFile File => new(Path);

    /// <summary>Something has been written through the gate.</summary>
    internal void Wrote()
    {
        _inMemory++;
        Mark(toDisk: _marked is null || _inMemory >= MostInMemory || clock.Now() - _onDiskAt >= LongestInMemory);
    }

    /// <summary>Writes down where the log ends now, on the disk, when something has been written since.</summary>
    internal void Mark()
    {
        if (_inMemory > 0)
            Mark(toDisk: true);
    }

    /// <summary>Before anything is written: the file does not grow for ever. One that may only be added to is left as it is.</summary>
    internal void Thin()
    {
        try
        {
            File.Thin();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // It is as good as it was.
        }
    }

    /// <summary>From here on what was written before no longer holds.</summary>
    internal void Accept(LogHead head) => Write(new(IsAcceptance: true, head.Sequence, head.Hash, clock.Now()), toDisk: true);

    private void Mark(bool toDisk)
    {
        if (Head() is { } head)
            Write(new(IsAcceptance: false, head.Sequence, head.Hash, clock.Now()), toDisk);
    }

    private void Write(AnchorMark mark, bool toDisk)
    {
        var isNews = _marked != mark.Sequence || mark.IsAcceptance;
        if (!isNews && !toDisk)
            return;
        try
        {
            if (isNews)
                File.Append(mark, toDisk);
            else
                File.ToDisk();
            (_marked, FailsSince) = (mark.Sequence, null);
            if (toDisk)
                (_inMemory, _onDiskAt) = (0, mark.At);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The change is on disk and must not be told as lost; the page of the log review says that this file is not.
            FailsSince ??= mark.At;
        }
    }

    private LogHead? Head()
    {
        try
        {
            using var connection = new SqliteConnection(settings.ConnectionString);
            connection.Open();
            using var ask = connection.CreateCommand();
            ask.CommandText = """SELECT "Id", "Hash" FROM "Log" ORDER BY "Id" DESC LIMIT 1""";
            using var answer = ask.ExecuteReader();
            return answer.Read() ? new(answer.GetInt64(0), answer.GetFieldValue<byte[]>(1)) : null;
        }
        catch (SqliteException)
        {
            // No table yet, or busy: what is written is written, and is marked next time.
            return null;
        }
    }
}
