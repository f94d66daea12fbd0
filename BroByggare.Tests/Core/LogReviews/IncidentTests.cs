using BroByggare.Core.Accounts;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Opening;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.LogReviews;

/// <summary>A personal data breach: who was exposed to whom.</summary>
public sealed class IncidentTests : IDisposable
{
    private readonly SupportScene _scene = new();

    private TestDatabase Database => _scene.Database;

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task It_tells_which_supports_an_account_had_before_it_and_how_much_of_them()
    {
        var arman = Database.HasSupport(_scene.Sara, "Arman");
        await Database.Get<SupportListQueries>().List(_scene.Sara, new(), 1);
        Database.Clock.Pass(TimeSpan.FromMinutes(5));
        await _scene.Seen();
        await _scene.Queries.OwnPlan(_scene.Sara, _scene.Id);

        var view = (await Exposed(_scene.Anders, Today(), _scene.Sara.Id))!;

        view.Rows.Rows.Should().BeEquivalentTo(
        [
            new IncidentRow(_scene.Id, "Sara Lind", Role.Bridgebuilder, 1, 1, 1, At(14, 32), At(14, 37)),
            new IncidentRow(arman, "Sara Lind", Role.Bridgebuilder, 1, 0, 0, At(14, 32), At(14, 32)),
        ]);
        (view.Persons, view.Supports, view.Who).Should().Be((2, 2, "Sara Lind"));
        view.Data.Should().Equal(IncidentTexts.Names, IncidentTexts.File);
    }

    [Fact]
    public async Task A_sign_in_is_asked_for_by_its_time_and_two_at_once_are_not_told_apart()
    {
        Database.Clock.Set(At(8, 0));
        Database.HasSession(_scene.Sara, "Edge");
        Database.Clock.Set(At(14, 32));
        Database.HasSession(_scene.Sara, "Firefox");
        Database.HasSession(_scene.Sara, "Safari");
        Database.HasSession(_scene.Helena, "Chrome");
        await _scene.Seen();

        var sessions = (await Exposed(_scene.Anders, Today(), _scene.Sara.Id))!.Sessions;

        sessions.Should().Equal(
            new IncidentSession("Edge", At(8, 0), At(8, 1), true),
            new IncidentSession("Firefox", At(14, 32), At(14, 33), false),
            new IncidentSession("Safari", At(14, 32), At(14, 33), false));
        (await Exposed(_scene.Anders, (sessions[0].From, sessions[0].To), _scene.Sara.Id))!.Rows.Rows.Should().BeEmpty();
        (await Exposed(_scene.Anders, (sessions[1].From, sessions[1].To), _scene.Sara.Id))!.Rows.Rows.Should().ContainSingle();
        (await Exposed(_scene.Anders, Today(), null))!.Sessions.Should().BeEmpty();
    }

    [Fact]
    public async Task An_hour_that_comes_twice_is_asked_about_whole()
    {
        Database.Clock.Set(new(2026, 10, 25, 1, 59, 0));
        Database.Clock.Pass(TimeSpan.FromMinutes(31));
        await _scene.Seen();

        var asked = (new DateTime(2026, 10, 25, 2, 15, 0), new DateTime(2026, 10, 25, 2, 45, 0));

        (await Exposed(_scene.Anders, asked, null))!.Rows.Rows.Should().ContainSingle("it was half past two the first time");
        Database.Clock.Pass(TimeSpan.FromHours(1));
        await _scene.Seen();
        (await Exposed(_scene.Anders, asked, null))!.Rows.Rows.Single().Read.Should().Be(2);
    }

    [Fact]
    public async Task A_person_with_two_supports_is_one_person()
    {
        var person = (await _scene.Seen()).Person.Seen.Id;
        await Database.Closed(_scene.Sara, _scene.Id);
        await Database.Get<OpeningCommands>().StartFor(FormKey.By(_scene.Helena), person, _scene.Sara.Id);

        var view = (await Exposed(_scene.Anders, Today(), null))!;

        (view.Persons, view.Supports).Should().Be((1, 2));
    }

    [Fact]
    public async Task Only_what_was_done_within_the_time_counts_and_only_that_account_s()
    {
        await _scene.Seen();
        await _scene.Seen(_scene.Helena);
        Database.Clock.Pass(TimeSpan.FromHours(2));
        await _scene.Seen();

        var hour = (await Exposed(_scene.Anders, (At(14, 0), At(15, 0)), _scene.Sara.Id))!;
        var all = (await Exposed(_scene.Anders, Today(), null))!;

        hour.Rows.Rows.Should().ContainSingle().Which.Read.Should().Be(1);
        all.Rows.Rows.Select(row => row.Who).Should().BeEquivalentTo("Sara Lind", "Helena Sund");
    }

    /// <summary>On the 25th of October the hour from two to three comes twice.</summary>
    [Fact]
    public async Task A_question_about_the_hour_that_comes_twice_is_about_both()
    {
        var night = new DateTime(2026, 10, 25, 0, 30, 0, DateTimeKind.Utc);
        foreach (var hour in new[] { -1, 0, 1, 2 })
        {
            Database.Clock.Pass(night.AddHours(hour) - Database.Clock.GetUtcNow().UtcDateTime);
            await _scene.Seen();
        }

        var hours = (new DateTime(2026, 10, 25, 2, 0, 0), new DateTime(2026, 10, 25, 2, 59, 0));
        var view = (await Exposed(_scene.Anders, hours, _scene.Sara.Id))!;

        view.Rows.Rows.Should().ContainSingle().Which.Read.Should().Be(2);
    }

    [Fact]
    public async Task A_quiet_time_exposed_nobody()
    {
        var view = (await Exposed(_scene.Anders, (At(3, 0), At(4, 0)), null))!;

        (view.Persons, view.Supports).Should().Be((0, 0));
        view.Data.Should().BeEmpty();
    }

    [Fact]
    public async Task The_manager_asks_about_the_own_team_the_administrator_about_all_and_nobody_else_at_all()
    {
        var elsewhere = Database.HasTeam("Ett annat team");
        var there = Database.HasMember(Role.Bridgebuilder, elsewhere, "Annan brobyggare");
        await Database.Get<SupportQueries>().View(there, Database.HasSupport(there, "Arman"));
        var administrator = Database.HasMember(Role.Administrator, elsewhere, "Karin Wall");

        (await Exposed(_scene.Anders, Today(), there.Id)).Should().BeNull();
        (await Exposed(_scene.Anders, Today(), null))!.Supports.Should().Be(0);
        (await Exposed(administrator, Today(), there.Id))!.Supports.Should().Be(1);
        (await Exposed(_scene.Helena, Today(), null)).Should().BeNull();
        (await Exposed(_scene.Sara, Today(), null)).Should().BeNull();
    }

    [Fact]
    public async Task Asking_stands_in_the_log()
    {
        await Exposed(_scene.Anders, Today(), _scene.Sara.Id);

        using var db = Database.Open();
        var line = db.Log.OrderBy(entry => entry.Id).Last();
        (line.Command, line.SubjectId, line.By).Should().Be(("Incident.Exposed", _scene.Sara.Id.Value, _scene.Anders.Id));
    }

    [Fact]
    public async Task An_administrator_who_switches_somebody_off_has_read_nobody()
    {
        var karin = Database.HasMember(Role.Administrator, Database.HasTeam("IT"), "Karin Wall");
        var session = Database.HasSession(karin);
        await Database.Get<AccountCommands>().SwitchOff(new(_scene.Sara.Id, 0, karin, Guid.NewGuid()), session, _scene.Daniel.Id);

        var view = (await Exposed(karin, Today(), karin.Id))!;

        (view.Persons, view.Supports).Should().Be((0, 0));
        view.Rows.Rows.Should().BeEmpty();
        view.Data.Should().BeEmpty();
        using var db = Database.Open();
        db.Log.AsEnumerable().Should().ContainSingle(entry => entry.Supports().Contains(_scene.Id) && entry.Kind() == LogKind.PassedOn, "it stands in the log all the same");
    }

    private (DateTime From, DateTime To) Today() => (At(0, 0), At(23, 59));

    private DateTime At(int hour, int minute) => _scene.Today.ToDateTime(new(hour, minute));

    private Task<IncidentView?> Exposed(Actor actor, (DateTime From, DateTime To) time, TeamMemberId? member) =>
        Database.Get<IncidentQueries>().Exposed(actor, new(time.From, time.To, member, null), 1);
}
