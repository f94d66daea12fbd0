using System.Globalization;
using BroByggare.Web.Features.Calendar;

namespace BroByggare.Tests.Web.Features.Calendar;

public sealed class CalendarDaysTests
{
    private static readonly DateOnly Today = new(2026, 11, 19);

    [Theory]
    [InlineData("2026-12-31", null, "2026-12-28", "2027-01-03", 53)]
    [InlineData("2027-01-01", null, "2026-12-28", "2027-01-03", 53)]
    [InlineData("2026-11-22", null, "2026-11-16", "2026-11-22", 47)]
    [InlineData("2026-11-01", "manad", "2026-10-26", "2026-12-06", 44)]
    [InlineData("2027-02-15", "manad", "2027-02-01", "2027-02-28", 7)]
    [InlineData("2026-03-29", "dag", "2026-03-29", "2026-03-29", 13)]
    public void Weeks_begin_on_Monday_and_are_numbered_by_ISO(string day, string? span, string first, string last, int week)
    {
        var days = CalendarDays.In(day, span, Today);

        (days.First, days.Last, days.Week).Should().Be((DateOnly.Parse(first, CultureInfo.InvariantCulture), DateOnly.Parse(last, CultureInfo.InvariantCulture), week));
        days.All.Should().HaveCountLessThanOrEqualTo(42);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("i morgon")]
    [InlineData("2026-02-30")]
    public void What_is_no_day_is_today(string? written) =>
        CalendarDays.In(written, null, Today).Day.Should().Be(Today);

    [Theory]
    [InlineData("0001-01-01", "2021-11-19")]
    [InlineData("9999-12-31", "2028-11-19")]
    public void No_address_leads_out_of_the_years_that_anything_can_have(string written, string day) =>
        CalendarDays.In(written, "manad", Today).Day.Should().Be(DateOnly.Parse(day, CultureInfo.InvariantCulture));

    [Fact]
    public void A_month_before_or_after_a_long_one_is_the_next_and_not_the_one_after_it()
    {
        var days = CalendarDays.In("2027-01-31", "manad", Today);

        (days.Before, days.After).Should().Be((new DateOnly(2026, 12, 1), new DateOnly(2027, 2, 1)));
    }
}
