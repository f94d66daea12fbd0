using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BroByggare.Core.Kernel;

/// <summary>
/// Personal identity numbers and coordination numbers in what is written, in all usual spellings (domain: never recorded).
/// Judged by date and control digit (SFS 1991:481 18 §, the Luhn sum), so that other numbers pass.
/// </summary>
public static partial class IdentityNumbers
{
    /// <summary>A coordination number has 60 more than the day.</summary>
    private const int CoordinationDays = 60;

    /// <summary>Whether one stands in the text.</summary>
    public static bool StandIn(string text) => Found(text).Any(IsTrue);

    /// <summary>
    /// The same in a field for a telephone number: ten digits together that begin with 0 are how a telephone number is
    /// written, even when they would pass for a number of somebody born in the 2000s.
    /// </summary>
    public static bool StandInPhone(string text) => Found(text).Any(found => IsTrue(found) && !IsDialled(found.Value));

    /// <summary>
    /// Whether something is written as one is, six or eight digits, a sign and four, with a true date, but with a control
    /// digit that does not fit: a slip of the finger, most likely.
    /// </summary>
    public static bool AlmostStandIn(string text) =>
        Found(text).Any(found => IsDate(found) && !HasControlDigit(found) && !IsOtherInPairs(found) && found.Groups["sign"].Value.Trim() is ("-" or "+"));

    private static MatchCollection Found(string text) => Form().Matches(Plain(text));

    private static bool IsTrue(Match found) => IsDate(found) && HasControlDigit(found) && !IsTime(found) && !IsOtherInPairs(found);

    private static bool IsDialled(string digits) => digits.Length == 10 && digits[0] == '0' && digits.All(char.IsAsciiDigit);

    /// <summary>2026-11-29 1430 is a day and a time of day.</summary>
    private static bool IsTime(Match found) =>
        found.Groups["century"].Value is "20" && found.Groups["parted"].Value is "-" && found.Groups["sign"].Value is " "
        && int.Parse(found.Groups["last"].Value.AsSpan(0, 2), CultureInfo.InvariantCulture) < 24
        && int.Parse(found.Groups["last"].Value.AsSpan(found.Groups["last"].Length - 2), CultureInfo.InvariantCulture) < 60;

    /// <summary>
    /// Four last digits in two pairs are a number only where all of it is written in pairs, 85 07 09 98 05, or six digits
    /// and a dash go before, 850709-98 05, and it does not begin as a telephone number does, 0701-23 45 67.
    /// </summary>
    private static bool IsOtherInPairs(Match found)
    {
        if (!found.Groups["last"].Value.Contains(' '))
            return false;
        var isAllInPairs = new[] { "parted", "again", "sign" }.All(part => found.Groups[part].Value is " ");
        var isSixAndDash = !found.Groups["parted"].Success && !found.Groups["again"].Success && found.Groups["sign"].Value.Contains('-');
        return found.Groups["year"].Value[0] == '0' || !(isAllInPairs || isSixAndDash);
    }

    private static bool IsDate(Match found)
    {
        int year = Part(found, "year"), month = Part(found, "month"), day = Part(found, "day");
        if (day > CoordinationDays)
            day -= CoordinationDays;
        // Without a century, a year that some century has as a leap year may have a 29th of February.
        int[] centuries = found.Groups["century"].Length > 0 ? [Part(found, "century")] : [18, 19, 20];
        return month is >= 1 and <= 12 && day >= 1
            && centuries.Any(century => day <= DateTime.DaysInMonth((century * 100) + year, month));
    }

    private static int Part(Match found, string name) => int.Parse(found.Groups[name].Value, CultureInfo.InvariantCulture);

    /// <summary>Over the ten digits, every other one doubled from the first.</summary>
    private static bool HasControlDigit(Match found)
    {
        var digits = string.Concat(
            found.Groups["year"].Value, found.Groups["month"].Value, found.Groups["day"].Value, found.Groups["last"].Value.Replace(" ", "", StringComparison.Ordinal));
        var sum = digits.Select((digit, at) => (digit - '0') * (at % 2 == 0 ? 2 : 1)).Sum(product => (product / 10) + (product % 10));
        return sum % 10 == 0;
    }

    /// <summary>Every kind of digit, dash and space as the plain one; what cannot be seen is gone.</summary>
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            var digit = CharUnicodeInfo.GetDecimalDigitValue(letter);
            var category = CharUnicodeInfo.GetUnicodeCategory(letter);
            if (digit >= 0)
                plain.Append((char)('0' + digit));
            else if (category is UnicodeCategory.DashPunctuation || letter is '\u2212')
                plain.Append('-');
            else if (char.IsWhiteSpace(letter))
                plain.Append(' ');
            else if (category is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark))
                plain.Append(letter);
        }

        return plain.ToString();
    }

    [GeneratedRegex("""
        (?<![\d+])
        (?<century>18|19|20)? (?<year>\d\d) (?<parted>[-./ ])? (?<month>\d\d) (?<again>[-./ ])? (?<day>\d\d)
        (?<sign>[)\ ]?[-+_:]{1,2}\ ?|[./)\ ]\ ?)?
        (?<last>\d\d\ ?\d\d)
        (?!\d)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
