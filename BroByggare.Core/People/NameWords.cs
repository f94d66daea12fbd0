using System.Globalization;
using System.Text;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.People;

/// <summary>A name as it is compared: words of small letters and digits, in the order they stand.</summary>
internal static class NameWords
{
    /// <summary>
    /// Accents go, but å, ä and ö are letters of their own and stay; ø and æ are the same letters in other alphabets.
    /// Punctuation parts words, except the apostrophe, which belongs to the word (D'Angelo is Dangelo).
    /// </summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var letter in PlainComposed(name).EnumerateRunes())
            Append(plain, letter);
        return plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>
    /// The word as it sounds, roughly: no h; one letter for c, k and q, for i, j and y, for o and u, for s and z, for v and w.
    /// Each letter is changed by itself, so that words that differ by one slip never sound more than one slip apart.
    /// </summary>
    public static string Sound(string word)
    {
        var sound = new StringBuilder(word.Length);
        foreach (var letter in word)
        {
            if (letter != 'h')
                sound.Append(letter switch { 'c' or 'q' => 'k', 'j' or 'y' => 'i', 'u' => 'o', 'z' => 's', 'w' => 'v', _ => letter });
        }

        return sound.ToString();
    }

    /// <summary>What is searched for may hold signs that no name has, and that cannot be composed.</summary>
    private static string PlainComposed(string name) =>
        Signs.Clean(name).Normalize(NormalizationForm.FormKC).ToLowerInvariant().Normalize(NormalizationForm.FormKC);

    private static void Append(StringBuilder plain, Rune letter)
    {
        switch (letter.Value)
        {
            case 'å' or 'ä' or 'ö':
                plain.Append(letter);
                break;
            case 'æ':
                plain.Append('ä');
                break;
            case 'ø':
                plain.Append('ö');
                break;
            case 'ß':
                plain.Append("ss");
                break;
            case 'ð' or 'đ':
                plain.Append('d');
                break;
            case 'þ':
                plain.Append("th");
                break;
            case 'ł':
                plain.Append('l');
                break;
            case 'ı':
                plain.Append('i');
                break;
            case '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '`' or '´':
                break;
            default:
                AppendFolded(plain, letter);
                break;
        }
    }

    private static void AppendFolded(StringBuilder plain, Rune letter)
    {
        foreach (var part in letter.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
        {
            // A spacing mark is a vowel in Indian scripts.
            if (Rune.IsLetterOrDigit(part) || Rune.GetUnicodeCategory(part) is UnicodeCategory.SpacingCombiningMark)
                plain.Append(Rune.ToLowerInvariant(part));
            else if (Rune.GetUnicodeCategory(part) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.Format))
                plain.Append(' ');
        }
    }
}
