using BroByggare.Core.Data;
using BroByggare.Core.Time;
using Microsoft.Data.Sqlite;

namespace BroByggare.Core.Log;

/// <summary>
/// Remembers outside the database how long the log has been, so that cutting off its end is found. A mark is written at the
/// first write after a quiet minute, at least every 64th, at each checkpoint and when the program stops.
/// </summary>
public sealed class LogAnchor(DatabaseSettings settings, LogSettings log, TimeProvider clock)
{
    private const int MostUnmarked = 64;

    private static readonly TimeSpan LongestUnmarked = TimeSpan.FromMinutes(1);

    private int _unmarked;
    private long? _marked;
    private DateTime _markedAt;

    /// <summary>Since when the file cannot be written to (UTC); null while all is well. What was saved is saved all the same.</summary>
    public DateTime? FailsSince { get; private set; }

    internal string Path => log.AnchorPath ?? settings.Path + ".loganchor";

    internal AnchorFile File => new(Path);

    /// <summary>Something has been written through the gate.</summary>
    internal void Wrote()
    {
        _unmarked++;
        if (_marked is null || _unmarked >= MostUnmarked || clock.Now() - _markedAt >= LongestUnmarked)
            Mark();
    }

    /// <summary>Writes down where the log ends now, when that is news.</summary>
    internal void Mark()
    {
        if (_unmarked == 0 || Head() is not { } head)
            return;
        Write(new(IsAcceptance: false, head.Sequence, head.Hash, clock.Now()));
    }

    /// <summary>From here on what was written before no longer holds.</summary>
    internal void Accept(LogHead head) => Write(new(IsAcceptance: true, head.Sequence, head.Hash, clock.Now()));

    private void Write(AnchorMark mark)
    {
        _markedAt = mark.At;
        if (_marked == mark.Sequence && !mark.IsAcceptance)
            return;
        try
        {
            File.Append(mark);
            (_marked, _unmarked, FailsSince) = (mark.Sequence, 0, null);
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
