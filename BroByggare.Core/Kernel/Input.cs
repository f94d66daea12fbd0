namespace BroByggare.Core.Kernel;

/// <summary>What users type, checked on the way in.</summary>
public static class Input
{
    /// <summary>The longest note, in characters (UTF-16). The field, the message limit and the domain agree on it.</summary>
    public const int LongestNote = 20_000;

    /// <summary>The longest line, in characters.</summary>
    public const int LongestLine = 500;

    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 100;

    /// <summary>The longest telephone number, in characters.</summary>
    public const int LongestPhone = 40;

    /// <summary>The first day anything may be dated.</summary>
    public static DateOnly FirstDay { get; } = new(2000, 1, 1);

    /// <summary>Text that must be there: without signs that do harm, trimmed, not empty, not too long.</summary>
    public static string Text(string? typed, int longest, Refusal? whenMissing = null)
    {
        var text = OptionalText(typed, longest);
        if (text.Length == 0)
            (whenMissing ?? CommonRefusals.TextMissing).ThrowIfPresent();
        return text;
    }

    /// <summary>Text that may be left out: without signs that do harm, trimmed, never null, not too long, and no personal identity number in it.</summary>
    public static string OptionalText(string? typed, int longest)
    {
        var text = Fitting(typed, longest);
        CommonRefusals.WhyNotText(text).ThrowIfPresent();
        return text;
    }

    /// <summary>A telephone number that may be left out; at most 40 characters. It may look like a number of somebody born in the 2000s.</summary>
    public static string Phone(string? typed)
    {
        var phone = Fitting(typed, LongestPhone);
        CommonRefusals.WhyNotPhone(phone).ThrowIfPresent();
        return phone;
    }

    /// <summary>An e-mail address that may be left out.</summary>
    public static string Mail(string? typed)
    {
        var mail = Fitting(typed, LongestName);
        CommonRefusals.WhyNotMail(mail).ThrowIfPresent();
        return mail;
    }

    /// <summary>What another system calls something, and not words about anybody: trimmed, not empty, not too long.</summary>
    public static string Identifier(string? given, int longest)
    {
        var text = Fitting(given, longest);
        if (text.Length == 0)
            CommonRefusals.TextMissing.ThrowIfPresent();
        return text;
    }

    /// <summary>A day that has been: from 2000 to today.</summary>
    public static DateOnly PastDay(DateOnly day, DateOnly today)
    {
        if (day > today)
            CommonRefusals.InTheFuture.ThrowIfPresent();
        return AnyDay(day);
    }

    /// <summary>A day from 2000 to 2099.</summary>
    public static DateOnly AnyDay(DateOnly day)
    {
        if (day < FirstDay || day.Year > 2099)
            CommonRefusals.TooLongAgo.ThrowIfPresent();
        return day;
    }

    /// <summary>A whole number between two, both included.</summary>
    public static int Number(int number, int least, int most)
    {
        if (number < least || number > most)
            CommonRefusals.OutOfRange.With(least, most).ThrowIfPresent();
        return number;
    }

    private static string Fitting(string? typed, int longest)
    {
        var text = Signs.Clean(typed ?? "").Trim();
        if (text.Length > longest)
            CommonRefusals.TooLong.With(longest).ThrowIfPresent();
        return text;
    }
}
