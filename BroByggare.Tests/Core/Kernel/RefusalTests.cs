using BroByggare.Core.Kernel;

namespace BroByggare.Tests.Core.Kernel;

public sealed class RefusalTests
{
    private static readonly Refusal TooFew = new("test.too-few", new("Det saknas {0}.", "{0} are missing."));

    [Fact]
    public void A_rule_filled_with_other_words_is_the_same_rule()
    {
        TooFew.With(2).Should().Be(TooFew.With(3));
        TooFew.With(2).GetHashCode().Should().Be(TooFew.GetHashCode());
    }

    [Fact]
    public void Two_rules_with_the_same_words_are_two_rules()
    {
        TooFew.Should().NotBe(new Refusal("test.another", TooFew.Wording));
    }

    [Fact]
    public void The_wording_says_what_it_was_filled_with_in_both_languages()
    {
        TooFew.With(2).Wording.Should().Be(new Text("Det saknas 2.", "2 are missing."));
    }

    [Fact]
    public void A_verb_that_is_refused_throws_the_rule_itself()
    {
        var verb = () => TooFew.ThrowIfPresent();

        verb.Should().Throw<RefusedException>().Which.Refusal.Should().BeSameAs(TooFew);
    }

    [Fact]
    public void A_verb_that_nothing_speaks_against_goes_on()
    {
        Refusal? nothing = null;

        var verb = () => nothing.ThrowIfPresent();

        verb.Should().NotThrow();
    }

    [Fact]
    public void What_is_thrown_carries_the_code_for_the_log_and_no_wording()
    {
        new RefusedException(TooFew).Message.Should().Be("test.too-few");
    }
}
