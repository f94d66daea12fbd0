using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Kernel;

public sealed class SignsTests
{
    /// <summary>What is typed or pasted, and what is left of it; <c>signs.js</c> answers the same, see the journey.</summary>
    public static TheoryData<string, string> Typed => new()
    {
        { "Hon ringer på fredag.", "Hon ringer på fredag." },
        { "Rad ett\nrad två\tmed tabb", "Rad ett\nrad två\tmed tabb" },
        { "Rad ett\r\nrad två\rrad tre\u2028rad fyra\u0085slut", "Rad ett\nrad två\nrad tre\nrad fyra\nslut" },
        { "\r\r\n\n", "\n\n\n" },
        { "a\0b\u0007c\u001Bd\u007Fe\u009Ff", "abcdef" },
        { "a\uFFFEb\uFFFFc\uFDD0d", "abcd" },
        { "a\U0001FFFEb\U0010FFFFc", "abc" },
        { "halv \uD83D text \uDE00", "halv  text " },
        { "\uDE00\uD83D", "" },
        { "hel \U0001F600 och familj \U0001F468\u200D\U0001F469\u200D\U0001F467", "hel \U0001F600 och familj \U0001F468\u200D\U0001F469\u200D\U0001F467" },
        { "\u202Edanger\u202C \u2066a\u2069", "danger a" },
        { "\uFEFFmärke \uFFF9i text", "märke i text" },
        { "محمد بن سلمان och שרה", "محمد بن سلمان och שרה" },
        { "می\u200Cخواهم", "می\u200Cخواهم" },
    };

    /// <summary>Half a character does not survive being handed to a test by name, so they are not told apart before they run.</summary>
    [Theory]
    [MemberData(nameof(Typed), DisableDiscoveryEnumeration = true)]
    public void Signs_that_do_harm_are_taken_away_and_letters_of_every_language_stay(string typed, string left) =>
        Signs.Clean(typed).Should().Be(left);

    [Fact]
    public void Every_text_that_comes_in_passes_there_before_it_is_measured()
    {
        Input.Text(" \u202EMira\uFFFE ", 4).Should().Be("Mira");
        Input.OptionalText("\uD83D\0", 10).Should().BeEmpty();
        var nothing = () => Input.Text("\u0007\uFFFF", 10);
        nothing.Should().Throw<RefusedException>().Which.Refusal.Should().Be(CommonRefusals.TextMissing);
    }

    /// <summary>Search asks with what stands in the address or the field, which nobody has cleaned.</summary>
    [Fact]
    public async Task No_sign_stops_a_search()
    {
        using var database = new TestDatabase();
        var (sara, _, _) = database.HasColleagues();
        database.HasSupport(sara, "Mira");

        foreach (var (typed, hits) in new[] { ("\uFFFE", 0), ("Mira\uFFFE", 1), ("\uD83DMira", 1), ("M\0i\u202Er", 1) })
            (await database.Get<PersonQueries>().Find(sara, typed, CancellationToken.None)).Should().HaveCount(hits);
    }

    [Theory]
    [InlineData("محمد", true)]
    [InlineData("שרה", true)]
    [InlineData("ߊߟߌ", true)]
    [InlineData("Åsa Öberg", false)]
    [InlineData("Оля", false)]
    [InlineData("", false)]
    public void It_is_known_what_is_read_from_right_to_left(string text, bool isFromTheRight) =>
        Signs.RunFromTheRight(text).Should().Be(isFromTheRight);
}
