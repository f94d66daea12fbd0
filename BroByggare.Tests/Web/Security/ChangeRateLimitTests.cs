using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;
using BroByggare.Web.Security;

namespace BroByggare.Tests.Web.Security;

public sealed class ChangeRateLimitTests
{
    private readonly FixedClock _clock = new();
    private readonly TeamMemberId _sara = new(1);

    [Fact]
    public void So_many_go_at_once_and_the_rest_as_time_passes()
    {
        var pace = new ChangeRateLimit(_clock);
        Taken(pace, 30).Should().Be(20);

        _clock.Pass(TimeSpan.FromSeconds(1));
        Taken(pace, 30).Should().Be(2);
        _clock.Pass(TimeSpan.FromHours(1));
        Taken(pace, 30).Should().Be(20);
    }

    [Fact]
    public void One_who_keeps_on_trying_while_refused_does_not_have_to_wait_longer()
    {
        var pace = new ChangeRateLimit(_clock);
        Taken(pace, 100);
        for (var second = 0; second < 5; second++)
        {
            _clock.Pass(TimeSpan.FromMilliseconds(100));
            pace.Take(_sara);
        }

        _clock.Pass(TimeSpan.FromSeconds(1));

        pace.Take(_sara).Should().BeNull();
    }

    [Fact]
    public void One_member_s_haste_is_no_other_s()
    {
        var pace = new ChangeRateLimit(_clock);
        Taken(pace, 100);

        pace.Take(_sara).Should().Be(SecurityRefusals.TooFast);
        pace.Take(new(2)).Should().BeNull();
    }

    [Fact]
    public void A_clock_that_is_set_back_takes_nothing_away_for_ever()
    {
        var pace = new ChangeRateLimit(_clock);
        Taken(pace, 10);
        _clock.Pass(TimeSpan.FromHours(-1));

        pace.Take(_sara);
        _clock.Pass(TimeSpan.FromSeconds(10));

        pace.Take(_sara).Should().BeNull();
    }

    private int Taken(ChangeRateLimit pace, int tries) => Enumerable.Range(0, tries).Count(_ => pace.Take(_sara) is null);
}
