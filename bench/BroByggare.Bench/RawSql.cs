using BroByggare.Core.Storage;
using Microsoft.Data.Sqlite;

namespace BroByggare.Bench;

/// <summary>The floor: the same questions as hand-written SQL on one open connection, prepared once, with the same durability.</summary>
internal sealed class RawSql : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    public RawSql(DatabaseSettings settings)
    {
        _connection = new($"Data Source={settings.Path}");
        _connection.Open();
        Run("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA wal_autocheckpoint = 0; PRAGMA secure_delete = ON;");
    }

    /// <summary>Reads every row and column.</summary>
    public long Run(string sql, params (string Name, object Value)[] with)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            _commands[sql] = command = _connection.CreateCommand();
            command.CommandText = sql;
        }

        command.Parameters.Clear();
        foreach (var (name, value) in with)
            command.Parameters.AddWithValue(name, value);
        using var reader = command.ExecuteReader();
        var values = new object[reader.FieldCount];
        long rows = 0;
        while (reader.Read())
        {
            reader.GetValues(values);
            rows++;
        }

        return rows;
    }

    public Task RunAll(IEnumerable<string> statements, params (string Name, object Value)[] with)
    {
        foreach (var sql in statements)
            Run(sql, [.. with.Where(parameter => sql.Contains(parameter.Name, StringComparison.Ordinal))]);
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
        _connection.Dispose();
    }
}
