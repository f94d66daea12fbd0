using BroByggare.Core.AuditLog;
using BroByggare.Core.Demo;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Steps;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.AuditLog;

/// <summary>The log in a real file, tampered with behind the product's back.</summary>
public sealed class LogInDatabaseTests : IDisposable
{
    private readonly SupportScene _scene = new();

    private TestDatabase Database => _scene.Database;

    private string MarksFile => Database.Settings.Path + ".loganchor";

    private string KeyFile => Path.Combine(Database.Settings.Keys.Folder, "log.key");

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task Every_change_and_every_reading_is_a_link_of_one_chain()
    {
        await SomeLines();

        var verdict = await Check().Whole();

        using var db = Database.Open();
        verdict.Fault.Should().BeNull();
        verdict.Lines.Should().Be(await db.Log.LongCountAsync()).And.BeGreaterThan(10);
        (await db.Log.OrderBy(line => line.Id).Select(line => line.Id).ToListAsync()).Should().Equal(Enumerable.Range(1, (int)verdict.Lines).Select(number => (long)number));
    }

    [Theory]
    [InlineData("UPDATE Log SET By = By + 1 WHERE Id = 4", LogFaultKind.Changed, 4)]
    [InlineData("UPDATE Log SET At = '2026-11-18 13:32:00' WHERE Id = 4", LogFaultKind.Changed, 4)]
    [InlineData("UPDATE Log SET SubjectId = 0 WHERE Id = 1", LogFaultKind.Changed, 1)]
    [InlineData("UPDATE Log SET IsRead = 1 - IsRead WHERE Id = 5", LogFaultKind.Changed, 5)]
    [InlineData("UPDATE Log SET Hash = zeroblob(32) WHERE Id = 6", LogFaultKind.Changed, 6)]
    [InlineData("UPDATE Log SET Listed = x'01' WHERE Id = 6", LogFaultKind.Changed, 6)]
    [InlineData("UPDATE Log SET IsRead = 2 WHERE Id = 5", LogFaultKind.Changed, 5)]
    [InlineData("UPDATE Log SET At = 'nonsense' WHERE Id = 4", LogFaultKind.Changed, 4)]
    [InlineData("UPDATE Log SET Once = 'nonsense' WHERE Id = 4", LogFaultKind.Changed, 4)]
    [InlineData("UPDATE Log SET SubjectId = 'nonsense' WHERE Id = 4", LogFaultKind.Changed, 4)]
    [InlineData("UPDATE Log SET SubjectId = 99999999999999 WHERE Id = 4", LogFaultKind.Changed, 4)]
    [InlineData("DELETE FROM Log WHERE Id = 3", LogFaultKind.OutOfOrder, 3)]
    [InlineData("DELETE FROM Log WHERE Id = 3; UPDATE Log SET Id = Id - 1 WHERE Id > 3", LogFaultKind.Changed, 3)]
    [InlineData("UPDATE Log SET Id = 900 WHERE Id = 4; UPDATE Log SET Id = 4 WHERE Id = 5; UPDATE Log SET Id = 5 WHERE Id = 900", LogFaultKind.Changed, 4)]
    [InlineData("DELETE FROM Log", LogFaultKind.CutOff, 1)]
    public async Task What_is_done_to_it_is_found_where_it_was_done(string done, LogFaultKind kind, long line)
    {
        await SomeLines();
        await Sql(done);

        (await Check().Whole()).Fault.Should().Be(new LogFault(kind, line));
    }

    [Fact]
    public async Task A_log_that_is_cut_off_stops_the_start_with_words_that_say_what_to_do()
    {
        await SomeLines();
        await Check().AtStart();
        await Sql("DELETE FROM Log WHERE Id > (SELECT max(Id) - 3 FROM Log)");

        var start = () => Check().AtStart();

        (await start.Should().ThrowAsync<StartRefusedException>()).Which.Reason.Swedish
            .Should().StartWith("Loggen är kortare än den har varit").And.Contain("--Log:AcceptBrokenChain=true");
        (await Check().Whole()).Fault!.Kind.Should().Be(LogFaultKind.CutOff);
    }

    [Fact]
    public async Task A_restored_backup_is_accepted_once_and_the_acceptance_is_told_ever_after()
    {
        await SomeLines();
        await Sql("DELETE FROM Log WHERE Id > (SELECT max(Id) - 3 FROM Log)");

        await Check(new() { AcceptBrokenChain = true }).AtStart();

        await Check().AtStart();
        await _scene.Seen();
        (await Check().Whole()).Should().Match<LogVerdict>(verdict => verdict.IsWhole && verdict.Acceptances == 1);
    }

    [Fact]
    public async Task A_last_line_that_was_changed_or_another_key_stops_the_start()
    {
        await SomeLines();
        await Sql("UPDATE Log SET By = By + 1 WHERE Id = (SELECT max(Id) FROM Log)");

        var start = () => Check().AtStart();

        (await start.Should().ThrowAsync<StartRefusedException>()).Which.Reason.Swedish.Should().Contain("log.key");
    }

    [Fact]
    public async Task A_lost_key_is_not_made_anew_in_silence()
    {
        await SomeLines();
        File.Delete(KeyFile);

        var start = () => Check().AtStart();
        var whole = () => Check().Whole();

        await start.Should().ThrowAsync<StartRefusedException>();
        await whole.Should().ThrowAsync<StartRefusedException>();
        File.Exists(KeyFile).Should().BeFalse();
    }

    [Fact]
    public async Task A_file_of_marks_that_is_gone_stops_the_start()
    {
        await SomeLines();
        File.Delete(MarksFile);

        var start = () => Check().AtStart();

        (await start.Should().ThrowAsync<StartRefusedException>()).Which.Reason.Swedish.Should().Contain(".loganchor");
        (await Check().Whole()).Fault!.Kind.Should().Be(LogFaultKind.MarksUnreadable);
    }

    [Fact]
    public async Task A_mark_that_was_half_written_when_the_power_went_does_not_count_and_is_mended()
    {
        await SomeLines();
        await File.AppendAllTextAsync(MarksFile, "anchor 99");

        await Check().AtStart();
        await _scene.Seen();
        await Database.Get<WriteGate>().Mark();

        (await File.ReadAllTextAsync(MarksFile)).Should().NotContain("anchor 99").And.EndWith("\n");
        (await Check().Whole()).IsWhole.Should().BeTrue();
    }

    [Fact]
    public async Task A_change_is_not_told_as_lost_because_the_mark_could_not_be_written()
    {
        Directory.CreateDirectory(MarksFile);

        await SomeLines();

        var manager = Database.HasMember(Role.Manager, Database.HasTeam("Ledningen"));
        (await Database.Get<LogReviewQueries>().MarksFailSince(manager)).Should().NotBeNull();
        using var db = Database.Open();
        db.Notes.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Each_commit_is_marked_so_that_what_a_stop_in_the_middle_loses_is_told()
    {
        await _scene.Seen();
        await _scene.Seen();
        await _scene.Seen();
        Marks().Should().HaveCount(3);
        await _scene.Seen();
        Marks().Should().HaveCount(4, "nothing more has to happen for the last line to be marked");

        await Sql("DELETE FROM Log WHERE Id = (SELECT max(Id) FROM Log)");

        (await Check().Whole()).Fault.Should().Be(new LogFault(LogFaultKind.CutOff, 4));
    }

    [Fact]
    public async Task A_file_of_marks_that_cannot_be_written_stops_the_start()
    {
        var inTheWay = Database.Settings.Path + "-in-the-way";
        await File.WriteAllTextAsync(inTheWay, "no folder");

        var start = () => Check(new() { AnchorPath = Path.Combine(inTheWay, "marks") }).AtStart();

        (await start.Should().ThrowAsync<StartRefusedException>()).Which.Reason.Swedish.Should().Contain("Log:AnchorPath");
    }

    [Fact]
    public async Task A_long_file_of_marks_is_thinned_at_the_start_and_says_no_less_of_the_end()
    {
        await SomeLines();
        var (first, last) = (Marks()[0], Marks()[^1]);
        await File.WriteAllLinesAsync(MarksFile, [.. Enumerable.Repeat(first, 150_000), last]);

        await Check().AtStart();

        Marks().Should().HaveCountLessThan(2_000);
        Marks()[^1].Should().Be(last);
        (await Check().Whole()).IsWhole.Should().BeTrue();
    }

    [Fact]
    public async Task Only_the_account_that_runs_the_program_can_read_the_key()
    {
        await SomeLines();

        var rights = OperatingSystem.IsWindows() ? UnixFileMode.UserRead | UnixFileMode.UserWrite : File.GetUnixFileMode(KeyFile);

        rights.Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        new FileInfo(KeyFile).Length.Should().Be(32);
    }

    [Fact]
    public async Task The_demo_municipality_and_its_copies_are_links_of_the_chain_too()
    {
        using var database = new TestDatabase();
        await database.Get<DemoMunicipality>().Fill(2_500, DemoMunicipality.UsualSeed, null, CancellationToken.None);

        var verdict = await database.Get<LogCheck>().Whole();

        verdict.Fault.Should().BeNull();
        verdict.Lines.Should().BeGreaterThan(2_500);
    }

    [Fact]
    public async Task A_demo_that_is_replaced_starts_its_log_anew_and_says_so()
    {
        using var database = new TestDatabase();
        var demo = database.Get<DemoMunicipality>();
        await demo.Fill(seed: 1);
        await demo.Clear();
        await demo.Fill(seed: 2);

        await database.Get<LogCheck>().AtStart();

        (await database.Get<LogCheck>().Whole()).Should().Match<LogVerdict>(verdict => verdict.IsWhole && verdict.Acceptances == 1);
    }

    [Fact]
    public async Task The_log_holds_numbers_and_never_a_name_or_a_word_that_was_written()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Ett hemligt ord", isShared: true));
        await _scene.Do((commands, seen) => commands.WriteProblem(seen, "Ett annat hemligt ord"));

        using var db = Database.Open();
        db.Log.AsEnumerable().Should().OnlyContain(line => line.Command.All(char.IsAsciiLetter) || line.Command.Count(c => c == '.') == 1);
        db.Log.AsEnumerable().SelectMany(line => new[] { line.Command, line.Subject }).Should().NotContain(words => words.Contains("Mira") || words.Contains("hemligt"));
    }

    private async Task SomeLines()
    {
        await _scene.At(SupportStep.MeasureIdentification);
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Vi pratade om skolan.", isShared: true));
        await Database.Get<SupportListQueries>().List(_scene.Sara, new(), 1);
        await Database.Get<WriteGate>().Mark();
    }

    private LogCheck Check(LogSettings? settings = null) => new(
        Database.Get<IDbContextFactory<BroByggareContext>>(),
        new(Database.Settings),
        new(Database.Settings, settings ?? new(), Database.Clock),
        settings ?? new(),
        Database.Settings);

    private string[] Marks() => File.ReadAllLines(MarksFile);

    private async Task Sql(string statements)
    {
        using var db = Database.Open();
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        await db.Database.ExecuteSqlRawAsync(statements);
    }
}
