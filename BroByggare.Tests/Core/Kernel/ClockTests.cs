using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Kernel;

public sealed class ClockTests
{
    [Fact]
    public void The_tests_clock_stands_at_an_afternoon_in_November()
    {
        var clock = new FixedClock();

        clock.Now().Should().Be(new DateTime(2026, 11, 19, 13, 32, 0));
        clock.Now().InStockholm().Should().Be(new DateTime(2026, 11, 19, 14, 32, 0));
        clock.Today().Should().Be(new DateOnly(2026, 11, 19));
    }

    [Theory]
    [InlineData("2026-01-15T22:59:59Z", "2026-01-15")]
    [InlineData("2026-01-15T23:00:00Z", "2026-01-16")]
    [InlineData("2026-07-15T21:59:59Z", "2026-07-15")]
    [InlineData("2026-07-15T22:00:00Z", "2026-07-16")]
    public void The_day_turns_at_midnight_in_Stockholm_in_winter_and_in_summer(string utc, string day)
    {
        Utc(utc).DayInStockholm().Should().Be(Day(day));
    }

    [Theory]
    [InlineData("2018-12-31T22:59:00Z", "2018-12-31")]
    [InlineData("2018-12-31T23:00:00Z", "2019-01-01")]
    public void The_year_turns_at_midnight_in_Stockholm(string utc, string day)
    {
        Utc(utc).DayInStockholm().Should().Be(Day(day));
    }

    [Theory]
    [InlineData("2026-03-29T00:59:59Z", "2026-03-29T01:59:59")]
    [InlineData("2026-03-29T01:00:00Z", "2026-03-29T03:00:00")]
    [InlineData("2026-10-25T00:30:00Z", "2026-10-25T02:30:00")]
    [InlineData("2026-10-25T01:30:00Z", "2026-10-25T02:30:00")]
    public void Summer_time_begins_by_leaving_out_an_hour_and_ends_by_having_one_twice(string utc, string wall)
    {
        Utc(utc).InStockholm().Should().Be(DateTime.Parse(wall, null));
    }

    [Fact]
    public void A_moment_read_from_the_database_without_its_kind_is_still_in_utc()
    {
        var read = DateTime.SpecifyKind(Utc("2026-07-15T22:00:00Z"), DateTimeKind.Unspecified);

        read.DayInStockholm().Should().Be(new DateOnly(2026, 7, 16));
    }

    [Theory]
    [InlineData("2026-10-25T02:30:00", false, "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T02:30:00", true, "2026-10-25T01:30:00Z")]
    [InlineData("2026-10-25T01:59:00", true, "2026-10-24T23:59:00Z")]
    [InlineData("2026-10-25T03:00:00", false, "2026-10-25T02:00:00Z")]
    [InlineData("2026-03-29T02:30:00", false, "2026-03-29T01:30:00Z")]
    [InlineData("2026-07-15T12:00:00", true, "2026-07-15T10:00:00Z")]
    public void A_time_on_the_wall_is_one_moment_but_for_the_hour_that_comes_twice(string wall, bool isSecond, string utc) =>
        (isSecond ? DateTime.Parse(wall, null).LatestInUtc() : DateTime.Parse(wall, null).EarliestInUtc()).Should().Be(Utc(utc));

    [Fact]
    public void A_test_may_move_the_clock()
    {
        var clock = FixedClock.At(new(2018, 12, 31, 23, 59, 0));

        clock.Today().Should().Be(new DateOnly(2018, 12, 31));
        clock.Pass(TimeSpan.FromMinutes(1));

        clock.Today().Should().Be(new DateOnly(2019, 1, 1));
    }

    private static DateTime Utc(string text) => DateTimeOffset.Parse(text, null).UtcDateTime;

    private static DateOnly Day(string text) => DateOnly.Parse(text, null);
}
