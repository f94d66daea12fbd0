using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BroByggare.Core.AuditLog;

/// <summary>
/// The one place that adds to the log: each line gets the next number and a hash that ties it to the line before. Only
/// inside the write gate, in the transaction of what it tells about.
/// </summary>
public sealed class AuditChain(LogKey key)
{
    /// <summary>Adds one line after the last there is, whether that is saved or about to be.</summary>
    internal async Task Append(BroByggareContext db, LogLine line) => db.Log.Add(Next(Added(db) ?? await Head(db), line));

    /// <summary>Makes lines that follow one another, for who writes many at once.</summary>
    internal IEnumerable<LogEntry> Continue(LogHead head, IEnumerable<LogLine> lines)
    {
        foreach (var line in lines)
        {
            var entry = Next(head, line);
            yield return entry;
            head = new(entry.Id, entry.Hash);
        }
    }

    /// <summary>The last line there is. Asked on the connection itself: it is part of every write, and the mapping would cost more than the answer.</summary>
    internal static async Task<LogHead> Head(BroByggareContext db)
    {
        await using var connection = await OneConnection.Hold(db);
        await using var ask = db.Database.GetDbConnection().CreateCommand();
        ask.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        ask.CommandText = """SELECT "Id", "Hash" FROM "Log" ORDER BY "Id" DESC LIMIT 1""";
        await using var answer = await ask.ExecuteReaderAsync();
        return await answer.ReadAsync() ? new(answer.GetInt64(0), answer.GetFieldValue<byte[]>(1)) : LogHead.Start;
    }

    private static LogHead? Added(BroByggareContext db) =>
        db.ChangeTracker.Entries<LogEntry>()
            .Where(entry => entry.State == EntityState.Added)
            .Select(entry => entry.Entity)
            .MaxBy(entry => entry.Id) is { } last
                ? new(last.Id, last.Hash)
                : null;

    private LogEntry Next(LogHead head, LogLine line)
    {
        var bare = new LogEntry(head.Sequence + 1, line, []);
        return new(bare.Id, line, LogSeal.Of(bare, head.Hash, key.Bytes));
    }
}
