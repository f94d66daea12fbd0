using System.Data.Common;
using System.IO.Compression;
using BroByggare.Core;
using BroByggare.Core.Backups;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Core.Storage.Sqlite;
using BroByggare.Core.Supports;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace BroByggare.Tests.Core.Storage;

/// <summary>
/// A database of each release, with its keys, as it was left: the next release starts with it. From 1 December 2026 migrations
/// are added and never made anew; a release adds its own file here, and none is taken away.
/// </summary>
public sealed class OldDatabaseTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-old-");

    public void Dispose() => _folder.Remove();

    public static TheoryData<string> Releases => [.. Directory.GetFiles(Path.Combine(Sources.Top, "BroByggare.Tests", "Core", "Storage"), "*.zip").Select(file => Path.GetFileName(file))];

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task What_an_earlier_release_saved_is_there_and_whole(string release)
    {
        var settings = Unpack(_folder.FullName, release);
        await using (var core = new ServiceCollection().AddSingleton<TimeProvider>(new FixedClock()).AddBroByggareCore(_ => settings).BuildServiceProvider())
        {
            await core.GetRequiredService<DatabaseStart>().Prepare();

            await using var db = await core.GetRequiredService<IDbContextFactory<BroByggareContext>>().CreateDbContextAsync();
            var sara = (await db.Members.SingleAsync(member => member.Name == "Sara Lind")).AsActor();
            var support = await db.Supports.Select(support => support.Id).SingleAsync();
            var view = (await core.GetRequiredService<SupportQueries>().View(sara, support))!;
            (view.Person.Name, view.Round.Problem).Should().Be(("Mira", "Hyran är inte betald."));
            (await core.GetRequiredService<DatabaseCheck>().Look()).IsWhole.Should().BeTrue();
        }

        settings.CloseAll();
    }

    [Fact]
    public async Task Before_an_update_a_copy_is_kept_beside_it_for_a_month()
    {
        var settings = Unpack(_folder.FullName);
        await Update(settings);

        var copy = Copies().Should().ContainSingle().Subject;
        await using (var old = new SqliteConnection($"Data Source={copy};Mode=ReadOnly;Pooling=false"))
        {
            await old.OpenAsync();
            await using var ask = old.CreateCommand();
            ask.CommandText = "SELECT COUNT(*) FROM \"__EFMigrationsHistory\"";
            (await ask.ExecuteScalarAsync()).Should().Be(1L, "it is as the first release left it");
        }

        await Update(settings);
        Copies().Should().Equal([copy], "there was nothing to update");
        File.SetLastWriteTimeUtc(copy, new FixedClock().GetUtcNow().UtcDateTime.AddDays(-31));
        await Update(settings);
        Copies().Should().BeEmpty();

        string[] Copies() => Directory.GetFiles(_folder.FullName, "*.before-*");
    }

    /// <summary>What lies on the disk at each statement of an update is what a killed program leaves.</summary>
    [Fact]
    public async Task An_update_that_is_killed_at_any_statement_is_gone_on_with_at_the_next_start()
    {
        var settings = Unpack(Path.Combine(_folder.FullName, "first"));
        var left = new KilledAtEach(settings.Path, Path.Combine(_folder.FullName, "killed"));
        await using (var db = new SqliteContext(new DbContextOptionsBuilder<SqliteContext>(SqliteContextFactory.Options(settings)).AddInterceptors(left).Options))
            await db.Database.MigrateAsync();
        SqliteConnection.ClearAllPools();

        left.Places.Should().HaveCountGreaterThan(5);
        foreach (var place in left.Places)
        {
            var killed = new DatabaseSettings(place) { Keys = settings.Keys };
            await Update(killed);
            await using var db = new SqliteContext(SqliteContextFactory.Options(killed));
            (await db.Database.GetPendingMigrationsAsync()).Should().BeEmpty(place);
            (await db.Database.SqlQueryRaw<string>("SELECT * FROM pragma_integrity_check").ToListAsync()).Should().Equal(["ok"], place);
            SqliteConnection.ClearAllPools();
        }
    }

    private static DatabaseSettings Unpack(string folder, string release = "release-2026-12-01.zip")
    {
        ZipFile.ExtractToDirectory(Path.Combine(Sources.Top, "BroByggare.Tests", "Core", "Storage", release), folder);
        return new(Path.Combine(folder, "test.db"));
    }

    private static async Task Update(DatabaseSettings settings)
    {
        await using (var core = new ServiceCollection().AddSingleton<TimeProvider>(new FixedClock()).AddBroByggareCore(_ => settings).BuildServiceProvider())
            await core.GetRequiredService<DatabaseStart>().Prepare();
        settings.CloseAll();
    }

    /// <summary>Before each statement: the files as they are on the disk.</summary>
    private sealed class KilledAtEach(string database, string folder) : DbCommandInterceptor
    {
        private int _statements;

        public List<string> Places { get; } = [];

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            var place = Path.Combine(folder, $"{++_statements}", "test.db");
            Directory.CreateDirectory(Path.GetDirectoryName(place)!);
            foreach (var part in new[] { "", "-wal" }.Where(part => File.Exists(database + part)))
                File.Copy(database + part, place + part);
            Places.Add(place);
            return ValueTask.FromResult(result);
        }
    }
}
