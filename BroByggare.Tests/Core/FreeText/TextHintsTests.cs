using BroByggare.Core.FreeText;

namespace BroByggare.Tests.Core.FreeText;

public sealed class TextHintsTests
{
    [Fact]
    public void A_note_that_tells_who_somebody_is_gets_a_hint_for_each_word() =>
        TextHints.In("Hon är rom och muslim från Serbien. Född 850101-1234.").Should().Equal(
            new TextHint(HintKind.Group, "rom"),
            new TextHint(HintKind.Religion, "muslim"),
            new TextHint(HintKind.Origin, "Serbien"),
            new TextHint(HintKind.AlmostIdentityNumber, ""));

    [Theory]
    [InlineData("familjen är romer", HintKind.Group)]
    [InlineData("ROMSKA kvinnor", HintKind.Group)]
    [InlineData("she is Roma", HintKind.Group)]
    [InlineData("han är same", HintKind.Group)]
    [InlineData("finska romer", HintKind.Group)]
    [InlineData("de är pingstvänner", HintKind.Religion)]
    [InlineData("he is a Christian", HintKind.Religion)]
    [InlineData("hör till en känd klan", HintKind.Clan)]
    [InlineData("född och uppvuxen i Rumänien", HintKind.Origin)]
    [InlineData("rumänsk", HintKind.Origin)]
    [InlineData("came from Kosovo", HintKind.Origin)]
    [InlineData("talar romani chib", HintKind.Language)]
    [InlineData("har fått diagnosen i dag", HintKind.Diagnosis)]
    [InlineData("ADHD", HintKind.Diagnosis)]
    [InlineData("depression", HintKind.Diagnosis)]
    [InlineData("är dömd för stöld", HintKind.Crime)]
    [InlineData("was convicted", HintKind.Crime)]
    [InlineData("kalé", HintKind.Group)]
    public void A_word_of_each_kind_gets_a_hint_also_inflected(string text, HintKind kind) =>
        TextHints.In(text).Should().Contain(hint => hint.Kind == kind);

    [Theory]
    [InlineData("Bor i Romme.")]
    [InlineData("Läste en bok om romantik och en romantisk roman.")]
    [InlineData("Biljetten hos Kurdistan Airlines gick inte att boka om.")]
    [InlineData("Ringde Svensk Finlandstravel om resan.")]
    [InlineData("Bor på Serbiska gatan, vid Romska torget.")]
    [InlineData("Finlandsvägen 3, Romanigatan 4")]
    [InlineData("En resa till Rom i våras.")]
    [InlineData("Dom kom inte i dag. Domen är inte här.")]
    [InlineData("Vi läser engelska, svenska och matematik.")]
    [InlineData("Jude och Kristen kom till mötet.")]
    [InlineData("Alla resande fick vänta på bussen.")]
    [InlineData("Gå igenom samma papper igen, det är samma sak.")]
    [InlineData("De ska åka till Kosovo på semester.")]
    [InlineData("Hör med Sverigekompassen och Missbruksenheten.")]
    [InlineData("Ring Brottsofferjouren.")]
    [InlineData("Vi tog bussen från skolan.")]
    [InlineData("I need the same form. Add a line.")]
    [InlineData("")]
    [InlineData(null)]
    public void Ordinary_words_names_and_streets_get_none(string? text) => TextHints.In(text).Should().BeEmpty();

    [Fact]
    public void A_text_full_of_them_gets_a_few_and_each_word_once() =>
        TextHints.In(string.Join(' ', Enumerable.Repeat("rom muslim klan serb adhd dömd", 300))).Should().HaveCount(5)
            .And.OnlyHaveUniqueItems();

    [Fact]
    public void Each_hint_says_why_in_both_languages()
    {
        foreach (var kind in Enum.GetValues<HintKind>())
        {
            var words = new TextHint(kind, "ordet").Wording();

            words.Swedish.Should().NotBe(words.English);
            words.Swedish.Should().ContainAny("aldrig", "inte", "bara");
        }
    }

    [Fact]
    public void The_longest_note_is_read_in_a_blink()
    {
        var note = string.Concat(Enumerable.Repeat("Vi ringde skolan om tiden på måndag. ", 540));

        TextHints.In(note).Should().BeEmpty();
    }
}
