using BroByggare.Core.Calendar;
using BroByggare.Core.Kernel;
using BroByggare.Core.Supports;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Calendar;

public sealed class CalendarFeedTests : IDisposable
{
    private readonly SupportScene _scene = new();

    private CalendarFeedCommands Commands => _scene.Database.Get<CalendarFeedCommands>();

    private CalendarFeedQueries Queries => _scene.Database.Get<CalendarFeedQueries>();

    private DateOnly Today => _scene.Database.Clock.Today();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task At_the_address_stand_day_time_and_number()
    {
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Möte om skulden", Today.AddDays(1), isMeeting: true, at: new(13, 0)));
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Ring om intyget", Today.AddDays(2)));

        var events = await Queries.Read(await Open());

        events!.Select(one => (one.Kind, one.On, one.At, one.Support)).Should().Equal(
            (FeedEventKind.Meeting, Today.AddDays(1), new TimeOnly(13, 0), _scene.Id),
            (FeedEventKind.Watch, Today.AddDays(2), null, _scene.Id));
    }

    [Fact]
    public async Task A_new_address_ends_the_old_one()
    {
        var old = await Open();
        var key = await Open();

        (await Queries.Read(old)).Should().BeNull();
        (await Queries.Read(key)).Should().NotBeNull();
    }

    [Fact]
    public async Task One_that_is_closed_or_never_was_shows_nothing()
    {
        var key = await Open();
        await Commands.Close(FormKey.By(_scene.Sara), (await Queries.Own(_scene.Sara))!.Id);

        (await Queries.Read(key)).Should().BeNull();
        (await Queries.Read("")).Should().BeNull();
        (await Queries.Own(_scene.Sara)).Should().BeNull();
    }

    [Fact]
    public async Task Closing_in_a_window_that_shows_an_older_address_closes_the_one_there_is()
    {
        await Open();
        var shown = (await Queries.Own(_scene.Sara))!.Id;
        var key = await Open();

        await Commands.Close(FormKey.By(_scene.Sara), shown);

        (await Queries.Read(key)).Should().BeNull();
    }

    [Fact]
    public async Task Nobody_closes_another_s()
    {
        var key = await Open();
        var daniel = _scene.Database.HasMember(Role.Bridgebuilder, _scene.Sara.TeamId);
        var feed = (await Queries.Own(_scene.Sara))!.Id;

        var closing = () => Commands.Close(FormKey.By(daniel), feed);

        await closing.Should().ThrowAsync<MissingException>();
        (await Queries.Read(key)).Should().NotBeNull();
        (await Queries.Own(daniel)).Should().BeNull();
    }

    [Fact]
    public async Task Whoever_is_switched_off_is_read_of_by_nobody()
    {
        var key = await Open();
        using (var db = _scene.Database.Open())
        {
            db.Members.Single(member => member.Id == _scene.Sara.Id).SwitchOff();
            db.SaveChanges();
        }

        (await Queries.Read(key)).Should().BeNull();
    }

    [Fact]
    public async Task What_is_a_colleague_s_does_not_stand_there_and_what_is_done_goes()
    {
        var daniel = _scene.Database.HasMember(Role.Bridgebuilder, _scene.Sara.TeamId);
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Ring om intyget", Today));
        var daniels = await Commands.Open(FormKey.By(daniel));
        var key = await Open();
        (await Queries.Read(daniels)).Should().BeEmpty();
        (await Queries.Read(key)).Should().HaveCount(1);

        using var db = _scene.Database.Open();
        var watch = db.Watches.Single().Id;
        await _scene.Do((commands, seen) => commands.FinishWatch(seen, watch));

        (await Queries.Read(key)).Should().BeEmpty();
    }

    [Fact]
    public async Task When_it_was_fetched_is_noted_to_within_an_hour()
    {
        var key = await Open();
        (await Queries.Own(_scene.Sara))!.FetchedAt.Should().BeNull();
        await Queries.Read(key);
        var first = _scene.Database.Clock.Now().InStockholm();
        _scene.Database.Clock.Pass(TimeSpan.FromMinutes(50));
        await Queries.Read(key);

        (await Queries.Own(_scene.Sara))!.FetchedAt.Should().Be(first);
    }

    private Task<string> Open() => Commands.Open(FormKey.By(_scene.Sara));
}
