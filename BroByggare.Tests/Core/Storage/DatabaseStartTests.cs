using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Storage.Sqlite;
using BroByggare.Core.Supports;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Storage;

/// <summary>A database that cannot be used is told in plain words before anything starts.</summary>
public sealed class DatabaseStartTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-start-");

    private readonly List<PersonKeys> _opened = [];

    private DatabaseSettings Settings => new(Path.Combine(_folder.FullName, "start.db")) { WaitSeconds = 1 };

    public void Dispose()
    {
        _opened.ForEach(keys => keys.Dispose());
        SqliteConnection.ClearAllPools();
        _folder.Remove();
    }

    [Fact]
    public async Task A_new_place_gets_a_database_with_its_tables()
    {
        using (var start = Start())
            await start.Prepare();

        await using var db = new SqliteContext(SqliteContextFactory.Options(Settings));
        (await db.Database.GetPendingMigrationsAsync()).Should().BeEmpty();
    }

    [Fact]
    public async Task Starting_again_changes_nothing()
    {
        using (var first = Start())
            await first.Prepare();

        using var second = Start();
        await second.Prepare();
    }

    [Fact]
    public async Task Two_at_once_are_refused()
    {
        using var first = Start();
        await first.Prepare();
        using var second = Start();

        await ShouldBeRefused(second, DataTexts.InUse);
    }

    [Fact]
    public async Task A_newer_database_is_refused()
    {
        using (var first = Start())
            await first.Prepare();
        await Execute("INSERT INTO \"__EFMigrationsHistory\" VALUES ('20990101000000_Later', '99.0.0')");
        using var start = Start();

        await ShouldBeRefused(start, DataTexts.TooNew);
    }

    [Fact]
    public async Task A_file_with_a_damaged_page_is_refused_before_anything_is_written_in_it()
    {
        using (var first = Start())
            await first.Prepare();
        await Execute("PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        DatabaseFile.Damage(Settings.Path);
        var before = await File.ReadAllBytesAsync(Settings.Path);
        using var start = Start();

        await ShouldBeRefused(start, DataTexts.NotADatabase);

        SqliteConnection.ClearAllPools();
        (await File.ReadAllBytesAsync(Settings.Path)).Should().Equal(before);
    }

    [Fact]
    public async Task A_locked_database_is_refused()
    {
        using (var first = Start())
            await first.Prepare();
        await using var other = new SqliteConnection(Settings.ConnectionString);
        await other.OpenAsync();
        await using var holding = await other.BeginTransactionAsync();
        using var start = Start();

        await ShouldBeRefused(start, DataTexts.Locked);
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        await File.WriteAllTextAsync(Settings.Path, new string('x', 8_192));
        using var start = Start();

        await ShouldBeRefused(start, DataTexts.NotADatabase);
    }

    [Fact]
    public async Task A_read_only_file_is_refused()
    {
        using (var first = Start())
            await first.Prepare();
        File.SetAttributes(Settings.Path, FileAttributes.ReadOnly);
        using var start = Start();

        await ShouldBeRefused(start, DataTexts.ReadOnly);

        File.SetAttributes(Settings.Path, FileAttributes.Normal);
    }

    [Fact]
    public async Task A_migration_that_was_killed_can_be_run_again()
    {
        await Execute("CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER PRIMARY KEY, \"Timestamp\" TEXT NOT NULL); INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-11-19')");
        using var start = Start();

        await start.Prepare();
    }

    [Fact]
    public async Task A_database_whose_keys_are_gone_is_refused_and_left_as_it_was_found()
    {
        using (var first = Start())
            await first.Prepare();
        await using (var db = Contexts(Keys()).CreateDbContext())
        {
            db.Add(Person.Register("Mira", null, ContactWays.None, new(2026, 11, 19)));
            await db.SaveChangesAsync();
        }

        _opened.ForEach(keys => keys.Dispose());
        SqliteConnection.ClearAllPools();
        Directory.Delete(Settings.Keys.Folder, recursive: true);
        var before = await File.ReadAllBytesAsync(Settings.Path);
        using var start = Start();

        var prepare = start.Prepare;

        (await prepare.Should().ThrowAsync<StartRefusedException>()).Which.Reason.Swedish.Should().Contain("persons.db");
        (await File.ReadAllBytesAsync(Settings.Path)).Should().Equal(before);
        Directory.Exists(Settings.Keys.Folder).Should().BeFalse("a folder that is missing is not made anew");
    }

    [Theory]
    [InlineData(0, 16)]
    [InlineData(100, 4_000)]
    [InlineData(4_096, 4_096)]
    [InlineData(8_192, 8_000)]
    public async Task A_damaged_file_of_keys_is_told_in_words_wherever_the_damage_is(int from, int length)
    {
        using (var first = Start())
            await first.Prepare();
        _opened.ForEach(keys => keys.Dispose());
        SqliteConnection.ClearAllPools();
        var bytes = await File.ReadAllBytesAsync(Settings.Keys.PersonsFile);
        bytes.Length.Should().BeGreaterThan(from);
        Array.Fill(bytes, (byte)0xA5, from, Math.Min(length, bytes.Length - from));
        await File.WriteAllBytesAsync(Settings.Keys.PersonsFile, bytes);
        using var start = Start();

        await ShouldBeRefused(start, EncryptionTexts.PersonsUnreadable, Settings.Keys.PersonsFile);
    }

    [Fact]
    public async Task A_command_that_reads_says_when_there_is_nothing_to_read()
    {
        using var start = Start();

        var read = start.PrepareToRead;

        (await read.Should().ThrowAsync<StartRefusedException>()).Which.Reason.Swedish.Should().Be(Said(DataTexts.Missing).Swedish);
    }

    private Task ShouldBeRefused(DatabaseStart start, Text reason) => ShouldBeRefused(start, reason, Path.GetFullPath(Settings.Path));

    private static async Task ShouldBeRefused(DatabaseStart start, Text reason, string file)
    {
        var prepare = start.Prepare;
        (await prepare.Should().ThrowAsync<StartRefusedException>()).Which.Reason.Swedish.Should().Be(reason.With(file).Swedish);
    }

    private Text Said(Text reason) => reason.With(Path.GetFullPath(Settings.Path));

    private DatabaseStart Start()
    {
        var keys = Keys();
        return new(Settings, Contexts(keys), keys, TimeProvider.System);
    }

    private PersonKeys Keys()
    {
        var keys = new PersonKeys(Settings.Keys, TimeProvider.System);
        _opened.Add(keys);
        return keys;
    }

    private SqliteContextFactory Contexts(PersonKeys keys) =>
        new SqliteContextFactory(Settings, new(keys), new(new(Settings)), new TeamMembership(TimeProvider.System), new RowKeys());

    private async Task Execute(string sql)
    {
        await using var connection = new SqliteConnection(Settings.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
