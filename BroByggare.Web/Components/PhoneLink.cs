using System.Text.RegularExpressions;

namespace BroByggare.Web.Components;

/// <summary>
/// A telephone number as people write it, made into an address that dials one number: the first that stands there. None
/// where that cannot be told; then the words stand without a link.
/// </summary>
public static partial class PhoneLink
{
    /// <summary>Fewer digits are a time of day or a year; with nothing else written they are a number of a service, such as 1177.</summary>
    private const int Fewest = 5;

    /// <summary>A number has no more (E.164). More are two numbers with nothing between them.</summary>
    private const int Most = 15;

    private const int FewestAlone = 3;

    public static string? Call(string typed) => Dialled(typed) is { } number ? "tel:" + number : null;

    public static string? TextMessage(string typed) => Dialled(typed) is { } number ? "sms:" + number : null;

    private static string? Dialled(string typed)
    {
        // +46 (0)70: the nought is dialled at home and not after the country.
        var text = NoughtAtHome().Replace(typed, " ");
        var runs = Runs().Matches(text).Select(run => Digits(run.Value)).Where(digits => digits.Any(char.IsAsciiDigit)).ToList();
        var first = runs.Find(digits => digits.Count(char.IsAsciiDigit) >= Fewest)
            ?? (runs is [var only] && Alone().IsMatch(text) && only.Count(char.IsAsciiDigit) >= FewestAlone ? only : null);
        return first?.Count(char.IsAsciiDigit) <= Most ? first : null;
    }

    /// <summary>Its digits, and the plus before a country.</summary>
    private static string Digits(string run) => string.Concat(run.Where((sign, place) => char.IsAsciiDigit(sign) || (sign == '+' && run.AsSpan(0, place).IndexOfAnyInRange('0', '9') < 0)));

    [GeneratedRegex(@"(?<=\+\d{1,3}\)?)\s*\(0\)\s*")]
    private static partial Regex NoughtAtHome();

    /// <summary>A slash belongs to the number only after an area code: 031/12 34 56.</summary>
    [GeneratedRegex(@"[+(]*\d(?:[\d \u00a0()\-–]|(?<=^\D*\d{2,4} ?)/)*")]
    private static partial Regex Runs();

    [GeneratedRegex(@"^[\d\s\-]*$")]
    private static partial Regex Alone();
}
