using BroByggare.Core.Figures;
using static BroByggare.Tests.Core.Figures.CountedYear;

namespace BroByggare.Tests.Core.Figures.Freezing;

/// <summary>Two files of one year, from before it was thawed and after, in the hands of somebody who compares them.</summary>
public sealed class HiddenAcrossFreezesTests
{
    private static readonly IReadOnlyList<Family> Families =
        [.. FigureCatalogue.Families.Where(family => family is { CountsPeople: true, Total: not null, HiddenLike: null, Members.Count: > 0 })];

    [Fact]
    public void What_the_first_file_hid_the_second_hides_also_when_it_is_no_longer_small()
    {
        var first = Year(("closed-by-reason.completed", 19), ("closed-by-reason.moved", 3), ("closed-by-reason.other", 11));
        var second = After(Year(("closed-by-reason.completed", 19), ("closed-by-reason.moved", 9), ("closed-by-reason.other", 11)), first);

        var hidden = HiddenFigures.Of(second);

        hidden["closed-by-reason.moved"].Should().NotBeNull();
        hidden["closed-by-reason.other"].Should().NotBeNull();
        hidden["closed-by-reason.completed"].Should().BeNull();
    }

    [Fact]
    public void What_was_shown_and_has_become_small_takes_its_whole_family_and_the_total_with_it()
    {
        // With the first file's eleven, three could be worked out of the total.
        var first = Year(("closed-by-reason.completed", 19), ("closed-by-reason.moved", 5), ("closed-by-reason.other", 11));
        var second = After(Year(("closed-by-reason.completed", 19), ("closed-by-reason.moved", 3), ("closed-by-reason.other", 11)), first);

        var hidden = HiddenFigures.Of(second);

        new[] { "completed", "moved", "other" }.Should().OnlyContain(reason => hidden["closed-by-reason." + reason] != null);
        hidden["supports.closed"].Should().NotBeNull();
        hidden["supports.new"].Should().NotBeNull("what comes and goes is hidden together");
    }

    [Fact]
    public void A_year_that_was_corrected_and_is_of_ordinary_size_hides_nothing()
    {
        var first = Year(("results-by-kind.job", 31), ("results-by-kind.studies", 9));
        var second = After(Year(("results-by-kind.job", 32), ("results-by-kind.studies", 9)), first);

        HiddenFigures.Of(second).Count.Should().Be(0);
    }

    [Fact]
    public void However_the_counts_fall_and_are_corrected_the_two_files_leave_no_single_unknown()
    {
        var draw = new Random(20261201);
        for (var round = 0; round < 1_000; round++)
        {
            var counts = Families.SelectMany(family => family.Members).Select(part => (part.Code, Count: draw.Next(3) == 0 ? 0 : draw.Next(1, 30))).ToArray();
            var corrected = counts.Select(one => draw.Next(6) == 0 ? (one.Code, Count: Math.Max(0, one.Count + draw.Next(-4, 5))) : one).ToArray();
            var first = Year(counts);
            var second = After(Year(corrected), first);
            var (hiddenFirst, hiddenSecond) = (HiddenFigures.Of(first), HiddenFigures.Of(second));

            foreach (var family in Families)
            {
                Unknown(family, hiddenFirst, hiddenSecond).Should().NotBe(1, "{0} in the first file, round {1}", family.Code, round);
                Unknown(family, hiddenSecond, hiddenFirst).Should().NotBe(1, "{0} in the second file, round {1}", family.Code, round);
            }
        }
    }

    [Fact]
    public void What_comes_and_goes_cannot_be_summed_from_the_two_files()
    {
        var draw = new Random(20261202);
        for (var round = 0; round < 2_000; round++)
        {
            int before = draw.Next(12), opened = draw.Next(12), closed = draw.Next(before + opened + 1);
            var (openedThen, closedThen) = (Math.Max(0, opened + draw.Next(-2, 3)), Math.Max(0, closed + draw.Next(-2, 3)));
            var first = Moving(before, opened, closed);
            var second = After(Moving(before, openedThen, Math.Min(closedThen, before + openedThen)), first);
            var (hiddenFirst, hiddenSecond) = (HiddenFigures.Of(first), HiddenFigures.Of(second));
            bool wasHidden = before is > 0 and < 5;

            foreach (var sum in new[] { new[] { "supports.ongoing", "supports.new", "supports.closed" }, ["supports.new", "supports.persons"], ["supports.ongoing", "supports.closed", "supports.persons"] })
            {
                // Where neither the number nor its neighbours can be known from the first file, all is hidden or nothing is.
                var unknown = sum.Count(code => hiddenSecond[code] is not null && hiddenFirst[code] is not null);
                var newly = sum.Where(code => hiddenSecond[code] is not null && hiddenFirst[code] is null).ToList();
                if (newly.Count > 0)
                    sum.Should().OnlyContain(code => hiddenSecond[code] != null, "{0} before, {1} new, {2} closed", before, opened, closed);
                else
                    (unknown + (wasHidden && sum.Contains("supports.new") ? 1 : 0)).Should().NotBe(1);
            }
        }
    }

    private static YearlyFigures Moving(int before, int opened, int closed) => Year(
        ("supports.ongoing", before + opened - closed), ("supports.new", opened), ("supports.persons", before + opened),
        ("supports.closed", closed), ("closed-by-reason.other", closed)) with { OngoingBefore = before };

    private static YearlyFigures After(YearlyFigures second, YearlyFigures first)
    {
        var hidden = HiddenFigures.Of(first);
        return second with { HiddenEarlier = [first.Lines.Select(line => line.Code).Where(code => hidden[code] is not null).ToHashSet()] };
    }

    /// <summary>
    /// How many numbers of a file are unknown to somebody who takes from the other what this one hides, as if nothing else had
    /// changed; nought where its total is hidden, since then there is no sum to begin from.
    /// </summary>
    private static int Unknown(Family family, HiddenFigures here, HiddenFigures there)
    {
        if (here[family.Total!] is not null)
            return 0;
        var hidden = family.Members.Where(part => here[part.Code] is not null).ToList();
        var inBoth = hidden.Count(part => there[part.Code] is not null);
        // All that is hidden here stands in the other: as certain as a single unknown.
        return hidden.Count > 0 && inBoth == 0 ? 1 : inBoth;
    }
}
