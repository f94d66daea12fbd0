using System.Globalization;
using Microsoft.Data.Sqlite;

namespace BroByggare.Tests.Making;

/// <summary>What can happen to the file behind everybody's back.</summary>
internal static class DatabaseFile
{
    /// <summary>The first page of the supports is written over. Nobody may have the file open.</summary>
    public static void Damage(string file)
    {
        int size, root;
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString()))
        {
            connection.Open();
            size = Asked(connection, "PRAGMA page_size");
            root = Asked(connection, "SELECT rootpage FROM sqlite_master WHERE name = 'Supports'");
        }

        using var bytes = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        bytes.Position = (long)(root - 1) * size;
        bytes.Write(Enumerable.Repeat((byte)0xFF, size).ToArray());
    }

    private static int Asked(SqliteConnection connection, string question)
    {
        using var ask = connection.CreateCommand();
        ask.CommandText = question;
        return Convert.ToInt32(ask.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>Held by another program, until what this answers with is disposed.</summary>
    public static async Task<IDisposable> Hold(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=false");
        await connection.OpenAsync();
        await using var hold = connection.CreateCommand();
        hold.CommandText = "BEGIN IMMEDIATE";
        await hold.ExecuteNonQueryAsync();
        return connection;
    }
}
