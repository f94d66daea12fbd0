using System.Security.Cryptography;
using System.Text;
using BroByggare.Tests.Making;
using Microsoft.Data.Sqlite;

namespace BroByggare.Tests.Core.Demo;

/// <summary>What stands in a database file, read behind the product's back.</summary>
internal static class Rows
{
    /// <summary>One value for all rows of all tables, without the seals of the log, whose key is each database's own.</summary>
    public static string Fingerprint(TestDatabase database)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var table in Tables(database))
        {
            foreach (var row in Read(database, $"SELECT {Columns(database, table)} FROM \"{table}\" ORDER BY rowid"))
                hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\u001f', row) + "\n"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Every different text that has a space in it.</summary>
    public static IReadOnlyCollection<string> Texts(TestDatabase database, params string[] except) =>
        [.. Tables(database).Except(except)
            .SelectMany(table => Read(database, $"SELECT * FROM \"{table}\""))
            .SelectMany(row => row.OfType<string>())
            .Where(text => text.Contains(' ', StringComparison.Ordinal))
            .Distinct()];

    public static IReadOnlyDictionary<string, long> Counts(TestDatabase database) =>
        Tables(database).ToDictionary(table => table, table => (long)Read(database, $"SELECT count(*) FROM \"{table}\"").Single()[0]);

    public static IEnumerable<object[]> Read(TestDatabase database, string sql)
    {
        using var connection = new SqliteConnection(database.Settings.ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            yield return row;
        }
    }

    private static string Columns(TestDatabase database, string table) =>
        string.Join(", ", Read(database, $"SELECT name FROM pragma_table_info('{table}') WHERE name <> 'Hash'").Select(row => $"\"{row[0]}\""));

    private static List<string> Tables(TestDatabase database) =>
        [.. Read(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '__EF%' ORDER BY name")
            .Select(row => (string)row[0])];
}
