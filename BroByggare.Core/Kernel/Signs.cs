using System.Text;

namespace BroByggare.Core.Kernel;

/// <summary>
/// Signs that no text needs and that do harm: they stop a page, are lost on the way, or turn round what stands beside them.
/// They are taken away where text comes in; <c>signs.js</c> does the same in the field, so that what it shows is what is saved.
/// </summary>
public static class Signs
{
    /// <summary>The text without them. Every way to begin a new line becomes the same one.</summary>
    public static string Clean(string typed)
    {
        if (!IsWorthALook(typed))
            return typed;
        var kept = new StringBuilder(typed.Length);
        for (var at = 0; at < typed.Length; at++)
        {
            if (IsNewLine(typed[at]))
            {
                if (!(typed[at] == '\n' && at > 0 && typed[at - 1] == '\r'))
                    kept.Append('\n');
            }
            else if (Rune.TryGetRuneAt(typed, at, out var sign))
            {
                if (!DoesHarm(sign.Value))
                    kept.Append(typed, at, sign.Utf16SequenceLength);
                at += sign.Utf16SequenceLength - 1;
            }
        }

        return kept.ToString();
    }

    /// <summary>Whether it has letters that are read from right to left, so that it must be kept apart from what stands beside it.</summary>
    public static bool RunFromTheRight(string text)
    {
        foreach (var sign in text.EnumerateRunes())
        {
            if (sign.Value is (>= 0x590 and <= 0x8FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF))
                return true;
        }

        return false;
    }

    /// <summary>Most texts have only letters; half a character, a control or one of the rest is rare.</summary>
    private static bool IsWorthALook(string typed)
    {
        foreach (var sign in typed)
        {
            if ((sign < ' ' && sign is not ('\t' or '\n')) || sign is (>= '\u007F' and <= '\u009F') or (>= '\u2028' and <= '\u202E')
                or (>= '\u2066' and <= '\u206F') or (>= '\uD800' and <= '\uDFFF') or (>= '\uFDD0' and <= '\uFDEF') or >= '\uFEFF')
                return true;
        }

        return false;
    }

    private static bool IsNewLine(char sign) => sign is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Controls but for the tab, what turns text round, marks of other programs, and what is no character at all.</summary>
    private static bool DoesHarm(int sign) =>
        (sign < ' ' && sign != '\t')
        || sign is (>= 0x7F and <= 0x9F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x206F) or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB)
            or (>= 0xFDD0 and <= 0xFDEF)
        || (sign & 0xFFFE) == 0xFFFE;
}
