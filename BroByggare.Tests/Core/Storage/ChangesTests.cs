using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Storage;

/// <summary>The one way to write, on a real database file.</summary>
public sealed class ChangesTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly TeamId _team;
    private readonly Actor _sara;
    private readonly SupportId _support;

    public ChangesTests()
    {
        _team = _database.HasTeam();
        _sara = _database.HasMember(Role.Bridgebuilder, _team);
        _support = _database.HasSupport(_sara);
    }

    private SupportCommands Commands => _database.Get<SupportCommands>();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_change_counts_the_version_and_writes_one_line_in_the_log()
    {
        await Commands.WriteNote(Seen(_sara), "Vi pratade om skolan.", isShared: true);

        using var db = _database.Open();
        db.Supports.Single().Version.Should().Be(2);
        var line = db.Log.OrderBy(entry => entry.Id).Last();
        (line.Command, line.SubjectId, line.By, line.IsRead).Should().Be(("IndividualSupport.WriteNote", _support.Value, _sara.Id, false));
    }

    [Fact]
    public async Task The_same_press_sent_twice_has_one_effect()
    {
        var seen = Seen(_sara);

        await Commands.WriteNote(seen, "Vi pratade om skolan.", isShared: true);
        await Commands.WriteNote(seen, "Vi pratade om skolan.", isShared: true);

        using var db = _database.Open();
        db.Notes.Should().ContainSingle();
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_and_both_are_told_which()
    {
        var form = FormKey.By(_sara);

        var first = await OpenWith(form);
        var second = await OpenWith(form);

        second.Should().Be(first);
        using var db = _database.Open();
        db.Supports.Should().HaveCount(2, "the one of the test and the one of the form");
    }

    [Fact]
    public async Task The_second_of_two_editors_is_told_and_nothing_is_overwritten()
    {
        var one = Seen(_sara);
        var two = Seen(_sara);
        await Commands.WriteProblem(one, "Jag vill ha en lägenhet.");

        var write = () => Commands.WriteProblem(two, "Jag vill ha ett jobb.");

        (await write.Should().ThrowAsync<StaleException>()).Which.By.Should().Be(
            new ChangedBy(null, _database.Clock.Now().InStockholm()), "somebody else is never oneself in another window");
        using var db = _database.Open();
        db.Rounds.Single().Problem.Text.Should().Be("Jag vill ha en lägenhet.");
    }

    [Fact]
    public async Task A_refused_verb_writes_nothing_at_all()
    {
        var advance = () => Commands.Advance(Seen(_sara));

        await advance.Should().ThrowAsync<RefusedException>();
        using var db = _database.Open();
        db.Supports.Single().Version.Should().Be(1);
        db.Log.Should().BeEmpty();
    }

    [Fact]
    public async Task A_support_of_others_does_not_exist()
    {
        var stranger = _database.HasMember(Role.Bridgebuilder, _team, "Annan brobyggare");
        var manager = _database.HasMember(Role.Manager, _team, "Chef");
        var elsewhere = _database.HasMember(Role.Coordinator, _database.HasTeam("Ett annat team"), "Annan samordnare");

        foreach (var actor in new[] { stranger, manager, elsewhere })
        {
            var write = () => Commands.WriteNote(Seen(actor), "x", isShared: true);
            await write.Should().ThrowAsync<MissingException>();
        }
    }

    [Fact]
    public async Task A_number_that_was_never_given_looks_the_same()
    {
        var write = () => Commands.WriteNote(new(new(999_999), 1, _sara, Guid.NewGuid()), "x", isShared: true);

        await write.Should().ThrowAsync<MissingException>();
    }

    [Fact]
    public async Task Who_is_switched_off_can_do_nothing_from_the_next_press_on()
    {
        using (var db = _database.Open())
        {
            db.Members.Single(member => member.Id == _sara.Id).SwitchOff();
            await db.SaveChangesAsync();
        }

        var write = () => Commands.WriteNote(Seen(_sara), "x", isShared: true);

        (await write.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.SignedOut);
    }

    [Fact]
    public async Task A_claimed_role_is_not_believed()
    {
        var manager = _database.HasMember(Role.Manager, _team, "Chef");

        var write = () => Commands.WriteNote(Seen(manager with { Role = Role.Coordinator }), "x", isShared: true);

        await write.Should().ThrowAsync<MissingException>();
    }

    [Fact]
    public async Task Many_writers_at_once_all_get_their_turn()
    {
        var supports = Enumerable.Range(0, 32).Select(_ => _database.HasSupport(_sara)).ToList();

        await Task.WhenAll(supports.Select(support => Task.Run(() =>
            Commands.WriteNote(new(support, 1, _sara, Guid.NewGuid()), "Samtidigt.", isShared: true))));

        using var db = _database.Open();
        db.Notes.Should().HaveCount(32);
    }

    [Fact]
    public async Task What_is_saved_is_in_the_file_with_the_settings_that_keep_it()
    {
        using var db = _database.Open();
        await db.Database.OpenConnectionAsync();

        (await Pragma(db, "journal_mode")).Should().Be("wal");
        (await Pragma(db, "synchronous")).Should().Be("2", "FULL");
        (await Pragma(db, "foreign_keys")).Should().Be("1");
        (await Pragma(db, "secure_delete")).Should().Be("1");
        (await Pragma(db, "trusted_schema")).Should().Be("0");
        (await Pragma(db, "wal_autocheckpoint")).Should().Be("0", "the write gate owns the checkpoints");
    }

    private static async Task<string> Pragma(BroByggareContext db, string name)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (await command.ExecuteScalarAsync())!.ToString()!;
    }

    private Task<SupportId> OpenWith(FormKey form) => _database.Get<Changes>().Add(
        form,
        SupportActions.Start,
        async (db, actor, signed) =>
        {
            var person = Person.Register("Mira", null, ContactWays.None, signed.On);
            db.Add(person);
            await db.SaveChangesAsync();
            return IndividualSupport.Start(person.Id, actor.TeamId, actor.Id, signed);
        },
        support => support.Id);

    private Seen<SupportId> Seen(Actor actor)
    {
        using var db = _database.Open();
        return new(_support, db.Supports.Single(support => support.Id == _support).Version, actor, Guid.NewGuid());
    }
}
