using System.Data.Common;
using BroByggare.Core.Storage;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Core.AuditLog;

/// <summary>The log from its beginning to its end, straight from the table: a million lines through the mapping take twice as long.</summary>
internal static class LogReading
{
    /// <param name="db">With its connection held.</param>
    public static IEnumerable<LogEntry> All(BroByggareContext db)
    {
        using var ask = db.Database.GetDbConnection().CreateCommand();
        ask.CommandText = """
            SELECT "Id", "At", "By", "Command", "Subject", "SubjectId", "IsRead", "Once", "Listed", "Hash" FROM "Log" ORDER BY "Id"
            """;
        using var answer = ask.ExecuteReader();
        while (answer.Read())
            yield return Line(answer);
    }

    private static LogEntry Line(DbDataReader row) => new(
        row.GetInt64(0),
        row.GetDateTime(1),
        new(checked((int)Number(row, 2))),
        row.GetString(3),
        row.GetString(4),
        checked((int)Number(row, 5)),
        Number(row, 6) switch { 0 => false, 1 => true, _ => throw new FormatException("Neither yes nor no.") },
        row.IsDBNull(7) ? null : row.GetGuid(7),
        row.IsDBNull(8) ? null : row.GetFieldValue<byte[]>(8),
        row.GetFieldValue<byte[]>(9));

    /// <summary>SQLite lets words stand where a number should, and would read them as 0.</summary>
    private static long Number(DbDataReader row, int column) =>
        row.GetValue(column) is long number ? number : throw new FormatException("Not a number.");
}
