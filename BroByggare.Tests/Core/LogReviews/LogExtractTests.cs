using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.LogReviews;

/// <summary>Who has been in a file, and what somebody has opened.</summary>
public sealed class LogExtractTests : IDisposable
{
    private readonly SupportScene _scene = new();

    private TestDatabase Database => _scene.Database;

    private LogExtractQueries Queries => Database.Get<LogExtractQueries>();

    private Period Today => new(_scene.Today, _scene.Today);

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task The_person_can_be_told_who_was_there_when_and_what_they_did()
    {
        await _scene.Seen();
        Database.Clock.Pass(TimeSpan.FromMinutes(20));
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Vi pratade om skolan.", isShared: true));
        await _scene.Seen(_scene.Helena);

        var extract = (await Queries.WhoHasRead(_scene.Helena, _scene.Id, null, 1))!;

        extract.Name.Should().Be("Mira");
        Of(extract, "Sara Lind", LogKind.Opened).Should().BeEquivalentTo(
            new ExtractRow(_scene.Today, new(14, 32), new(14, 52), "Sara Lind", Role.Bridgebuilder, LogKind.Opened, 2));
        Of(extract, "Sara Lind", LogKind.WroteJournal).Times.Should().Be(1);
        Of(extract, "Helena Sund", LogKind.Opened).Role.Should().Be(Role.Coordinator);
        Of(extract, "Helena Sund", LogKind.TookOutLog).Times.Should().Be(1, "taking out the extract is a reading too");
    }

    [Fact]
    public async Task Lists_that_showed_the_name_are_told_and_those_that_did_not_are_not()
    {
        var other = Database.HasSupport(_scene.Daniel, "Arman");
        await Database.Get<SupportListQueries>().List(_scene.Sara, new(), 1);
        await Database.Get<SupportListQueries>().List(_scene.Daniel, new(), 1);

        var mira = (await Queries.WhoHasRead(_scene.Helena, _scene.Id, null, 1))!;
        var arman = (await Queries.WhoHasRead(_scene.Helena, other, null, 1))!;

        mira.Rows.Rows.Where(row => row.Kind == LogKind.Listed).Select(row => row.Who).Should().Equal("Sara Lind");
        arman.Rows.Rows.Where(row => row.Kind == LogKind.Listed).Select(row => row.Who).Should().Equal("Daniel Ek");
    }

    [Fact]
    public async Task All_supports_of_the_person_are_told_of_and_nobody_else_s()
    {
        await Database.Closed(_scene.Sara, _scene.Id);
        Database.HasSupport(_scene.Daniel, "Arman");
        var again = await Database.Get<OpeningCommands>().StartFor(
            BroByggare.Core.Kernel.FormKey.By(_scene.Helena), (await _scene.Seen()).Person.Seen.Id, _scene.Daniel.Id);

        var extract = (await Queries.WhoHasRead(_scene.Helena, again, null, 1))!;

        extract.Rows.Rows.Should().Contain(row => row.Who == "Sara Lind" && row.Kind == LogKind.Moved, "it was closed by her");
        extract.Rows.Rows.Should().Contain(row => row.Who == "Helena Sund" && row.Kind == LogKind.Began);
    }

    [Fact]
    public async Task Each_year_is_asked_for_on_its_own()
    {
        await _scene.Seen();
        Database.Clock.Set(new(2027, 2, 1, 9, 0, 0));

        var now = (await Queries.WhoHasRead(_scene.Helena, _scene.Id, null, 1))!;
        var before = (await Queries.WhoHasRead(_scene.Helena, _scene.Id, 2026, 1))!;

        now.Years.Should().Equal(2027, 2026);
        now.Rows.Rows.Should().OnlyContain(row => row.Day.Year == 2027);
        before.Rows.Rows.Should().ContainSingle().Which.Who.Should().Be("Sara Lind");
    }

    [Fact]
    public async Task Nobody_but_a_coordinator_who_may_see_the_support_is_told()
    {
        var elsewhere = Database.HasMember(Role.Coordinator, Database.HasTeam("Ett annat team"), "Annan samordnare");

        foreach (var actor in new[] { _scene.Sara, _scene.Daniel, _scene.Anders, elsewhere })
            (await Queries.WhoHasRead(actor, _scene.Id, null, 1)).Should().BeNull();
        (await Queries.WhoHasRead(_scene.Helena, new(999_999), null, 1)).Should().BeNull();
    }

    [Fact]
    public async Task A_manager_sees_what_a_member_has_opened_by_number()
    {
        await _scene.Seen();
        await _scene.Queries.Journal(_scene.Sara, _scene.Id, 10);
        await Database.Get<SupportListQueries>().List(_scene.Sara, new(), 1);

        var extract = (await Queries.OpenedBy(_scene.Anders, _scene.Sara.Id, Today, 1))!;

        extract.Rows.Rows.Select(row => (row.Support, row.Kind, row.Listed)).Should().BeEquivalentTo(
        [
            ((SupportId?)_scene.Id, LogKind.Opened, 0), (_scene.Id, LogKind.ReadJournal, 0), (null, LogKind.Listed, 1),
        ]);
    }

    [Fact]
    public async Task What_a_member_has_opened_is_for_the_manager_of_the_team()
    {
        var elsewhere = Database.HasMember(Role.Manager, Database.HasTeam("Ett annat team"), "Annan chef");
        var administrator = Database.HasMember(Role.Administrator, _scene.Anders.TeamId);

        foreach (var actor in new[] { _scene.Sara, _scene.Helena, elsewhere, administrator })
        {
            (await Queries.OpenedBy(actor, _scene.Sara.Id, Today, 1)).Should().BeNull();
            (await Queries.Team(actor)).Should().NotContain(member => member.Id == _scene.Sara.Id);
        }

        (await Queries.OpenedBy(_scene.Anders, new(999), Today, 1)).Should().BeNull();
        (await Queries.Team(_scene.Anders)).Select(member => member.Name).Should().Contain(["Sara Lind", "Daniel Ek", "Helena Sund"]);
    }

    private static ExtractRow Of(SupportExtract extract, string who, LogKind kind) =>
        extract.Rows.Rows.Single(row => row.Who == who && row.Kind == kind);
}
