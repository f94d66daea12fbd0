using System.Runtime.CompilerServices;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using BroByggare.Web.Authentication;
using BroByggare.Web.Security;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Web.Authentication;

public sealed class CircuitGuardTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly OpenCircuits _circuits = new(new() { PerMember = 2, Total = 3, Waiting = 10 });
    private readonly CircuitPlace _place = new();
    private readonly Actor _sara;
    private readonly SessionId _session;

    public CircuitGuardTests()
    {
        _sara = _database.HasMember(Role.Bridgebuilder, _database.HasTeam());
        _session = _database.HasSession(_sara);
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_press_in_a_session_that_holds_is_let_through_and_keeps_it_open()
    {
        using var guard = Guard();
        _database.Clock.Pass(TimeSpan.FromMinutes(20));
        (await Press(guard)).Should().BeTrue();
        _database.Clock.Pass(TimeSpan.FromMinutes(20));

        (await Press(guard)).Should().BeTrue();
    }

    [Fact]
    public async Task The_browser_s_answer_to_what_was_drawn_unasked_is_nobody_s_press()
    {
        using var logs = new Microsoft.Extensions.Logging.LoggerFactory();
        using var state = new SessionState(logs, Watch());
        state.SetAuthenticationState(Task.FromResult(new AuthenticationState(CurrentActor.Principal(_sara.Id, _session))));
        using var guard = Guard(state);
        _database.Clock.Pass(TimeSpan.FromMinutes(20));
        state.DrawsUnasked();

        (await Press(guard)).Should().BeTrue();
        _database.Clock.Pass(TimeSpan.FromMinutes(11));
        (await Press(guard)).Should().BeFalse();
    }

    [Fact]
    public async Task A_press_after_the_session_has_ended_does_nothing()
    {
        using var guard = Guard();
        var commands = _database.Get<SessionCommands>();
        await commands.SignOut((await _database.Get<SessionQueries>().Find(_session))!.Seen);

        (await Press(guard)).Should().BeFalse();
    }

    [Fact]
    public async Task Tabs_that_are_only_open_share_an_answer_which_no_press_does_and_none_that_is_newer_is_taken_for_over()
    {
        var watch = new SessionWatch(_database.Get<SessionQueries>(), _database.Get<SessionCommands>(), _database.Clock) { SharedFor = TimeSpan.MaxValue };
        var user = CurrentActor.Principal(_sara.Id, _session);
        (await watch.HoldsAtLook(user)).Should().BeTrue();

        var newer = CurrentActor.Principal(_sara.Id, _database.HasSession(_sara));
        (await watch.HoldsAtLook(newer)).Should().BeTrue();
        await _database.Get<SessionCommands>().SignOut((await _database.Get<SessionQueries>().Find(_session))!.Seen);

        (await watch.HoldsAtLook(user)).Should().BeTrue("the answer is shared for as long as it is set to be");
        (await watch.HoldsAtPress(user)).Should().BeFalse();
    }

    [Fact]
    public async Task A_tab_that_is_only_open_finds_that_its_session_or_its_member_is_gone()
    {
        var watch = new SessionWatch(_database.Get<SessionQueries>(), _database.Get<SessionCommands>(), _database.Clock) { SharedFor = TimeSpan.Zero };
        var user = CurrentActor.Principal(_sara.Id, _session);
        (await watch.HoldsAtLook(user)).Should().BeTrue();

        using var db = _database.Open();
        db.Members.Single(member => member.Id == _sara.Id).SwitchOff();
        db.SaveChanges();

        (await watch.HoldsAtLook(user)).Should().BeFalse();
    }

    [Fact]
    public async Task Whoever_presses_while_the_database_is_held_is_not_signed_out_for_it()
    {
        var watch = Watch();
        var user = CurrentActor.Principal(_sara.Id, _session);
        _database.Clock.Pass(TimeSpan.FromMinutes(20));
        using (await DatabaseFile.Hold(_database.Settings.Path))
            (await watch.HoldsAtPress(user)).Should().BeTrue();

        _database.Clock.Pass(TimeSpan.FromMinutes(20));
        (await watch.HoldsAtLook(user)).Should().BeTrue("the press is written down before it is asked");

        _database.Clock.Pass(TimeSpan.FromMinutes(10));
        (await watch.HoldsAtLook(user)).Should().BeFalse("half an hour is counted from the press");
    }

    [Fact]
    public async Task A_database_that_is_held_for_long_signs_nobody_out_who_has_pressed_meanwhile()
    {
        var watch = Watch();
        var user = CurrentActor.Principal(_sara.Id, _session);
        _database.Clock.Pass(TimeSpan.FromMinutes(28));
        using (await DatabaseFile.Hold(_database.Settings.Path))
        {
            (await watch.HoldsAtPress(user)).Should().BeTrue();
            _database.Clock.Pass(TimeSpan.FromMinutes(20));
            (await watch.HoldsAtLook(user)).Should().BeTrue("the press could still not be written, and counts");
            _database.Clock.Pass(TimeSpan.FromMinutes(10));
            (await watch.HoldsAtLook(user)).Should().BeFalse("half an hour has passed since");
        }
    }

    [Fact]
    public async Task A_look_that_gets_no_answer_signs_nobody_out_and_the_next_one_asks_again()
    {
        using var logs = new Microsoft.Extensions.Logging.LoggerFactory();
        using var state = new SessionState(logs, Watch());
        var user = CurrentActor.Principal(_sara.Id, _session);
        await Rename("Sessions", "Elsewhere");
        (await state.Look(user)).Should().BeTrue();

        await Rename("Elsewhere", "Sessions");
        _database.Clock.Pass(TimeSpan.FromMinutes(31));
        (await state.Look(user)).Should().BeFalse();

        async Task Rename(string table, string name)
        {
            await using var db = _database.Open();
            await db.Database.ExecuteSqlAsync(FormattableStringFactory.Create($"ALTER TABLE {table} RENAME TO {name}"));
        }
    }

    [Fact]
    public async Task A_press_that_comes_too_late_does_nothing_and_the_session_is_written_down_as_over()
    {
        using var guard = Guard();
        _database.Clock.Pass(TimeSpan.FromMinutes(31));

        (await Press(guard)).Should().BeFalse();

        using var db = _database.Open();
        db.Sessions.Single().EndedBy.Should().Be(SessionEnd.Idle);
    }

    [Fact]
    public async Task A_circuit_without_a_session_of_ours_does_nothing()
    {
        using var guard = Guard(new SomebodySignedIn(CurrentActor.Principal(_sara.Id)));

        (await Press(guard)).Should().BeFalse();
    }

    [Fact]
    public async Task Being_looked_at_does_not_keep_a_session_open()
    {
        var watch = Watch();
        var user = CurrentActor.Principal(_sara.Id, _session);
        for (var look = 0; look < 3; look++)
        {
            (await watch.Holds(user)).Should().BeTrue();
            _database.Clock.Pass(TimeSpan.FromMinutes(10));
        }

        (await watch.Holds(user)).Should().BeFalse();
    }

    [Fact]
    public async Task Tabs_are_counted_while_they_have_a_line_and_the_one_too_many_is_told_why()
    {
        using var first = Guard();
        using var second = Guard();
        await Open(first);
        await Open(second);
        (_place.WhyNot, _circuits.Of(_sara.Id)).Should().Be((null, 2));

        using var third = Guard();
        await third.OnCircuitOpenedAsync(null!, default);
        _place.WhyNot.Should().Be(SecurityRefusals.TooManyTabs);

        await first.OnConnectionDownAsync(null!, default);
        await first.OnConnectionDownAsync(null!, default);
        _circuits.Of(_sara.Id).Should().Be(1);
        await third.OnCircuitOpenedAsync(null!, default);
        _place.WhyNot.Should().BeNull();
        await first.OnConnectionUpAsync(null!, default);
        _circuits.Of(_sara.Id).Should().Be(2);
    }

    [Fact]
    public void There_is_room_for_so_many_in_all()
    {
        foreach (var member in new[] { 1, 2, 3 })
            _circuits.Open(new(member));

        _circuits.WhyNotOpen(new TeamMemberId(4)).Should().Be(SecurityRefusals.Full);
        _circuits.IsBeyondAllMeasure(new TeamMemberId(4)).Should().BeFalse();
        foreach (var member in new[] { 1, 2, 3 })
            _circuits.Open(new(member));
        _circuits.IsBeyondAllMeasure(new TeamMemberId(4)).Should().BeTrue();
        _circuits.Close(new(1));
        _circuits.IsBeyondAllMeasure(new TeamMemberId(4)).Should().BeFalse();
    }

    private static async Task Open(CircuitGuard guard)
    {
        await guard.OnCircuitOpenedAsync(null!, default);
        await guard.OnConnectionUpAsync(null!, default);
    }

    private static async Task<bool> Press(CircuitGuard guard)
    {
        var isDone = false;
        await guard.CreateInboundActivityHandler(_ =>
        {
            isDone = true;
            return Task.CompletedTask;
        })(null!);
        return isDone;
    }

    private SessionWatch Watch() => new(_database.Get<SessionQueries>(), _database.Get<SessionCommands>(), _database.Clock);

    private CircuitGuard Guard(AuthenticationStateProvider? user = null) =>
        new(user ?? new SomebodySignedIn(CurrentActor.Principal(_sara.Id, _session)), Watch(), _circuits, _place);
}
