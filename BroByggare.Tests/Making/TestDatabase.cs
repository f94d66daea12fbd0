using System.Collections.Concurrent;
using BroByggare.Core;
using BroByggare.Core.Kernel;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Storage;
using BroByggare.Core.Storage.Sqlite;
using BroByggare.Core.Team;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Making;

/// <summary>
/// A real database file for one test, with all of Core on top of it and a clock that stands still.
/// The tables are made once and the file is copied, because migrating costs more than most tests.
/// </summary>
public sealed class TestDatabase : IDisposable
{
    private static readonly Lazy<string> Template = new(MakeTemplate);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-test-");
    private readonly ConcurrentQueue<string> _unrecorded = [];
    private readonly ServiceProvider _core;

    /// <param name="culling">What the municipality has decided of how long things are kept; left out, nothing.</param>
    public TestDatabase(CullingRules? culling = null)
    {
        Settings = new(Path.Combine(_folder.FullName, "test.db"));
        File.Copy(Template.Value, Settings.Path);
        _core = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddSingleton(culling ?? new())
            .AddBroByggareCore(_ => Settings)
            .BuildServiceProvider();
        Get<Reads>().Unrecorded += () => _unrecorded.Enqueue(Environment.StackTrace);
    }

    public FixedClock Clock { get; } = new();

    public DatabaseSettings Settings { get; }

    /// <summary>The commands, queries and other pieces of Core, as the product has them.</summary>
    public T Get<T>()
        where T : notnull => _core.GetRequiredService<T>();

    /// <summary>The tables themselves, for what a test must see or lay out behind the commands' back.</summary>
    public BroByggareContext Open() => Get<IDbContextFactory<BroByggareContext>>().CreateDbContext();

    /// <summary>Puts rows there as they stand.</summary>
    public void Has(params object[] rows)
    {
        using var db = Open();
        db.AddRange(rows);
        db.SaveChanges();
    }

    /// <summary>A team of its own.</summary>
    public TeamId HasTeam(string name = "Brobyggarna")
    {
        var team = new WorkTeam(name);
        Has(team);
        return team.Id;
    }

    /// <summary>Somebody on the staff who has signed in before, ready to act.</summary>
    public Actor HasMember(Role role, TeamId team, string name = "Testperson")
    {
        var member = TeamMember.Join(name, role, team);
        member.Recognise("https://id.example.se", $"{name}-{Guid.NewGuid()}");
        Has(member);
        return member.AsActor();
    }

    /// <summary>Three who work together: two bridge-builders and their coordinator.</summary>
    public (Actor Sara, Actor Jonas, Actor Helena) HasColleagues()
    {
        var team = HasTeam();
        return (
            HasMember(Role.Bridgebuilder, team, "Sara Lind"),
            HasMember(Role.Bridgebuilder, team, "Jonas Berg"),
            HasMember(Role.Coordinator, team, "Helena Sund"));
    }

    /// <summary>In every test: what somebody read of a person's words stands in the log.</summary>
    public void Dispose()
    {
        _core.Dispose();
        Release(Settings);
        _folder.Remove();
        if (_unrecorded.TryDequeue(out var query))
            throw new InvalidOperationException("A query opened a person's words and wrote nothing in the log:" + query);
    }

    private static string MakeTemplate()
    {
        var folder = Directory.CreateTempSubdirectory("brobyggare-tests-");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Remove();
        var settings = new DatabaseSettings(Path.Combine(folder.FullName, "template.db"));
        using (var db = new SqliteContext(SqliteContextFactory.Options(settings)))
            db.Database.Migrate();
        Release(settings);
        return settings.Path;
    }

    /// <summary>Closes the connections that the pool holds; the last one to close empties the write-ahead log into the file.</summary>
    private static void Release(DatabaseSettings settings)
    {
        using var connection = new SqliteConnection(settings.ConnectionString);
        SqliteConnection.ClearPool(connection);
    }
}
