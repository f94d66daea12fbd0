using System.Collections.Concurrent;
using System.Data.Common;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace BroByggare.Tests.Making;

/// <summary>Hears what the product asks one database, and how SQLite means to find the answer.</summary>
public sealed class QuestionsHeard : IDisposable
{
    private static readonly ConcurrentDictionary<string, QuestionsHeard> Listening = new();

    private readonly string _path;
    private readonly ConcurrentQueue<(string Sql, List<(string Name, object? Value)> Input)> _heard = [];

    public QuestionsHeard(TestDatabase database)
    {
        _path = database.Settings.Path;
        Listening[_path] = this;
    }

    public int Count => _heard.Count;

    /// <summary>Done after each question, which it is given, on the thread that asked it.</summary>
    public Action<string>? After { get; set; }

    /// <summary>Each line of each plan; a whole table is read where a line begins with SCAN.</summary>
    public IReadOnlyList<string> Plans(TestDatabase database)
    {
        using var db = database.Open();
        var connection = db.Database.GetDbConnection();
        connection.Open();
        return [.. _heard.Where(question => question.Sql.StartsWith("SELECT", StringComparison.Ordinal)).SelectMany(question => Plan(connection, question))];
    }

    public void Dispose() => Listening.TryRemove(_path, out _);

    /// <summary>From the start: while nobody listens, EF looks only once a second whether somebody does.</summary>
    [ModuleInitializer]
    internal static void Listen() => DiagnosticListener.AllListeners.Subscribe(new Ear<DiagnosticListener>(told =>
    {
        if (told.Name == DbLoggerCategory.Name)
            told.Subscribe(new Ear<KeyValuePair<string, object?>>(Hear));
    }));

    private static void Hear(KeyValuePair<string, object?> told)
    {
        if (told.Key == RelationalEventId.CommandExecuted.Name
            && told.Value is CommandEventData { Command: { Connection: { } connection } command }
            && Listening.TryGetValue(connection.DataSource, out var listener))
        {
            listener._heard.Enqueue((command.CommandText, [.. command.Parameters.Cast<DbParameter>().Select(given => (given.ParameterName, given.Value))]));
            listener.After?.Invoke(command.CommandText);
        }
    }

    private static List<string> Plan(DbConnection connection, (string Sql, List<(string Name, object? Value)> Input) question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "EXPLAIN QUERY PLAN " + question.Sql;
        foreach (var (name, value) in question.Input)
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
        return lines.FindAll(line => !line.StartsWith("SCAN ", StringComparison.Ordinal) || !lines.Contains("CO-ROUTINE " + line[5..]));
    }

    private sealed class Ear<T>(Action<T> hear) : IObserver<T>
    {
        public void OnNext(T value) => hear(value);

        public void OnCompleted() { }

        public void OnError(Exception error) { }
    }
}
