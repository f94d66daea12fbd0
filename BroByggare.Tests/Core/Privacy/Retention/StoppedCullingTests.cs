using BroByggare.Core.AuditLog;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Sessions;
using BroByggare.Core.Storage;
using BroByggare.Core.Supports;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Core.Privacy.Retention;

/// <summary>An erasing that somebody stops on the way: nothing is half done, nothing goes on by itself, and nothing is lost.</summary>
public sealed class StoppedCullingTests : IDisposable
{
    private readonly CullingScene _scene = new(new() { PersonsMonths = 24, SessionsMonths = 3 });
    private readonly SupportId _first;
    private readonly SupportId _second;
    private readonly SupportId _third;

    public StoppedCullingTests() => (_first, _second, _third) = (_scene.Has(closed: 60), _scene.Has(closed: 50), _scene.Has(closed: 40));

    private TestDatabase Database => _scene.Database;

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task How_far_it_has_come_is_told_after_each_person()
    {
        var told = new List<CullingProgress>();
        var id = await _scene.HandedIn(_scene.Helena);

        var ended = await Approve(id, new Told(told.Add), default);

        ended.Should().Be(CullingState.Done);
        told.Select(come => (come.Done, come.Of)).Should().Equal((1, 3), (2, 3), (3, 3));
    }

    [Fact]
    public async Task Who_was_being_erased_is_erased_whole_and_nobody_more_whatever_is_started_again()
    {
        var keys = Database.Get<PersonKeys>().Known().Count;
        var id = await StoppedAfterOne();

        await Database.Get<UnfinishedErasures>().Finish();

        Erased().Should().Equal(true, false, false);
        Database.Get<PersonKeys>().Known().Count.Should().Be(keys - 1);
        var seen = await _scene.Seen(_scene.Helena, id);
        (seen.State, seen.Progress, seen.Stopped, seen.DoneAt).Should().Be((CullingState.Stopped, new CullingProgress(1, 3), "Anders Nyman", null));
        seen.Rows.Select(row => row.Support).Should().Equal(_second, _third);
        (await _scene.Queries.Certificate(_scene.Helena, id)).Should().BeNull("it is not done");
        Lines("Person.Erase").Should().Equal(_scene.Anders.Id);
        Lines("Culling.Stop").Should().Equal(_scene.Anders.Id);
        Lines("Culling.Finish").Should().BeEmpty();
        (await Database.Get<LogCheck>().Whole()).IsWhole.Should().BeTrue();
    }

    [Fact]
    public async Task What_is_left_stands_on_no_other_list_until_it_is_decided()
    {
        await StoppedAfterOne();

        var another = () => _scene.Prepared(_scene.Karin);
        var asked = () => _scene.Commands.AskForErasure(FormKey.By(_scene.Helena), _scene.Session(_scene.Helena), _second);

        (await another.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.NothingDue);
        (await asked.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.AlreadyListed);
    }

    [Fact]
    public async Task Going_on_is_decided_by_another_than_the_maker_who_has_just_proved_who_they_are()
    {
        var id = await StoppedAfterOne();
        var own = () => GoOn(_scene.Helena, id);
        (await own.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.SamePerson);
        var leave = () => _scene.Do(_scene.Helena, id, (commands, seen) => commands.LeaveRest(seen));
        (await leave.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.SamePerson);

        Database.Clock.Pass(TimeSpan.FromMinutes(11));
        var late = () => GoOn(_scene.Anders, id);

        (await late.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SessionRefusals.NotRecent);
        Erased().Should().Equal(true, false, false);
    }

    [Fact]
    public async Task Who_lets_it_go_on_answers_for_those_erased_after_that_and_the_certificate_names_both()
    {
        var id = await StoppedAfterOne();

        (await GoOn(_scene.Karin, id)).Should().Be(CullingState.Done);

        Erased().Should().Equal(true, true, true);
        Lines("Person.Erase").Should().Equal(_scene.Anders.Id, _scene.Karin.Id, _scene.Karin.Id);
        Lines("Culling.GoOn").Should().Equal(_scene.Karin.Id);
        Database.Get<PersonKeys>().Erased().Values.Should().BeEquivalentTo([_scene.Anders.Id, _scene.Karin.Id, _scene.Karin.Id]);
        var certificate = (await _scene.Queries.Certificate(_scene.Helena, id))!;
        (certificate.Persons, certificate.Spared, certificate.Decided, certificate.GoneOn, certificate.Stopped)
            .Should().Be((3, 0, "Anders Nyman", "Karin Wall", null));
        certificate.Counts.Single(count => count.Name.Swedish == "Anteckningar").Gone.Should().Be(3);
        (await Database.Get<LogCheck>().Whole()).IsWhole.Should().BeTrue();
    }

    [Fact]
    public async Task What_goes_on_and_is_cut_off_is_finished_at_the_next_start()
    {
        var id = await StoppedAfterOne();
        await Database.Get<Changes>().Make((await _scene.Seen(_scene.Karin, id)).Seen, CullingActions.GoOn, (culling, signed) => culling.GoOn(signed));

        await Database.Get<UnfinishedErasures>().Finish();

        Erased().Should().Equal(true, true, true);
        (await _scene.Seen(_scene.Karin, id)).State.Should().Be(CullingState.Done);
    }

    [Fact]
    public async Task Leaving_the_rest_ends_it_with_a_certificate_that_says_so_and_they_can_stand_on_a_new_list()
    {
        Database.Clock.Set(Database.Clock.Now().InStockholm().AddMonths(-4));
        var old = Database.HasSession(_scene.Maria);
        using (var db = Database.Open())
        {
            db.Sessions.Single(session => session.Id == old).End(SessionEnd.SignedOut, Database.Clock.Now());
            db.SaveChanges();
        }

        Database.Clock.Set(Database.Clock.Now().InStockholm().AddMonths(4));
        var id = await StoppedAfterOne();

        await _scene.Do(_scene.Anders, id, (commands, seen) => commands.LeaveRest(seen));

        var certificate = (await _scene.Queries.Certificate(_scene.Helena, id))!;
        (certificate.Persons, certificate.Spared, certificate.LeftOut, certificate.Stopped).Should().Be((1, 2, 0, "Anders Nyman"));
        Erased().Should().Equal(true, false, false);
        using (var db = Database.Open())
            db.Sessions.Any(session => session.Id == old).Should().BeTrue("registers go when a culling is done, and this was left");
        var again = () => GoOn(_scene.Anders, id);
        (await again.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.NotStopped);
        (await _scene.Seen(_scene.Helena, await _scene.Prepared(_scene.Helena))).Rows.Select(row => row.Support).Should().Equal(_second, _third);
    }

    [Fact]
    public async Task Somebody_else_stops_it_from_their_page_however_far_it_has_come_since_they_saw_it()
    {
        var id = await _scene.HandedIn(_scene.Helena);
        Seen<CullingId>? seen = null;

        var ended = await Approve(
            id,
            new Told(come =>
            {
                if (come.Done == 1)
                    seen = _scene.Seen(_scene.Karin, id).GetAwaiter().GetResult().Seen;
                else
                    _scene.Commands.Stop(seen!).GetAwaiter().GetResult();
            }),
            default);

        ended.Should().Be(CullingState.Stopped);
        Erased().Should().Equal(true, true, false);
        Lines("Culling.Stop").Should().Equal(_scene.Karin.Id);
    }

    [Fact]
    public async Task When_nobody_is_left_it_is_too_late_to_stop_and_it_is_done()
    {
        using var stop = new CancellationTokenSource();
        var id = await _scene.HandedIn(_scene.Helena);

        var ended = await Approve(id, new Told(come => Stop(stop, come.Done == 3)), stop.Token);

        ended.Should().Be(CullingState.Done);
        Lines("Culling.Stop").Should().BeEmpty();
        var after = () => _scene.Do(_scene.Anders, id, (commands, seen) => commands.Stop(seen));
        (await after.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CullingRefusals.NothingToStop);
    }

    [Fact]
    public async Task No_number_of_any_year_changes_wherever_it_is_stopped()
    {
        var before = await AllFigures.Of(Database, _scene.Anders, 2020);

        var id = await StoppedAfterOne();
        var stopped = await AllFigures.Of(Database, _scene.Anders, 2020);
        await GoOn(_scene.Anders, id);

        stopped.Should().Equal(before);
        (await AllFigures.Of(Database, _scene.Anders, 2020)).Should().Equal(before);
    }

    private static void Stop(CancellationTokenSource stop, bool isTime)
    {
        if (isTime)
            stop.Cancel();
    }

    /// <summary>Made by Helena, approved and stopped by Anders when the first of three is erased.</summary>
    private async Task<CullingId> StoppedAfterOne()
    {
        using var stop = new CancellationTokenSource();
        var id = await _scene.HandedIn(_scene.Helena);
        (await Approve(id, new Told(_ => stop.Cancel()), stop.Token)).Should().Be(CullingState.Stopped);
        return id;
    }

    private async Task<CullingState> Approve(CullingId id, IProgress<CullingProgress> told, CancellationToken stop) =>
        await _scene.Commands.Approve((await _scene.Seen(_scene.Anders, id)).Seen, _scene.Session(_scene.Anders), told, stop);

    private async Task<CullingState> GoOn(Actor by, CullingId id) =>
        await _scene.Commands.GoOn((await _scene.Seen(by, id)).Seen, _scene.Session(by));

    private bool[] Erased() => [_scene.IsErased(_first), _scene.IsErased(_second), _scene.IsErased(_third)];

    /// <summary>By whom, in the order of the log.</summary>
    private List<TeamMemberId> Lines(string command)
    {
        using var db = Database.Open();
        return [.. db.Log.Where(entry => entry.Command == command).OrderBy(entry => entry.Id).Select(entry => entry.By)];
    }

    /// <summary>At once, on the thread that tells it.</summary>
    private sealed class Told(Action<CullingProgress> tell) : IProgress<CullingProgress>
    {
        public void Report(CullingProgress value) => tell(value);
    }
}
