using BroByggare.Core.Kernel;
using BroByggare.Core.MyDay;
using BroByggare.Core.Privacy.Retention;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Journal;
using BroByggare.Core.Supports.Steps;
using BroByggare.Core.Team;
using BroByggare.Tests.Core.Figures;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Kernel;

/// <summary>The days on which reckoning goes wrong: 28 and 29 February, week 53, the last minute of the year, and both changes of summer time.</summary>
public sealed class CalendarTests
{
    [Theory]
    [InlineData("2028-02-28", "2028-02-29", 1, "I morgon")]
    [InlineData("2028-02-28", "2028-03-01", 2, "Om 2 dagar")]
    [InlineData("2027-02-28", "2027-03-01", 1, "I morgon")]
    [InlineData("2028-02-29", "2028-02-29", 0, "I dag")]
    [InlineData("2028-03-01", "2028-02-29", -1, "1 dag sent")]
    [InlineData("2028-02-29", "2029-02-28", 365, "Om 365 dagar")]
    [InlineData("2026-12-31", "2027-01-01", 1, "I morgon")]
    [InlineData("2026-03-28", "2026-03-30", 2, "Om 2 dagar")]
    [InlineData("2026-10-24", "2026-10-26", 2, "Om 2 dagar")]
    public void Days_are_counted_by_the_calendar_and_never_by_hours(string today, string due, int left, string words)
    {
        var reckoned = Due.By(Day(due), Day(today));

        reckoned.DaysLeft.Should().Be(left);
        reckoned.Wording().Swedish.Should().Be(words);
    }

    [Theory]
    [InlineData("2026-03-29", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", 23)]
    [InlineData("2026-10-25", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z", 25)]
    [InlineData("2028-02-29", "2028-02-28T23:00:00Z", "2028-02-29T23:00:00Z", 24)]
    [InlineData("2026-12-31", "2026-12-30T23:00:00Z", "2026-12-31T23:00:00Z", 24)]
    public void A_day_is_as_long_as_it_is(string day, string begins, string ends, int hours)
    {
        Day(day).StartInUtc().Should().Be(Utc(begins));
        Day(day).EndInUtc().Should().Be(Utc(ends));
        (Day(day).EndInUtc() - Day(day).StartInUtc()).TotalHours.Should().Be(hours);
    }

    [Theory]
    [InlineData("2026-10-25T02:30:00", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z")]
    [InlineData("2026-10-25T01:59:00", "2026-10-24T23:59:00Z", "2026-10-24T23:59:00Z")]
    [InlineData("2026-10-25T03:00:00", "2026-10-25T02:00:00Z", "2026-10-25T02:00:00Z")]
    [InlineData("2026-03-29T02:30:00", "2026-03-29T01:30:00Z", "2026-03-29T01:30:00Z")]
    [InlineData("2026-12-31T23:59:00", "2026-12-31T22:59:00Z", "2026-12-31T22:59:00Z")]
    public void An_hour_that_comes_twice_has_a_first_and_a_last_time_and_one_that_is_skipped_is_the_next(string wall, string first, string last)
    {
        var onTheWall = DateTime.Parse(wall, null);

        onTheWall.EarliestInUtc().Should().Be(Utc(first)).And.BeIn(DateTimeKind.Utc);
        onTheWall.LatestInUtc().Should().Be(Utc(last)).And.BeIn(DateTimeKind.Utc);
    }

    [Theory]
    [InlineData("2026-12-31T23:59:00", 53)]
    [InlineData("2027-01-01T00:00:00", 53)]
    [InlineData("2027-01-03T23:59:00", 53)]
    [InlineData("2027-01-04T00:00:00", 1)]
    [InlineData("2024-12-30T08:00:00", 1)]
    public async Task A_week_is_numbered_by_ISO_8601_over_new_year(string wall, int week)
    {
        using var database = new TestDatabase();
        var (sara, _, _) = database.HasColleagues();
        database.Clock.Set(DateTime.Parse(wall, null));

        (await database.Get<MyDayQueries>().Today(sara)).Week.Should().Be(week);
    }

    [Fact]
    public async Task What_is_due_on_New_Year_s_Eve_is_due_until_midnight_and_late_a_minute_after()
    {
        using var database = new TestDatabase();
        var (sara, _, _) = database.HasColleagues();
        database.Clock.Set(new(2026, 12, 31, 9, 0, 0));
        await database.Watched(sara, await database.Opened(sara), Day("2026-12-31"));

        database.Clock.Set(new(2026, 12, 31, 23, 59, 0));
        (await database.Get<MyDayQueries>().Today(sara)).DueToday.Should().ContainSingle();
        database.Clock.Pass(TimeSpan.FromMinutes(1));
        (await database.Get<MyDayQueries>().Today(sara)).Late.Should().ContainSingle().Which.Due.DaysLeft.Should().Be(-1);
    }

    [Fact]
    public void A_support_parked_until_29_February_wakes_on_it()
    {
        var support = A.Support(openedOn: Day("2028-02-01"));
        support.Park(Day("2028-02-29"), "", A.Signed(Day("2028-02-28")));

        support.IsParked(Day("2028-02-28")).Should().BeTrue();
        support.IsParked(Day("2028-02-29")).Should().BeFalse();
    }

    [Theory]
    [InlineData("2028-02-28", "2028-03-01", 2)]
    [InlineData("2027-02-28", "2027-03-01", 1)]
    [InlineData("2026-03-28", "2026-03-30", 2)]
    [InlineData("2026-10-24", "2026-10-26", 2)]
    [InlineData("2026-12-31", "2027-01-01", 1)]
    public void The_days_a_support_was_open_are_counted_by_the_calendar(string opened, string closed, int days)
    {
        var support = A.Support(openedOn: Day(opened));
        support.Close(ClosingReason.Moved, "", A.Signed(Day(closed)));

        support.Periods[0].DaysOpen.Should().Be(days);
    }

    [Fact]
    public void A_consent_until_29_February_holds_that_day_and_not_the_next()
    {
        var support = A.Support(openedOn: Day("2028-02-01"));
        support.GiveConsent(A.KeyContact, "Papper", "För hyran", Day("2028-02-29"), A.Signed(Day("2028-02-01")));

        support.Consents[0].IsValidOn(Day("2028-02-29")).Should().BeTrue();
        support.Consents[0].IsValidOn(Day("2028-03-01")).Should().BeFalse();
    }

    [Theory]
    [InlineData("2029-02-28", true)]
    [InlineData("2029-03-01", false)]
    public void A_deputy_from_29_February_stands_in_for_a_year_at_most(string until, bool isAllowed)
    {
        var member = TeamMember.Invite(new("Sara Lind", "sara@kommun.example", ""), Role.Bridgebuilder, A.Team, null);

        var appoint = () => member.AppointDeputy(new(9), Day("2028-02-29"), Day(until), A.Signed(Day("2028-02-29")));

        if (isAllowed)
            appoint.Should().NotThrow();
        else
            appoint.Should().Throw<RefusedException>().Which.Refusal.Should().Be(AccountRefusals.DeputyDaysWrong);
    }

    [Theory]
    [InlineData("2029-02-28", "2028-02-28")]
    [InlineData("2029-03-01", "2028-03-01")]
    [InlineData("2028-02-29", "2027-02-28")]
    [InlineData("2027-03-31", "2026-03-31")]
    public void Who_was_closed_on_29_February_is_kept_whole_months(string today, string closedBy)
    {
        var culling = Culling.Prepare(A.Coordinator, 12, [new(1001)], A.Signed(Day(today)));

        culling.ClosedBy.Should().Be(Day(closedBy));
    }

    [Fact]
    public async Task The_last_minute_of_the_year_belongs_to_it()
    {
        using var town = new Town();
        var support = town.Opened(town.On("2018-02-01"));
        support.LogContact(ContactKind.Call, Day("2018-12-31"), 5, "", true, town.At(new(2018, 12, 31, 23, 59, 0)));
        town.Database.Has(support);

        town.Database.Clock.Set(new(2018, 12, 31, 23, 59, 0));
        var last = await town.Count(2018);
        town.Database.Clock.Set(new(2019, 1, 1, 0, 0, 0));
        var first = await town.Count(2018);

        (last.Count("contacts.count"), last.IsOver, last.LastDay).Should().Be((1, false, Day("2018-12-31")));
        (first.Count("contacts.count"), first.IsOver, first.LastDay).Should().Be((1, true, Day("2018-12-31")));
        (await town.Count("contacts.count", 2019)).Should().Be(0);
    }

    [Theory]
    [InlineData("2016-02-29")]
    [InlineData("2016-03-27")]
    [InlineData("2016-10-30")]
    [InlineData("2016-12-31")]
    public async Task What_is_done_on_such_a_day_is_counted_in_its_year_once(string day)
    {
        using var town = new Town();
        var support = town.Opened(town.On("2016-01-04"));
        support.LogContact(ContactKind.Call, Day(day), 5, "", true, town.At(Day(day).ToDateTime(new(2, 30)).AddHours(day.EndsWith("27", StringComparison.Ordinal) ? 1 : 0)));
        town.Database.Has(support);

        (await town.Count("contacts.count", 2016)).Should().Be(1);
        (await town.Count("contacts.count", 2015)).Should().Be(0);
        (await town.Count("contacts.count", 2017)).Should().Be(0);
    }

    private static DateOnly Day(string text) => Town.Day(text);

    private static DateTime Utc(string text) => DateTimeOffset.Parse(text, null).UtcDateTime;
}
