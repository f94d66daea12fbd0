using BroByggare.Core.Kernel;
using BroByggare.Core.LogReviews;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.LogReviews;

/// <summary>What a review points out, rule by rule.</summary>
public sealed class ReviewRulesTests
{
    private readonly List<ReviewedReading> _readings = [];

    [Fact]
    public void A_support_that_the_reader_was_not_responsible_for_is_pointed_out_once_however_often_it_was_read()
    {
        Reads("2026-10-05 09:00", support: 1001, wasResponsible: true);
        Reads("2026-10-06 09:00", support: 1002, wasResponsible: false);
        Reads("2026-10-07 10:30", support: 1002, wasResponsible: false);

        var found = ReviewRules.NoAssignment(_readings).Should().ContainSingle().Subject;

        (found.Support, found.Readings, found.FirstLine).Should().Be((new(1002), 2, 2));
    }

    [Fact]
    public void A_coordinator_who_may_open_all_is_looked_at_as_a_whole()
    {
        for (var support = 1001; support < 1006; support++)
            Reads("2026-10-05 09:00", support, wasResponsible: false, by: A.Coordinator);

        var found = ReviewRules.NoAssignment(_readings).Should().ContainSingle().Subject;

        (found.Support, found.Supports).Should().Be((null, 5));
    }

    [Fact]
    public void Whoever_read_of_somebody_protected_is_pointed_out_once_for_each_though_it_was_their_work()
    {
        Reads("2026-10-05 09:00", support: 1001);
        Reads("2026-10-05 09:10", support: 1002, wasProtected: true);
        Reads("2026-10-06 09:10", support: 1002, wasProtected: true);
        Reads("2026-10-06 09:20", support: 1002, wasProtected: true, by: A.Coordinator);

        ReviewRules.Protected(_readings).Select(found => (found.Rule, found.Member, found.Support?.Value, found.Readings)).Should().Equal(
            (ReviewRule.Protected, A.Bridgebuilder.Id, 1002, 2), (ReviewRule.Protected, A.Coordinator.Id, 1002, 1));
    }

    [Fact]
    public void Whoever_is_or_was_kept_out_is_pointed_out_for_what_they_read_and_for_what_they_tried()
    {
        Reads("2026-10-05 09:00", support: 1001);
        Reads("2026-10-05 09:10", support: 1002, isKeptOut: true);

        ReviewRules.KeptOut(_readings).Should().ContainSingle().Which.Support.Should().Be(new SupportId(1002));
        ReviewRules.All([], _readings, 1, new()).Select(found => (found.Rule, found.FirstLine)).Should().Equal((ReviewRule.KeptOutTried, 2));
    }

    [Theory]
    [InlineData("2026-10-05 05:59", true)]
    [InlineData("2026-10-05 06:00", false)]
    [InlineData("2026-10-05 19:59", false)]
    [InlineData("2026-10-05 20:00", true)]
    [InlineData("2026-10-10 12:00", true)]
    [InlineData("2026-10-11 12:00", true)]
    [InlineData("2026-10-26 06:30", false)]
    public void Nights_and_weekends_in_Stockholm_are_odd_hours(string at, bool isOdd)
    {
        Reads(at, support: 1001);

        ReviewRules.OddHours(_readings, 6, 20).Any().Should().Be(isOdd);
    }

    [Fact]
    public void More_supports_in_an_hour_than_the_limit_is_one_burst_also_across_the_full_hour()
    {
        for (var i = 0; i < 12; i++)
            Reads($"2026-10-05 {(i < 6 ? "09" : "10")}:{(i < 6 ? 50 + i : i):00}", support: 1001 + i);

        var found = ReviewRules.Bulk(_readings, most: 10).Should().ContainSingle().Subject;

        (found.Supports, found.Readings).Should().Be((12, 12));
    }

    [Fact]
    public void The_same_support_again_and_again_and_many_over_a_day_are_no_burst()
    {
        for (var i = 0; i < 40; i++)
            Reads("2026-10-05 09:10", support: 1001);
        for (var i = 0; i < 8; i++)
            Reads($"2026-10-05 {10 + i:00}:00", support: 1100 + i);

        ReviewRules.Bulk(_readings, most: 5).Should().BeEmpty();
    }

    [Fact]
    public void Two_bursts_of_one_day_are_two()
    {
        for (var i = 0; i < 12; i++)
        {
            Reads($"2026-10-05 08:{i:00}", support: 1001 + i);
            Reads($"2026-10-05 14:{i:00}", support: 1001 + i);
        }

        ReviewRules.Bulk(_readings, most: 10).Select(found => found.Supports).Should().Equal(12, 12);
    }

    [Fact]
    public void The_same_seed_draws_the_same_sample_and_another_seed_another()
    {
        for (var i = 0; i < 200; i++)
            Reads("2026-10-05 09:00", support: 1001 + i);

        var one = ReviewRules.Sample(_readings, seed: 7, size: 10).Select(found => found.FirstLine).ToList();

        one.Should().HaveCount(10).And.OnlyHaveUniqueItems();
        ReviewRules.Sample(Enumerable.Reverse(_readings), seed: 7, size: 10).Select(found => found.FirstLine).Should().Equal(one);
        ReviewRules.Sample(_readings, seed: 8, size: 10).Select(found => found.FirstLine).Should().NotEqual(one);
    }

    [Fact]
    public void Each_reading_is_as_likely_as_another_to_be_drawn()
    {
        for (var i = 0; i < 20; i++)
            Reads("2026-10-05 09:00", support: 1001 + i);

        var drawn = Enumerable.Range(0, 2_000).SelectMany(seed => ReviewRules.Sample(_readings, seed, 5)).CountBy(found => found.FirstLine);

        drawn.Should().HaveCount(20).And.OnlyContain(line => line.Value > 400 && line.Value < 600, "500 are expected");
    }

    private void Reads(string at, int support, bool wasResponsible = true, Actor? by = null, bool wasProtected = false, bool isKeptOut = false) => _readings.Add(new(
        _readings.Count + 1,
        (by ?? A.Bridgebuilder).Id,
        (by ?? A.Bridgebuilder).Role,
        new(support),
        FixedClock.At(DateTime.Parse(at, System.Globalization.CultureInfo.InvariantCulture)).GetUtcNow().UtcDateTime,
        wasResponsible,
        wasProtected,
        isKeptOut));
}
