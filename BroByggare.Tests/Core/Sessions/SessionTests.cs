using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Sessions;

public sealed class SessionTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly TeamId _team;
    private readonly Actor _sara;

    public SessionTests()
    {
        _team = _database.HasTeam();
        _sara = _database.HasMember(Role.Bridgebuilder, _team, "Sara Lind");
    }

    private SessionCommands Commands => _database.Get<SessionCommands>();

    private SessionQueries Queries => _database.Get<SessionQueries>();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task The_key_opens_the_session_and_the_database_does_not_know_the_key()
    {
        var key = SessionKey.Draw();

        await Commands.Start(_sara, Start(key));

        (await Queries.OpenedBy(key))!.Member.Name.Should().Be("Sara Lind");
        (await Queries.OpenedBy(SessionKey.Draw())).Should().BeNull();
        using var db = _database.Open();
        var stored = db.Sessions.Single().KeyHash;
        stored.Should().HaveLength(64).And.NotContain(key);
        (await Queries.OpenedBy(stored)).Should().BeNull();
    }

    [Fact]
    public void No_two_keys_are_alike_and_each_is_too_long_to_guess()
    {
        var keys = Enumerable.Range(0, 1_000).Select(_ => SessionKey.Draw()).ToList();

        keys.Should().OnlyHaveUniqueItems().And.OnlyContain(key => key.Length == 43);
    }

    [Fact]
    public async Task It_is_known_when_a_session_ends_and_whether_a_press_puts_it_off()
    {
        var id = await Commands.Start(_sara, Start());
        var begun = _database.Clock.GetUtcNow().UtcDateTime;

        (await Queries.Find(id))!.Ends.Should().Be(new SessionEnds(begun.AddMinutes(30), IsFinal: false));
        for (var time = 0; time < 26; time++)
        {
            _database.Clock.Pass(TimeSpan.FromMinutes(20));
            await Commands.Notice(id, _database.Clock.Now());
        }

        (await Queries.Find(id))!.Ends.Should().Be(new SessionEnds(begun.AddHours(9), IsFinal: true));
        (await Queries.Held())[id].Should().Be(new SessionEnds(begun.AddHours(9), IsFinal: true));
    }

    [Theory]
    [InlineData(30, 120)]
    [InlineData(3, 60)]
    [InlineData(1, 20)]
    public void One_is_told_two_minutes_before_or_at_least_a_third_of_the_time(int idleMinutes, int seconds) =>
        new SessionRules { IdleMinutes = idleMinutes }.WarnedFor.Should().Be(TimeSpan.FromSeconds(seconds));

    [Fact]
    public async Task Where_the_work_is_real_a_session_that_no_provider_has_proved_opens_nothing()
    {
        var (demo, real) = (SessionKey.Draw(), SessionKey.Draw());
        await Commands.Start(_sara, Start(demo));
        await Commands.Start(_sara, Start(real) with { Provider = new("https://id.example.se", "sara", null) });
        var production = new SessionQueries(
            _database.Get<Reads>(), new() { DemoHolds = false }, _database.Clock);

        (await production.OpenedBy(demo)).Should().BeNull();
        (await production.OpenedBy(real)).Should().NotBeNull();
        (await production.Held()).Should().ContainSingle();
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public async Task A_session_that_nobody_touches_is_over_after_half_an_hour(int minutes, bool holds)
    {
        var id = await Commands.Start(_sara, Start());

        _database.Clock.Pass(TimeSpan.FromMinutes(minutes));

        (await Queries.Find(id) is not null).Should().Be(holds);
    }

    [Fact]
    public async Task A_busy_session_is_over_after_nine_hours_all_the_same()
    {
        var id = await Commands.Start(_sara, Start());
        for (var quarter = 0; quarter < 35; quarter++)
        {
            _database.Clock.Pass(TimeSpan.FromMinutes(15));
            await Commands.Notice(id, _database.Clock.Now());
        }

        (await Queries.Find(id)).Should().NotBeNull();
        _database.Clock.Pass(TimeSpan.FromMinutes(15));

        (await Queries.Find(id)).Should().BeNull();
        await Commands.Expire(id);
        Ends().Should().Equal(SessionEnd.TooLong);
    }

    [Fact]
    public async Task A_session_that_was_left_is_written_down_as_over_once_and_one_that_holds_is_not()
    {
        var id = await Commands.Start(_sara, Start());
        await Commands.Expire(id);
        Ends().Should().BeEmpty();

        _database.Clock.Pass(TimeSpan.FromMinutes(31));
        await Commands.Expire(id);
        await Commands.Expire(id);
        await Commands.Notice(id, _database.Clock.Now());

        Ends().Should().Equal(SessionEnd.Idle);
        (await Queries.Find(id)).Should().BeNull();
        Logged("Session.End").Should().Be(1);
    }

    [Fact]
    public async Task Being_seen_is_no_change_and_stands_in_no_log()
    {
        var id = await Commands.Start(_sara, Start());
        var before = (await Queries.Find(id))!.Seen.Version;
        _database.Clock.Pass(TimeSpan.FromMinutes(5));

        await Commands.Notice(id, _database.Clock.Now());

        (await Queries.Find(id))!.Seen.Version.Should().Be(before);
        Logged("Session.Start").Should().Be(1);
        using var db = _database.Open();
        db.Log.Count().Should().Be(1);
    }

    [Fact]
    public async Task A_member_who_is_switched_off_has_no_session_whatever_the_table_says()
    {
        var id = await Commands.Start(_sara, Start());
        using (var db = _database.Open())
            await db.Members.ExecuteUpdateAsync(set => set.SetProperty(member => member.IsActive, false));

        (await Queries.Find(id)).Should().BeNull();
    }

    [Fact]
    public async Task One_ends_one_s_own_session_on_another_device()
    {
        var here = await Commands.Start(_sara, Start());
        var there = await Commands.Start(_sara, Start(device: "Chrome"));
        var rows = (await Queries.Own(_sara, here, 1)).Rows;
        rows.Select(row => (row.Device, row.IsThis)).Should().Equal(("Firefox", true), ("Chrome", false));

        await Commands.End(rows[1].Seen);

        (await Queries.Find(there)).Should().BeNull();
        (await Queries.Find(here)).Should().NotBeNull();
        Ends().Should().Equal(SessionEnd.ByOwner);
    }

    [Fact]
    public async Task Another_s_session_does_not_exist_for_a_colleague_nor_for_the_coordinator()
    {
        var id = await Commands.Start(_sara, Start());
        foreach (var other in new[] { Role.Bridgebuilder, Role.Coordinator, Role.Manager })
        {
            var stranger = _database.HasMember(other, _team);

            var end = () => Commands.End(new(id, 1, stranger, Guid.NewGuid()));

            await end.Should().ThrowAsync<MissingException>();
            (await Queries.Own(stranger, id, 1)).Rows.Should().BeEmpty();
        }

        (await Queries.Find(id)).Should().NotBeNull();
    }

    [Fact]
    public async Task All_others_are_ended_with_one_press_and_this_one_goes_on()
    {
        var here = await Commands.Start(_sara, Start());
        await Commands.Start(_sara, Start());
        await Commands.Start(_sara, Start());
        var daniel = _database.HasMember(Role.Bridgebuilder, _team);
        var his = await Commands.Start(daniel, Start());

        await Commands.EndOthers((await Queries.Find(here))!.Seen);

        (await Queries.Own(_sara, here, 1)).Rows.Should().ContainSingle();
        (await Queries.Find(his)).Should().NotBeNull();
        Logged("Session.End").Should().Be(2);
    }

    [Fact]
    public async Task A_new_proof_makes_the_session_fresh_again_with_a_new_key()
    {
        var old = SessionKey.Draw();
        var id = await Commands.Start(_sara, Start(old));
        _database.Clock.Pass(TimeSpan.FromMinutes(11));
        (await Queries.Find(id))!.IsRecent.Should().BeFalse();
        var renewed = SessionKey.Draw();

        await Commands.Prove((await Queries.Find(id))!.Seen, Start(renewed));

        (await Queries.OpenedBy(renewed))!.Seen.Id.Should().Be(id);
        (await Queries.OpenedBy(renewed))!.IsRecent.Should().BeTrue();
        (await Queries.OpenedBy(old)).Should().BeNull();
    }

    [Fact]
    public async Task An_old_proof_brought_again_is_not_fresh_and_one_from_the_future_is_from_now()
    {
        var id = await Commands.Start(_sara, Start() with { AuthenticatedAt = Now.AddHours(-1) });
        (await Queries.Find(id))!.IsRecent.Should().BeFalse();

        await Commands.Prove((await Queries.Find(id))!.Seen, Start() with { AuthenticatedAt = Now.AddDays(1) });

        (await Queries.Find(id))!.RecentUntil.Should().Be(Now.AddMinutes(10));
    }

    [Theory]
    [InlineData("https://id.example", "sara", null, 2)]
    [InlineData("https://id.example", null, "s1", 1)]
    [InlineData("https://id.example", "sara", "s2", 1)]
    [InlineData("https://id.example", "daniel", "s1", 0)]
    [InlineData("https://id.example/", "sara", null, 0)]
    [InlineData("https://id.example", null, null, 0)]
    public async Task The_provider_ends_those_sessions_that_it_names_and_no_others(string issuer, string? subject, string? sid, int ended)
    {
        await Commands.Start(_sara, Start() with { Provider = new("https://id.example", "sara", "s1") });
        await Commands.Start(_sara, Start() with { Provider = new("https://id.example", "sara", "s2") });
        await Commands.Start(_sara, Start());

        (await Commands.EndBy(issuer, subject, sid)).Should().Be(ended);

        Ends().Should().Equal(Enumerable.Repeat(SessionEnd.ByProvider, ended));
    }

    [Fact]
    public async Task What_signing_out_needed_is_gone_when_the_session_is_over()
    {
        var id = await Commands.Start(_sara, Start() with { Ticket = [1, 2, 3] });
        (await Queries.Find(id))!.Ticket.Should().Equal(1, 2, 3);

        await Commands.SignOut((await Queries.Find(id))!.Seen);

        using var db = _database.Open();
        db.Sessions.Select(session => session.Ticket).Single().Should().BeNull();
        Ends().Should().Equal(SessionEnd.SignedOut);
    }

    [Fact]
    public async Task Sessions_long_past_are_not_kept()
    {
        await Commands.Start(_sara, Start());
        _database.Clock.Pass(TimeSpan.FromDays(91));

        var id = await Commands.Start(_sara, Start());

        using var db = _database.Open();
        db.Sessions.Select(session => session.Id).ToList().Should().Equal(id);
    }

    private DateTime Now => _database.Clock.GetUtcNow().UtcDateTime;

    private NewSession Start(string? key = null, string device = "Firefox") => new(key ?? SessionKey.Draw(), device, Now);

    private List<SessionEnd> Ends()
    {
        using var db = _database.Open();
        return [.. db.Sessions.Where(session => session.EndedBy != null).Select(session => session.EndedBy!.Value)];
    }

    private int Logged(string command)
    {
        using var db = _database.Open();
        return db.Log.Count(entry => entry.Command == command);
    }
}
