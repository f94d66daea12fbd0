using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace BroByggare.Core.People;

/// <summary>
/// Finds people by name without reading every name and without storing one that can be read: each name has a small set
/// of numbers, and a search asks for numbers. The numbers are short and shared by many, so what they find is checked
/// with <see cref="NameMatch"/> before it is shown.
/// </summary>
public static class NameKeys
{
    /// <summary>The most keys that one name has. Three words are always keyed in full; of more, the last ones are found by their beginning only.</summary>
    public const int Most = 40;

    private const int ShortestPrefix = 2;
    private const int LongestPrefix = 6;

    /// <summary>Shorter words are near only when they are alike.</summary>
    internal const int ShortestWithSlips = 3;

    /// <summary>Of a longer word, the first letters are enough to find it; a slip further on does not touch them.</summary>
    private const int LongestSound = 7;

    /// <summary>The keys to store with a name.</summary>
    /// <param name="secret">Without it, nobody can try names against the keys.</param>
    public static IReadOnlyList<int> Of(string name, ReadOnlySpan<byte> secret = default)
    {
        var words = NameWords.Of(name);
        using var hasher = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        var keys = new HashSet<int>();
        foreach (var piece in words.SelectMany(Beginnings).Concat(Pairs(words).Select(Whole)).Concat(words.SelectMany(Neighbours)))
        {
            if (keys.Count < Most)
                keys.Add(Key(piece, hasher));
        }

        return [.. keys];
    }

    /// <summary>
    /// For the search box: a name that begins like what is typed, word by word in any order, has all of these keys.
    /// None when nothing but single letters is typed with other words; a single letter alone finds only who is called just that.
    /// </summary>
    public static IReadOnlyList<int> ForPrefix(string typed, ReadOnlySpan<byte> secret = default)
    {
        var words = NameWords.Of(typed);
        var telling = words.Where(word => word.Length >= ShortestPrefix).ToList();
        using var hasher = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        var keys = new HashSet<int>();
        foreach (var word in telling.Count > 0 ? telling : words)
            keys.Add(Key(Beginning(word[..Math.Min(word.Length, LongestPrefix)]), hasher));
        return [.. keys];
    }

    /// <summary>
    /// For the look before somebody new is added: one set for each word. A near name has a key of the set for each word
    /// that the two have in common, so of all sets where it has as many words.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<int>> ForNear(string name, ReadOnlySpan<byte> secret = default)
    {
        using var hasher = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        var sets = new List<IReadOnlyList<int>>();
        foreach (var word in NameWords.Of(name))
        {
            var keys = new HashSet<int>();
            foreach (var piece in Neighbours(word))
                keys.Add(Key(piece, hasher));
            sets.Add([.. keys]);
        }

        return sets;
    }

    /// <summary>The same for a name that is written as one word where this one is two: one key for each two words beside each other.</summary>
    public static IReadOnlyList<int> ForJoined(string name, ReadOnlySpan<byte> secret = default)
    {
        using var hasher = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, secret);
        var keys = new List<int>();
        foreach (var pair in Pairs(NameWords.Of(name)))
            keys.Add(Key(Whole(pair), hasher));
        return keys;
    }

    /// <summary>Each two words that stand beside each other, as one.</summary>
    private static IEnumerable<string> Pairs(IReadOnlyList<string> words) => words.Zip(words.Skip(1), (word, next) => word + next);

    private static string Beginning(string letters) => "b" + letters;

    private static IEnumerable<string> Beginnings(string word)
    {
        if (word.Length < ShortestPrefix)
            yield return Beginning(word);
        for (var length = ShortestPrefix; length <= Math.Min(word.Length, LongestPrefix); length++)
            yield return Beginning(word[..length]);
    }

    /// <summary>
    /// How the word sounds, and that with each letter left out in turn. Two words that are one slip apart have one of
    /// these in common, whether a letter was added, lost, changed or swapped with the next.
    /// </summary>
    private static IEnumerable<string> Neighbours(string word)
    {
        var sound = Heard(word);
        yield return Whole(word);
        if (word.Length < ShortestWithSlips)
            yield break;
        for (var i = 0; i < sound.Length; i++)
            yield return "n" + sound.Remove(i, 1);
    }

    private static string Whole(string word) => "n" + Heard(word);

    private static string Heard(string word) =>
        NameWords.Sound(word) is { Length: > LongestSound } sound ? sound[..LongestSound] : NameWords.Sound(word);

    private static int Key(string piece, IncrementalHash hasher)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        hasher.AppendData(Encoding.UTF8.GetBytes(piece));
        hasher.GetHashAndReset(hash);
        return BinaryPrimitives.ReadInt32LittleEndian(hash);
    }
}
