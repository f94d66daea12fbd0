using System.Security.Cryptography;
using System.Text;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Tests.Making;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace BroByggare.Tests.Core.Demo;

/// <summary>What stands in a database file, read behind the product's back.</summary>
internal static class Rows
{
    /// <summary>One value for all rows of all tables, without the seals of the log, whose key is each database's own.</summary>
    public static string Fingerprint(TestDatabase database)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        // Keys are drawn by chance, and the keys of names follow from them.
        foreach (var table in Tables(database).Except(["PersonNameKeys"]))
        {
            foreach (var row in Opened(database, table, "ORDER BY rowid"))
                hash.AppendData(Encoding.UTF8.GetBytes(string.Join('\u001f', row) + "\n"));
        }

        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Every different text that has a space in it.</summary>
    public static IReadOnlyCollection<string> Texts(TestDatabase database, params string[] except) =>
        [.. Tables(database).Except(except)
            .SelectMany(table => Opened(database, table))
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

    /// <summary>All of a table, with what is sealed opened and without whose key it is.</summary>
    private static IEnumerable<object[]> Opened(TestDatabase database, string table, string order = "")
    {
        using var db = database.Open();
        var type = db.Model.GetEntityTypes().First(entity => entity.GetTableName() == table && !entity.IsOwned());
        var columns = db.Model.GetRelationalModel().Tables.First(mapped => mapped.Name == table).Columns.ToList();
        var parts = EncryptedParts.Of(type);
        foreach (var row in Read(database, $"SELECT {string.Join(", ", columns.Select(column => $"\"{column.Name}\""))} FROM \"{table}\" {order}"))
        {
            var number = string.Join('/', parts.Key.Select(key => row[columns.FindIndex(column => column.Name == key.GetColumnName())]));
            yield return [.. row.Zip(columns).Where(cell => cell.Second.Name is not ("KeyId" or "Hash")).Select(cell => Open(cell.First, cell.Second, number))];
        }

        object Open(object cell, IColumn column, string number) => cell switch
        {
            byte[] bytes when column.PropertyMappings[0].Property is { } property && property.ClrType == typeof(EncryptedText) =>
                db.FieldEncryption.Read(EncryptedText.Stored(EncryptedTextMapping.PlaceOf(property), bytes), number),
            byte[] bytes => Convert.ToHexString(bytes),
            _ => cell,
        };
    }

    private static List<string> Tables(TestDatabase database) =>
        [.. Read(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '__EF%' ORDER BY name")
            .Select(row => (string)row[0])];
}
