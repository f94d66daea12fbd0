namespace BroByggare.Core.People;

/// <summary>Whether a name is the one that was looked for. Judges what <see cref="NameKeys"/> found.</summary>
public static class NameMatch
{
    private const int ShortestForTwoSlips = 5;

    /// <summary>Whether each typed word begins a word of the name, no two the same one, in any order. Nothing typed begins every name.</summary>
    public static bool StartsWith(string name, string typed) =>
        EachHasItsOwn(NameWords.Of(typed), NameWords.Of(name), (word, of) => of.StartsWith(word, StringComparison.Ordinal));

    /// <summary>
    /// Whether the two may be the same person's: each word of the shorter name is near a word of the other, in any order.
    /// Words are near when they are one slip apart (a letter added, lost, changed or swapped with the next), or, from
    /// five letters, two slips of which one cannot be heard (Kristina, Christina). Words of one or two letters must be alike.
    /// Two words that stand beside each other may also be written as one that sounds alike (Anna-Karin, Annakarin).
    /// A single letter beside a word that is near stands for every word that it begins (Lena B, Lena Berg); alone it
    /// stands for nobody.
    /// </summary>
    public static bool IsNear(string name, string other)
    {
        var words = NameWords.Of(name);
        var others = NameWords.Of(other);
        return AreNear(words, others) || AreNearJoined(words, others) || AreNearJoined(others, words);
    }

    /// <summary>Whether two words beside each other are one word of the other name, and the rest is near or there is none.</summary>
    private static bool AreNearJoined(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var joined = NameWords.Sound(words[i] + words[i + 1]);
            List<string> rest = [.. words.Take(i), .. words.Skip(i + 2)];
            for (var j = 0; j < others.Count; j++)
            {
                List<string> restOfOther = [.. others.Take(j), .. others.Skip(j + 1)];
                if (NameWords.Sound(others[j]) == joined && (rest.Count == 0 || restOfOther.Count == 0 || AreNearWithInitials(rest, restOfOther)))
                    return true;
            }
        }

        return false;
    }

    private static bool AreNear(IReadOnlyList<string> words, IReadOnlyList<string> others) =>
        words.Any(word => word.Length > 1 && others.Any(other => AreNear(word, other)))
            ? AreNearWithInitials(words, others)
            : Near(words, others, AreNear);

    private static bool AreNearWithInitials(IReadOnlyList<string> words, IReadOnlyList<string> others) =>
        Near(words, others, (word, other) => AreNear(word, other) || IsInitial(word, other) || IsInitial(other, word));

    private static bool IsInitial(string letter, string word) => letter.Length == 1 && word.StartsWith(letter, StringComparison.Ordinal);

    private static bool Near(IReadOnlyList<string> words, IReadOnlyList<string> others, Func<string, string, bool> fits)
    {
        var (fewer, more) = words.Count <= others.Count ? (words, others) : (others, words);
        return fewer.Count > 0 && EachHasItsOwn(fewer, more, fits);
    }

    private static bool AreNear(string word, string other) => Math.Min(word.Length, other.Length) switch
    {
        < NameKeys.ShortestWithSlips => word == other,
        < ShortestForTwoSlips => Slips(word, other) <= 1,
        _ => Slips(word, other) <= 2 && Slips(NameWords.Sound(word), NameWords.Sound(other)) <= 1,
    };

    /// <summary>Whether the words can be dealt out so that each has one of the others that fits. Each word that finds its own taken asks the holder to move.</summary>
    private static bool EachHasItsOwn(IReadOnlyList<string> words, IReadOnlyList<string> others, Func<string, string, bool> fits)
    {
        var holders = new int?[others.Count];
        return words.Count <= others.Count && Enumerable.Range(0, words.Count).All(at => FindsOne(at, []));

        bool FindsOne(int at, HashSet<int> asked)
        {
            for (var i = 0; i < others.Count; i++)
            {
                if (!fits(words[at], others[i]) || !asked.Add(i))
                    continue;
                if (holders[i] is { } holder && !FindsOne(holder, asked))
                    continue;
                holders[i] = at;
                return true;
            }

            return false;
        }
    }

    /// <summary>The number of letters added, lost, changed or swapped with the next between the words (Damerau and Levenshtein).</summary>
    public static int Slips(string word, string other)
    {
        var before = new int[other.Length + 1];
        var last = new int[other.Length + 1];
        var row = new int[other.Length + 1];
        for (var j = 0; j <= other.Length; j++)
            last[j] = j;

        for (var i = 1; i <= word.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = last[j - 1] + (word[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(changed, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && word[i - 1] == other[j - 2] && word[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, last, row) = (last, row, before);
        }

        return last[other.Length];
    }
}
