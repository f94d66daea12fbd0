using BroByggare.Core.Encryption;
using Microsoft.Data.Sqlite;

namespace BroByggare.Core.Storage;

/// <summary>Where the database is.</summary>
/// <param name="Path">The SQLite file, on a disk of this machine.</param>
public sealed record DatabaseSettings(string Path)
{
    /// <summary>How long a connection waits for another process, in seconds: a press writes twice at most, and is answered within five.</summary>
    public int WaitSeconds { get; init; } = 2;

    /// <summary>Where the keys of its personal text are; beside the file unless the settings say otherwise.</summary>
    public KeySettings Keys { get; init; } = new(Path + "-keys");

    internal string ConnectionString => new SqliteConnectionStringBuilder
    {
        DataSource = Path,
        DefaultTimeout = WaitSeconds,
        ForeignKeys = true,
    }.ToString();

    /// <summary>Connections that wait to be used again hold the file.</summary>
    public void CloseAll()
    {
        using var any = new SqliteConnection(ConnectionString);
        SqliteConnection.ClearPool(any);
    }
}
