using BroByggare.Core.Figures;
using BroByggare.Core.Kernel;

namespace BroByggare.Tests.Core.Figures;

/// <summary>The Swedish and the English definition of a figure say the same.</summary>
public sealed class DefinitionTests
{
    /// <summary>
    /// What a definition turns on, in both languages: where the one stands the other must, as often. Read through by hand;
    /// a word that a definition needs and that is missing here is added with its pair.
    /// </summary>
    private static readonly IReadOnlyList<(string[] Swedish, string[] English)> Pairs =
    [
        (["samtidigt", "samma dag"], ["at the same time", "on the same day"]),
        (["minst två"], ["two or more"]),
        (["senast"], ["on or before"]),
        (["högst"], ["at most"]),
        (["hälften"], ["half"]),
        (["under året", "då haft"], ["during the year", "in the year", "in it"]),
        (["någon gång", "någon dag"], ["at some time", "on some day"]),
        (["årets sista dag", "när året är slut"], ["last day of the year", "at the end of it"]),
        (["under löpande år"], ["in the running year"]),
        (["inte är avslutade", "räknas inte", "räknas aldrig"], ["not closed", "not count", "never count", "does not."]),
        (["fortfarande"], ["still"]),
        (["Vilande"], ["Parked"]),
        (["Planerade och inställda"], ["Planned and cancelled"]),
        (["Anmälda och uppskattade"], ["Registered and estimated"]),
        (["Räknade deltagare"], ["Counted attendees"]),
        (["tagits tillbaka"], ["taken back"]),
        (["den senare började före den dag då den tidigare slutade"], ["the later one began before the day on which the earlier one ended"]),
        (["lämna över"], ["Handing over"]),
        (["vikarier"], ["deputies"]),
        (["ansvariga brobyggare"], ["responsible bridge-builders"]),
        (["med eller utan identitet"], ["with or without identity"]),
        (["antecknats utan identitet"], ["recorded without identity"]),
        (["var för sig"], ["kinds of their own", "counted apart"]),
        (["Praktik, subventionerat arbete och studier"], ["Internships, subsidised work and studies"]),
        (["för första gången"], ["for the first time"]),
        (["Återöppnade", "återöppnat"], ["Reopened", "reopened support"]),
        (["räknas en gång"], ["counted once"]),
        (["enskilda stöd"], ["individual supports"]),
        (["flera områden"], ["several areas"]),
        (["vart och ett"], ["in each"]),
        (["av alla slag"], ["of all kinds"]),
        (["efter slag", "kontaktens slag", "aktivitetens slag"], ["by kind"]),
        (["efter område"], ["by area"]),
        (["målgrupp"], ["audience"]),
        (["hur långt"], ["how far"]),
        (["eget svar"], ["own answer"]),
        (["ja, delvis eller nej"], ["yes, partly or no"]),
        (["Hela procent"], ["Whole per cent"]),
        (["fick frågan"], ["was asked"]),
        (["löste problemet"], ["solved the problem"]),
        (["nyckelkontakter", "nyckelkontakt."], ["key contacts", "key contact."]),
        (["Summan av minuterna"], ["sum of the minutes"]),
        (["myndighet"], ["authority", "authorities"]),
        (["steget"], ["the step"]),
        (["orsaken"], ["the reason"]),
    ];

    public static TheoryData<string> Codes => [.. AllCodes];

    private static IEnumerable<string> AllCodes =>
        FigureCatalogue.Figures.Select(figure => figure.Code).Concat(FigureCatalogue.Families.Select(family => family.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_languages_turn_on_the_same(string code)
    {
        var definition = Of(code);

        foreach (var (swedish, english) in Pairs)
            Times(definition.English, english).Should().Be(Times(definition.Swedish, swedish), $"of “{swedish[0]}” and “{english[0]}” in {code}: {definition.Swedish} / {definition.English}");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Both_languages_have_as_many_sentences_and_numbers(string code)
    {
        var definition = Of(code);

        definition.English.Count(sign => sign == '.').Should().Be(definition.Swedish.Count(sign => sign == '.'), code);
        string.Concat(definition.English.Where(char.IsDigit)).Should().Be(string.Concat(definition.Swedish.Where(char.IsDigit)), code);
    }

    [Fact]
    public void Every_pair_of_the_table_is_used()
    {
        var all = AllCodes.Select(Of).ToList();

        foreach (var (swedish, english) in Pairs)
        {
            all.Should().Contain(definition => Times(definition.Swedish, swedish) > 0, swedish[0]);
            all.Should().Contain(definition => Times(definition.English, english) > 0, english[0]);
        }
    }

    [Fact]
    public void A_joint_support_is_defined_as_it_is_counted()
    {
        FigureTexts.JointMeans.Swedish.Should().Contain("samtidigt");
        FigureTexts.JointMeans.English.Should().Contain("at the same time");
    }

    private static int Times(string definition, string[] words) =>
        words.Sum(word => definition.Split(word).Length - 1);

    private static Text Of(string code) =>
        FigureCatalogue.Find(code)?.Definition ?? FigureCatalogue.Families.Single(family => family.Code == code).Definition;
}
