using System.Data.Common;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BroByggare.Tests.Making;

/// <summary>Hears what the product asks one database, and how SQLite means to find the answer.</summary>
public sealed class QuestionsHeard : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string _path;
    private readonly List<IDisposable> _ears = [];
    private readonly List<(string Sql, List<(string Name, object? Value)> Given)> _heard = [];

    public QuestionsHeard(TestDatabase database)
    {
        _path = database.Settings.Path;
        _ears.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Each line of each plan; a whole table is read where a line begins with SCAN.</summary>
    public IReadOnlyList<string> Plans(TestDatabase database)
    {
        using var db = database.Open();
        var connection = db.Database.GetDbConnection();
        connection.Open();
        return [.. _heard.Where(question => question.Sql.StartsWith("SELECT", StringComparison.Ordinal)).SelectMany(question => Plan(connection, question))];
    }

    public void Dispose() => _ears.ForEach(ear => ear.Dispose());

    void IObserver<DiagnosticListener>.OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            _ears.Add(value.Subscribe(this));
    }

    void IObserver<KeyValuePair<string, object?>>.OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Key == RelationalEventId.CommandExecuted.Name
            && value.Value is CommandEventData { Command: var command }
            && command.Connection?.DataSource == _path)
        {
            lock (_heard)
                _heard.Add((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(given => (given.ParameterName, given.Value))]));
        }
    }

    public void OnCompleted() { }

    public void OnError(Exception error) { }

    private static List<string> Plan(DbConnection connection, (string Sql, List<(string Name, object? Value)> Given) question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + question.Sql;
        foreach (var (name, value) in question.Given)
        {
            var given = command.CreateParameter();
            (given.ParameterName, given.Value) = (name, value);
            command.Parameters.Add(given);
        }

        using var answer = command.ExecuteReader();
        var lines = new List<string>();
        while (answer.Read())
            lines.Add(answer.GetString(3));
        // What a subquery hands on is read in full by definition; only tables and indexes are meant.
        return [.. lines.Where(line => !lines.Contains(line.Replace("SCAN ", "CO-ROUTINE ", StringComparison.Ordinal)) || line.StartsWith("CO-", StringComparison.Ordinal))];
    }
}
