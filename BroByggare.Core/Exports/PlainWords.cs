using System.Buffers;
using System.Globalization;
using System.Text;

namespace BroByggare.Core.Exports;

/// <summary>Makes words safe to put in a file that a spreadsheet opens.</summary>
internal static class PlainWords
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> FormulaSigns =
        SearchValues.Create("=+-@\t\r\n−＝＋－＠﹦﹢﹣﹫");

    /// <summary>Without what no file format accepts: control characters go, halves of a character are replaced.</summary>
    public static string Clean(string words)
    {
        if (IsClean(words))
            return words;

        var clean = new StringBuilder(words.Length);
        for (var i = 0; i < words.Length; i++)
        {
            var c = words[i];
            if (char.IsHighSurrogate(c) && i + 1 < words.Length && char.IsLowSurrogate(words[i + 1]))
                clean.Append(c).Append(words[++i]);
            else if (char.IsSurrogate(c))
                clean.Append(Replacement);
            else if (!IsForbidden(c))
                clean.Append(c);
        }

        return clean.ToString();
    }

    /// <summary>
    /// Whether a spreadsheet might take the words for a formula. Spaces and quotation marks before the sign do not help,
    /// and East Asian input methods write the same signs in full width.
    /// </summary>
    public static bool MayBeFormula(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (c is '\t' or '\r' or '\n')
                return true;
            if (!IsPassedOver(c))
                return IsFormulaSign(c);
        }

        return false;
    }

    /// <summary>
    /// The words with an apostrophe where a formula might begin: first in the cell, and after each semicolon, tab and
    /// line break in it. A Swedish Excel splits at semicolons, and then sees neither our commas nor our quotation marks.
    /// </summary>
    public static string WithoutFormula(string words)
    {
        if (words.AsSpan().IndexOfAny(FormulaSigns) < 0)
            return words;

        var safe = new StringBuilder(words.Length + 1);
        var rest = words.AsSpan();
        if (MayBeFormula(rest))
            safe.Append('\'');
        while (rest.IndexOfAny(";\t\r\n") is var cut and >= 0)
        {
            safe.Append(rest[..(cut + 1)]);
            rest = rest[(cut + 1)..];
            if (BeginsWithSign(rest))
                safe.Append('\'');
        }

        return safe.Append(rest).ToString();
    }

    private static bool BeginsWithSign(ReadOnlySpan<char> piece)
    {
        foreach (var c in piece)
        {
            if (c is '\t' or '\r' or '\n')
                return false;
            if (!IsPassedOver(c))
                return IsFormulaSign(c);
        }

        return false;
    }

    private static bool IsFormulaSign(char c) => FormulaSigns.Contains(c);

    private static bool IsPassedOver(char c) =>
        char.IsWhiteSpace(c)
        || c is '"' or '\'' or '`' or '´'
        || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation;

    private static bool IsClean(string words)
    {
        foreach (var c in words)
        {
            if (char.IsSurrogate(c) || IsForbidden(c))
                return false;
        }

        return true;
    }

    private static bool IsForbidden(char c) =>
        c is (< ' ' and not ('\t' or '\r' or '\n')) or (>= '\u007F' and <= '\u009F') or '\uFFFE' or '\uFFFF';
}
