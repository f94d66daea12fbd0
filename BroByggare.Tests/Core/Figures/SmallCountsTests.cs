using BroByggare.Core.Figures;
using static BroByggare.Core.Figures.WhyHidden;

namespace BroByggare.Tests.Core.Figures;

public sealed class SmallCountsTests
{
    [Fact]
    public void Large_counts_and_nought_are_shown()
    {
        var hidden = SmallCounts.Hide(new(total: 25, [0, 5, 20]));

        hidden.Should().BeEquivalentTo(new HiddenCounts(null, [null, null, null]));
    }

    [Fact]
    public void A_single_small_count_takes_the_smallest_of_the_others_with_it()
    {
        var hidden = SmallCounts.Hide(new(total: 64, [3, 20, 0, 11, 30]));

        hidden.Should().BeEquivalentTo(new HiddenCounts(null, [Small, null, null, ToProtectAnother, null]));
    }

    [Fact]
    public void Others_that_are_equally_small_go_together_since_a_choice_between_them_would_tell()
    {
        var hidden = SmallCounts.Hide(new(total: 15, [7, 7, 1]));

        hidden.Should().BeEquivalentTo(new HiddenCounts(null, [ToProtectAnother, ToProtectAnother, Small]));
    }

    [Fact]
    public void Two_different_small_counts_protect_each_other_when_they_are_not_small_together()
    {
        var hidden = SmallCounts.Hide(new(total: 27, [3, 4, 20]));

        hidden.Should().BeEquivalentTo(new HiddenCounts(null, [Small, Small, null]));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 2)]
    public void Two_small_counts_that_are_alike_or_small_together_need_a_third(int one, int other)
    {
        var hidden = SmallCounts.Hide(new(total: one + other + 20, [one, other, 20]));

        hidden.Should().BeEquivalentTo(new HiddenCounts(null, [Small, Small, ToProtectAnother]));
    }

    [Fact]
    public void A_small_total_is_hidden_with_its_parts()
    {
        var hidden = SmallCounts.Hide(new(total: 2, [1, 0, 1]));

        hidden.Should().BeEquivalentTo(new HiddenCounts(Small, [Small, null, Small]));
    }

    [Fact]
    public void Fours_that_make_up_a_total_may_be_three_and_five_so_the_total_is_shown()
    {
        var hidden = SmallCounts.Hide(new(total: 8, [4, 4]));

        hidden.Should().BeEquivalentTo(new HiddenCounts(null, [Small, Small]));
    }

    [Fact]
    public void Ones_that_make_up_a_total_can_be_nothing_else_so_the_total_is_hidden()
    {
        var hidden = SmallCounts.Hide(new(total: 5, [1, 1, 1, 1, 1]));

        hidden.Total.Should().Be(ToProtectAnother);
    }

    [Fact]
    public void Without_a_total_each_count_stands_for_itself()
    {
        var hidden = SmallCounts.Hide(new(total: null, [1, 20, 4, 0, 5]));

        hidden.Should().BeEquivalentTo(new HiddenCounts(null, [Small, null, Small, null, null]));
    }

    [Fact]
    public void The_threshold_is_the_smallest_count_that_is_shown()
    {
        var hidden = SmallCounts.Hide(new(total: null, [2, 3, 9, 10]), threshold: 10);

        hidden.Parts.Should().Equal(Small, Small, Small, null);
    }

    [Fact]
    public void A_threshold_that_hides_ones_only_is_refused_because_the_mark_would_mean_one()
    {
        var hide = () => SmallCounts.Hide(new(total: null, [1]), threshold: 2);

        hide.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Parts_that_do_not_sum_to_their_total_are_refused()
    {
        var group = () => new CountGroup(total: 5, [1, 2]);

        group.Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(3, 1, 40)]
    [InlineData(3, 2, 20)]
    [InlineData(3, 3, 14)]
    [InlineData(3, 4, 9)]
    [InlineData(3, 5, 7)]
    [InlineData(5, 1, 40)]
    [InlineData(5, 2, 24)]
    [InlineData(5, 3, 18)]
    [InlineData(5, 4, 14)]
    [InlineData(5, 5, 9)]
    [InlineData(5, 6, 6)]
    [InlineData(6, 3, 18)]
    [InlineData(10, 3, 26)]
    public void One_who_knows_the_rule_and_all_that_is_published_cannot_work_out_a_small_count(int threshold, int parts, int largest)
    {
        var certain = Certainties(Worlds(parts, largest).Select(world => new CountGroup(world.Sum(), world)), threshold);

        certain.Should().BeEmpty();
    }

    [Theory]
    [InlineData(1, 12)]
    [InlineData(3, 8)]
    public void Nor_where_the_parts_have_no_total(int parts, int largest)
    {
        var certain = Certainties(Worlds(parts, largest).Select(world => new CountGroup(total: null, world)), SmallCounts.Threshold);

        certain.Should().BeEmpty();
    }

    [Theory]
    [InlineData(2, 24)]
    [InlineData(3, 18)]
    [InlineData(4, 14)]
    public void Nor_what_the_hidden_parts_are_together_when_that_is_small(int parts, int largest)
    {
        var uncovered = from world in Worlds(parts, largest)
                        let hidden = SmallCounts.Hide(new(world.Sum(), world))
                        where hidden.Total is null
                        let together = world.Where((_, i) => hidden.Parts[i] is not null).Sum()
                        where together is > 0 and < SmallCounts.Threshold
                        select string.Join(' ', world);

        uncovered.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(RulesThatLeak))]
    public void The_attack_finds_what_a_weaker_rule_lets_out(string rule, Func<int[], bool[]> hides)
    {
        var certain = Certainties(Worlds(3, 12).Select(world => new CountGroup(world.Sum(), world)), 5, group =>
            new(null, [.. hides([.. group.Parts]).Select((hidden, i) => !hidden ? null : group.Parts[i] < 5 ? Small : (WhyHidden?)ToProtectAnother)]));

        certain.Should().NotBeEmpty(because: rule);
    }

    public static TheoryData<string, Func<int[], bool[]>> RulesThatLeak { get; } = new()
    {
        { "only small counts are hidden", parts => Array.ConvertAll(parts, part => part is > 0 and < 5) },
        { "the first of the smallest others goes along", parts => HideWithFirstOther(parts) },
    };

    private static bool[] HideWithFirstOther(int[] parts)
    {
        var hidden = Array.ConvertAll(parts, part => part is > 0 and < 5);
        if (hidden.Count(one => one) == 1 && parts.Any(part => part >= 5))
            hidden[Array.IndexOf(parts, parts.Where(part => part >= 5).Min())] = true;
        return hidden;
    }

    /// <summary>
    /// Every small count that its published table gives away: the table is what is shown and where something is hidden,
    /// and all worlds that the rule publishes in that way agree on the count. Worlds beyond the bound are not tried;
    /// they could only add to what is possible.
    /// </summary>
    private static List<string> Certainties(IEnumerable<CountGroup> worlds, int threshold, Func<CountGroup, HiddenCounts>? hide = null)
    {
        hide ??= world => SmallCounts.Hide(world, threshold);
        var certain =
            from published in worlds.GroupBy(world => Published(world, hide(world)))
            let behind = published.ToList()
            let hidden = hide(behind[0])
            from i in Enumerable.Range(0, hidden.Parts.Count)
            where hidden.Parts[i] is not null && behind[0].Parts[i] < threshold
            where behind.TrueForAll(world => world.Parts[i] == behind[0].Parts[i])
            select $"{published.Key}: part {i} is {behind[0].Parts[i]}";
        return [.. certain];
    }

    private static string Published(CountGroup group, HiddenCounts hidden) =>
        $"{Shown(group.Total ?? -1, hidden.Total)} = {string.Join(" + ", group.Parts.Select((part, i) => Shown(part, hidden.Parts[i])))}";

    private static string Shown(int count, WhyHidden? why) => why is null ? $"{count}" : "x";

    private static IEnumerable<int[]> Worlds(int parts, int largest) =>
        parts == 0 ? [[]] : Worlds(parts - 1, largest).SelectMany(world => Enumerable.Range(0, largest + 1).Select(part => (int[])[.. world, part]));
}
