using System.Text.RegularExpressions;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.FreeText;

/// <summary>
/// Reads what is typed about a person and points out words that tell what is never recorded. The words are data, in
/// never-recorded.txt. A name of a firm or a street is no hit: Kurdistan Airlines, Finska gatan.
/// </summary>
public static partial class TextHints
{
    /// <summary>So many are shown; whoever meets more rewrites the text anyway.</summary>
    private const int Most = 5;

    /// <summary>A land counts when one of the words that tell of origin stands so near before it.</summary>
    private const int WordsBefore = 3;

    /// <summary>The hints that a text about a person gets, in the order of the text, each word once.</summary>
    public static IReadOnlyList<TextHint> In(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return [];
        var words = WordForm().Matches(text);
        var hints = new List<TextHint>();
        for (var at = 0; at < words.Count && hints.Count < Most; at++)
        {
            var (kind, length) = At(text, words, at);
            if (kind is { } found && Said(text, words, at, length) is var word && !hints.Exists(hint => Same(hint.Word, word)))
                hints.Add(new(found, word));
            at += Math.Max(length, 1) - 1;
        }

        if (IdentityNumbers.AlmostStandIn(text))
            hints.Add(new(HintKind.AlmostIdentityNumber, ""));
        return hints;
    }

    /// <summary>The kind that begins at a word, if any, and how many words belong together there.</summary>
    private static (HintKind? Kind, int Length) At(string text, MatchCollection words, int at)
    {
        for (var length = Math.Min(HintWords.MostWords, words.Count - at); length > 0; length--)
        {
            var said = Said(text, words, at, length);
            if (HintWords.Passed.Contains(HintWords.Plain(said)))
                return (null, length);
            if (KindOf(said) is { } kind && !IsPartOfAName(text, words, at, length))
                return (kind, length);
        }

        return HintWords.Lands.Contains(HintWords.Plain(words[at].Value)) && FollowsOrigin(words, at) && !IsPartOfAName(text, words, at, 1)
            ? (HintKind.Origin, 1)
            : (null, 0);
    }

    private static HintKind? KindOf(string said) =>
        HintWords.Kinds.TryGetValue(HintWords.Plain(said), out var word) && (!word.SmallOnly || char.IsLower(said[0])) ? word.Kind : null;

    private static bool FollowsOrigin(MatchCollection words, int at) =>
        Enumerable.Range(Math.Max(0, at - WordsBefore), Math.Min(at, WordsBefore))
            .Any(before => HintWords.BeforeOrigin.Contains(HintWords.Plain(words[before].Value)));

    /// <summary>With a capital and followed by another word with one, or by a word for a street: the name of something else.</summary>
    private static bool IsPartOfAName(string text, MatchCollection words, int at, int length)
    {
        if (at + length >= words.Count)
            return false;
        var (last, next) = (words[at + length - 1], words[at + length]);
        var between = text.AsSpan((last.Index + last.Length)..next.Index);
        return between is " " && char.IsUpper(words[at].Value[0]) && (char.IsUpper(next.Value[0]) || StreetForm().IsMatch(next.Value));
    }

    private static string Said(string text, MatchCollection words, int at, int length)
    {
        var last = words[at + length - 1];
        return text[words[at].Index..(last.Index + last.Length)];
    }

    private static bool Same(string one, string other) => string.Equals(HintWords.Plain(one), HintWords.Plain(other), StringComparison.Ordinal);

    [GeneratedRegex(@"[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*")]
    private static partial Regex WordForm();

    [GeneratedRegex("(gatan|gata|vägen|väg|torget|torg|gränd|gränden|plan|backen|allén|allé|stigen|brinken|parken|bron|street|road|square)$", RegexOptions.IgnoreCase)]
    private static partial Regex StreetForm();
}
