using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Kernel;

public sealed class TextTests
{
    private static readonly Text Bridge = new("Bro", "Bridge");

    [Fact]
    public void A_user_who_chose_English_reads_English()
    {
        using var _ = InLanguage.English();

        string read = Bridge;

        read.Should().Be("Bridge");
    }

    [Theory]
    [InlineData("sv-SE")]
    [InlineData("fi-FI")]
    [InlineData("de-DE")]
    [InlineData("")]
    public void Everybody_else_reads_Swedish_whatever_the_machine_speaks(string culture)
    {
        using var _ = InLanguage.Of(culture);

        string read = Bridge;

        read.Should().Be("Bro");
    }

    [Fact]
    public void Numbers_are_written_as_each_language_writes_them()
    {
        var hours = new Text("{0:0.0} timmar", "{0:0.0} hours").With(12.5m);

        hours.Should().Be(new Text("12,5 timmar", "12.5 hours"));
    }

    [Fact]
    public void A_text_inside_a_text_is_put_in_the_same_language()
    {
        var sentence = new Text("Byggd av {0}", "Built by {0}").With(new Text("en brobyggare", "a bridge-builder"));

        sentence.Should().Be(new Text("Byggd av en brobyggare", "Built by a bridge-builder"));
    }

    [Fact]
    public void The_reader_s_language_decides_nothing_about_how_the_other_language_is_filled()
    {
        using var _ = InLanguage.English();

        var filled = new Text("{0:0.0}", "{0:0.0}").With(0.5);

        filled.Swedish.Should().Be("0,5");
    }

    [Fact]
    public void A_name_alike_in_both_languages_is_given_once()
    {
        Text.Same("Samhall").Should().Be(new Text("Samhall", "Samhall"));
    }

    [Fact]
    public void A_placeholder_without_an_argument_is_a_fault_and_not_a_hole_on_the_screen()
    {
        var fill = () => new Text("{0} av {1}", "{0} of {1}").With(853);

        fill.Should().Throw<FormatException>();
    }

    [Fact]
    public void A_name_that_is_read_from_right_to_left_is_kept_apart_in_a_sentence_and_others_stand_as_they_are()
    {
        var wording = new Text("Logga ut {0} ({1})", "Sign out {0} ({1})");

        wording.With("محمد", 1001).Swedish.Should().Be("Logga ut \u2068محمد\u2069 (1001)");
        wording.With("Sara", 1001).Swedish.Should().Be("Logga ut Sara (1001)");
    }
}
