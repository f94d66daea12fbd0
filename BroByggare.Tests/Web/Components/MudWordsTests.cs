using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using MudBlazor;

namespace BroByggare.Tests.Web.Components;

/// <summary>The library says nothing in English to who reads Swedish.</summary>
public sealed class MudWordsTests
{
    /// <summary>What every box one types in can say, beside what its own part says.</summary>
    private static readonly string[] Always = ["Converter", "MudFormComponent", "MudInput"];

    [Fact]
    public void Every_word_of_the_parts_in_use_is_there_in_Swedish()
    {
        using var swedish = InLanguage.Swedish();
        var words = new MudWords();
        var used = Sources.Files("BroByggare.Web", ".razor")
            .SelectMany(file => Regex.Matches(Sources.Read(file), "<(Mud[A-Za-z]+)").Select(found => found.Groups[1].Value))
            .Concat(Always)
            .ToHashSet();
        used.Count.Should().BeGreaterThan(15, "the search for them works");

        var missing = Keys().Where(key => used.Contains(key.Split('_')[0]) && words[key].ResourceNotFound);

        missing.Should().BeEmpty();
    }

    [Fact]
    public void Nothing_is_translated_that_the_library_no_longer_says()
    {
        using var swedish = InLanguage.Swedish();
        var words = new MudWords();
        var known = Keys().Where(key => !words[key].ResourceNotFound).ToList();

        MudWords.Count.Should().Be(known.Count);
    }

    [Fact]
    public void In_English_the_library_has_its_own_words()
    {
        using var english = InLanguage.English();

        new MudWords()["MudDialog_Close"].ResourceNotFound.Should().BeTrue();
    }

    private static IEnumerable<string> Keys()
    {
        var all = new ResourceManager("MudBlazor.Resources.LanguageResource", typeof(MudDialog).Assembly).GetResourceSet(CultureInfo.InvariantCulture, true, true)!;
        return all.Cast<DictionaryEntry>().Select(entry => (string)entry.Key);
    }
}
