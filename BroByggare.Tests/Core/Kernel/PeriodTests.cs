using BroByggare.Core.Kernel;

namespace BroByggare.Tests.Core.Kernel;

public sealed class PeriodTests
{
    private static readonly DateOnly Today = new(2026, 11, 19);

    [Fact]
    public void A_year_that_is_over_has_all_its_days()
    {
        Period.OfYear(2018, Today).Should().Be(new Period(new(2018, 1, 1), new(2018, 12, 31)));
    }

    [Fact]
    public void The_running_year_ends_today()
    {
        Period.OfYear(2026, Today).Should().Be(new Period(new(2026, 1, 1), Today));
    }

    [Fact]
    public void On_New_Year_s_Day_the_running_year_is_one_day_long()
    {
        var newYear = new DateOnly(2027, 1, 1);

        Period.OfYear(2027, newYear).Should().Be(new Period(newYear, newYear));
    }

    [Fact]
    public void On_New_Year_s_Eve_the_running_year_is_whole()
    {
        var eve = new DateOnly(2026, 12, 31);

        Period.OfYear(2026, eve).To.Should().Be(eve);
    }

    [Fact]
    public void A_year_to_come_has_all_its_days_so_that_goals_can_be_set()
    {
        Period.OfYear(2027, Today).Should().Be(new Period(new(2027, 1, 1), new(2027, 12, 31)));
    }

    [Fact]
    public void Both_ends_belong_to_the_period_and_their_neighbours_do_not()
    {
        var year = Period.OfYear(2018, Today);

        year.Contains(new(2018, 1, 1)).Should().BeTrue();
        year.Contains(new(2018, 12, 31)).Should().BeTrue();
        year.Contains(new(2017, 12, 31)).Should().BeFalse();
        year.Contains(new(2019, 1, 1)).Should().BeFalse();
    }

    [Fact]
    public void A_leap_year_has_its_day()
    {
        Period.OfYear(2024, Today).Contains(new(2024, 2, 29)).Should().BeTrue();
    }

    [Fact]
    public void A_period_cannot_end_before_it_begins()
    {
        var backwards = () => new Period(new(2026, 2, 1), new(2026, 1, 31));

        backwards.Should().Throw<ArgumentOutOfRangeException>();
    }
}
