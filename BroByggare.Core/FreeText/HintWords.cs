using System.Collections.Frozen;
using System.Text;

namespace BroByggare.Core.FreeText;

/// <summary>The reviewed words of never-recorded.txt, read once. How they are written stands at the top of that file.</summary>
internal static class HintWords
{
    private const string BeforeOriginSection = "before-origin", LandsSection = "origin-after";

    private static readonly ILookup<string, string> Sections = Read().ToLookup(line => line.Section, line => line.Word);

    /// <summary>Each form in small letters, with what it tells.</summary>
    public static FrozenDictionary<string, (HintKind Kind, bool SmallOnly)> Kinds { get; } = Enum.GetValues<HintKind>()
        .SelectMany(kind => Sections[Section(kind)].Where(word => word[0] != '!').Select(word => (kind, word)))
        .SelectMany(hint => Forms(hint.word.TrimEnd('=')).Select(form => (form, hint.kind, smallOnly: hint.word[^1] == '=')))
        .DistinctBy(hint => hint.form)
        .ToFrozenDictionary(hint => hint.form, hint => (hint.kind, hint.smallOnly));

    /// <summary>What is no hit although a word in it is.</summary>
    public static FrozenSet<string> Passed { get; } = Sections
        .SelectMany(section => section).Where(word => word[0] == '!').SelectMany(word => Forms(word[1..])).ToFrozenSet();

    public static FrozenSet<string> BeforeOrigin { get; } = Sections[BeforeOriginSection].SelectMany(Forms).ToFrozenSet();

    public static FrozenSet<string> Lands { get; } = Sections[LandsSection].SelectMany(Forms).ToFrozenSet();

    /// <summary>How many words the longest entry has.</summary>
    public static int MostWords { get; } = Kinds.Keys.Concat(Passed).Max(form => form.Count(letter => letter == ' ') + 1);

    /// <summary>As it is compared: small letters, one space between, whatever way the accents are written.</summary>
    public static string Plain(string words) =>
        string.Join(' ', words.Normalize(NormalizationForm.FormC).ToLowerInvariant().Replace('’', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Section(HintKind kind) => kind switch
    {
        HintKind.Group => "group",
        HintKind.Religion => "religion",
        HintKind.Clan => "clan",
        HintKind.Origin => "origin",
        HintKind.Language => "language",
        HintKind.Diagnosis => "diagnosis",
        HintKind.Crime => "crime",
        HintKind.AlmostIdentityNumber => "",
    };

    /// <summary>"rom(er,erna)" is rom, romer and romerna.</summary>
    private static IEnumerable<string> Forms(string word)
    {
        var said = word.Replace('_', ' ');
        var bracket = said.IndexOf('(', StringComparison.Ordinal);
        if (bracket < 0)
            return [said];
        var (stem, rest) = (said[..bracket], said[(said.IndexOf(')', StringComparison.Ordinal) + 1)..]);
        var endings = said[(bracket + 1)..said.IndexOf(')', StringComparison.Ordinal)].Split(',');
        return endings.Prepend("").Select(ending => stem + ending + rest);
    }

    private static IEnumerable<(string Section, string Word)> Read()
    {
        using var file = typeof(HintWords).Assembly.GetManifestResourceStream("never-recorded.txt")!;
        using var reader = new StreamReader(file);
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line is ['[', ..])
                section = line.Trim('[', ']');
            if (line is [] or ['#' or '[', ..])
                continue;
            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                yield return (section, word);
        }
    }
}
