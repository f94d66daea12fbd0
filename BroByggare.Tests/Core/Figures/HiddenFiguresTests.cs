using BroByggare.Core.Figures;
using static BroByggare.Tests.Core.Figures.CountedYear;

namespace BroByggare.Tests.Core.Figures;

public sealed class HiddenFiguresTests
{
    [Fact]
    public void A_small_count_is_hidden_and_so_is_what_would_tell_it()
    {
        var hidden = HiddenFigures.Of(Year(("closed-by-reason.completed", 19), ("closed-by-reason.moved", 3), ("closed-by-reason.other", 11)));

        hidden["closed-by-reason.moved"].Should().Be(WhyHidden.Small);
        hidden["closed-by-reason.other"].Should().Be(WhyHidden.ToProtectAnother);
        hidden["closed-by-reason.completed"].Should().BeNull();
        hidden["supports.closed"].Should().BeNull();
    }

    [Fact]
    public void A_figure_that_stands_alone_is_hidden_when_it_is_small()
    {
        HiddenFigures.Of(Year(("supports.joint", 4)))["supports.joint"].Should().Be(WhyHidden.Small);
        HiddenFigures.Of(Year(("supports.joint", 5)))["supports.joint"].Should().BeNull();
        HiddenFigures.Of(Year(("supports.joint", 0)))["supports.joint"].Should().BeNull();
    }

    [Fact]
    public void The_same_count_is_hidden_under_both_its_names()
    {
        var year = Year(("results-by-kind.studies", 3), ("results-by-kind.job", 6), ("results-by-kind.housing", 40), ("results.jobs", 6));

        var hidden = HiddenFigures.Of(year);

        hidden["results-by-kind.job"].Should().Be(WhyHidden.ToProtectAnother);
        hidden["results.jobs"].Should().Be(WhyHidden.ToProtectAnother);
    }

    [Fact]
    public void Minutes_do_not_tell_how_many_contacts_there_were()
    {
        var year = Year(
            ("contacts-by-kind.visit", 2), ("contacts-by-kind.call", 9), ("contacts-by-kind.drop-in", 30),
            ("contact-minutes-by-kind.visit", 90), ("contact-minutes-by-kind.call", 80), ("contact-minutes-by-kind.drop-in", 300));

        var hidden = HiddenFigures.Of(year);

        hidden["contact-minutes-by-kind.visit"].Should().NotBeNull();
        hidden["contact-minutes-by-kind.call"].Should().NotBeNull();
        hidden["contact-minutes-by-kind.drop-in"].Should().BeNull();
        hidden["contacts.minutes"].Should().BeNull();
    }

    [Fact]
    public void A_total_that_is_hidden_for_one_family_cannot_be_summed_from_another()
    {
        // Each kind of rung has one: the total, five, would tell that; so it must not be summed from the kinds either.
        var year = Year(
            ("referrals-by-rung.planned", 1), ("referrals-by-rung.contact-made", 1), ("referrals-by-rung.accepted", 1),
            ("referrals-by-rung.declined", 1), ("referrals-by-rung.answered", 1),
            ("referrals-by-kind.refer", 5));

        var hidden = HiddenFigures.Of(year);

        hidden["referrals.made"].Should().NotBeNull();
        hidden["referrals-by-kind.refer"].Should().Be(WhyHidden.ToProtectAnother);
    }

    [Fact]
    public void A_share_is_hidden_with_the_answers_it_is_made_of()
    {
        var year = Year(
            ("referral-answers.yes", 8), ("referral-answers.partly", 6), ("referral-answers.no", 2), ("referrals.solved-share", 50));

        HiddenFigures.Of(year)["referrals.solved-share"].Should().Be(WhyHidden.ToProtectAnother);
    }

    [Fact]
    public void A_median_of_a_few_is_hidden()
    {
        var hidden = HiddenFigures.Of(Year(("closed-by-reason.moved", 3), ("supports.median-days", 100)));

        hidden["supports.closed"].Should().NotBeNull();
        hidden["supports.median-days"].Should().NotBeNull();
    }

    [Fact]
    public void Activities_are_no_secret()
    {
        var hidden = HiddenFigures.Of(Year(("activities-by-kind.lecture", 1), ("activities-by-audience.staff", 1)));

        hidden.Count.Should().Be(0);
    }

    [Fact]
    public void However_the_counts_fall_no_family_that_shows_its_total_hides_just_one()
    {
        var draw = new Random(20181231);
        var families = FigureCatalogue.Families.Where(family => family is { CountsPeople: true, Total: not null, Members.Count: > 0 }).ToList();
        for (var round = 0; round < 2_000; round++)
        {
            var counts = families
                .SelectMany(family => family.Members)
                .Select(part => (part.Code, draw.Next(3) == 0 ? 0 : draw.Next(1, 30)))
                .ToArray();
            var year = Year(counts);

            var hidden = HiddenFigures.Of(year);

            var told = families.Where(family =>
                hidden[family.Total!] is null && year.Family(family.Code).Parts.Count(part => hidden[part.Code] is not null) == 1);
            told.Select(family => family.Code).Should().BeEmpty();
        }
    }

    [Fact]
    public void Two_years_files_do_not_tell_between_them_what_each_hides()
    {
        for (var before = 0; before < 12; before++)
        {
            for (var opened = 0; opened < 12; opened++)
            {
                for (var closed = 0; closed <= before + opened; closed++)
                {
                    var ongoing = before + opened - closed;
                    var hidden = HiddenFigures.Of(Year(
                        ("supports.ongoing", ongoing), ("supports.new", opened), ("supports.persons", before + opened),
                        ("supports.closed", closed), ("closed-by-reason.other", closed)) with { OngoingBefore = before });
                    // The year before shows its own count by its own rule.
                    bool wasHidden = before is > 0 and < 5, isHidden = hidden["supports.ongoing"] is not null;
                    bool isNew = hidden["supports.new"] is not null, isPersons = hidden["supports.persons"] is not null;
                    var isClosed = hidden["supports.closed"] is not null && hidden["closed-by-reason.other"] is not null;

                    foreach (var sum in new[] { new[] { wasHidden, isNew, isClosed, isHidden }, [wasHidden, isNew, isPersons], [isHidden, isClosed, isPersons] })
                        sum.Count(unknown => unknown).Should().NotBe(1, "with {0} before, {1} new and {2} closed the only unknown could be worked out", before, opened, closed);
                }
            }
        }
    }

    [Fact]
    public void Years_of_ordinary_size_hide_nothing_of_what_came_and_went()
    {
        var hidden = HiddenFigures.Of(Year(
            ("supports.ongoing", 64), ("supports.new", 66), ("supports.persons", 97), ("supports.closed", 33), ("closed-by-reason.other", 33)) with { OngoingBefore = 31 });

        hidden.Count.Should().Be(0);
    }
}
