using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BroByggare.Core.Storage.Sqlite;

/// <summary>
/// The settings of every connection (docs/promises.md). Checkpoints are taken off the connections: the write gate owns them,
/// because SQLite before 3.51.3 can lose pages when two connections write and checkpoint at the same instant.
/// </summary>
internal sealed class SqliteSettingsInterceptor : DbConnectionInterceptor
{
    public const string Settings = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA secure_delete = ON;
        PRAGMA trusted_schema = OFF;
        PRAGMA wal_autocheckpoint = 0;
        PRAGMA temp_store = MEMORY;
        """;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
