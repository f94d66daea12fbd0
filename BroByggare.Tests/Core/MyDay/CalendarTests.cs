using BroByggare.Core.Activities;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;
using BroByggare.Core.MyDay;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.MyDay;

/// <summary>Thursday 19 November 2026.</summary>
public sealed class CalendarTests : IDisposable
{
    private readonly SupportScene _scene = new();

    private DateOnly Today => _scene.Database.Clock.Today();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_watch_stands_on_its_day_and_on_no_other()
    {
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Ring om intyget", Today.AddDays(1), isMeeting: true, at: new(13, 0)));

        var seen = await Between(0, 6);

        seen.On(Today.AddDays(1)).Items.Should().ContainSingle().Which.At.Should().Be(new TimeOnly(13, 0));
        seen.Items.Should().HaveCount(1);
        (await Between(2, 6)).Items.Should().BeEmpty();
    }

    [Fact]
    public async Task What_is_late_stands_on_the_day_it_was_due()
    {
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Ring om intyget", Today));
        _scene.Database.Clock.Pass(TimeSpan.FromDays(3));

        (await Between(-3, 0)).On(Today.AddDays(-3)).Items.Should().ContainSingle().Which.Due.DaysLeft.Should().Be(-3);
    }

    [Fact]
    public async Task An_activity_stands_there_when_it_was_held_too_and_not_when_it_was_called_off()
    {
        var held = Activity.Plan(Lecture("Hållen", Today.AddDays(-1)), null, _scene.Sara.Id);
        var off = Activity.Plan(Lecture("Inställd", Today), null, _scene.Sara.Id);
        off.Cancel(Today);
        _scene.Database.Has(held);
        _scene.Database.Has(off);

        (await Between(-1, 1)).Activities.Select(activity => activity.Title).Should().Equal("Hållen");
    }

    [Fact]
    public async Task Whoever_stands_in_and_whoever_is_away_are_both_told_and_nobody_else()
    {
        var daniel = _scene.Database.HasMember(Role.Bridgebuilder, _scene.Sara.TeamId);
        var eva = _scene.Database.HasMember(Role.Bridgebuilder, _scene.Sara.TeamId);
        using (var db = _scene.Database.Open())
        {
            var away = db.Members.Single(member => member.Id == _scene.Sara.Id);
            away.AppointDeputy(daniel.Id, Today, Today.AddDays(2), new(_scene.Sara.Id, _scene.Database.Clock.Now()));
            db.SaveChanges();
        }

        (await Between(0, 6, _scene.Sara)).Deputies.Should().ContainSingle().Which.Away.Should().BeNull();
        (await Between(0, 6, daniel)).Deputies.Should().ContainSingle().Which.By.Should().BeNull();
        (await Between(0, 6, eva)).Deputies.Should().BeEmpty();
        (await Between(3, 6, daniel)).Deputies.Should().BeEmpty("the last day is the day after tomorrow");
    }

    [Fact]
    public async Task Whoever_sees_it_is_in_the_log_with_the_supports_that_were_shown()
    {
        await _scene.Do((commands, seen) => commands.WatchFor(seen, "Ring om intyget", Today));

        await Between(0, 0);

        using var db = _scene.Database.Open();
        db.Log.OrderBy(entry => entry.Id).Last().Command.Should().Be(ListActions.Calendar.Word);
    }

    [Fact]
    public async Task No_more_than_six_weeks_are_asked_for_at_a_time()
    {
        var asking = () => Between(0, CalendarQueries.MostDays);

        await asking.Should().ThrowAsync<ArgumentOutOfRangeException>();
    }

    private static ActivityDetails Lecture(string title, DateOnly on) => new(ActivityKind.Lecture, title, on, "Stadsbiblioteket", Audience.Staff, []);

    private Task<CalendarView> Between(int first, int last, Actor? who = null) =>
        _scene.Database.Get<CalendarQueries>().Between(who ?? _scene.Sara, Today.AddDays(first), Today.AddDays(last));
}
