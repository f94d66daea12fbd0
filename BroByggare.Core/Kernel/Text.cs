using System.Globalization;

namespace BroByggare.Core.Kernel;

/// <summary>Wording in both languages. There is no way to make one without the other.</summary>
/// <param name="Swedish">What Swedish users read; the default whatever the machine's locale.</param>
/// <param name="English">What users who chose English read.</param>
public sealed record Text(string Swedish, string English)
{
    /// <summary>First strong isolate and pop directional isolate (Unicode Bidirectional Algorithm, 2.4): they show nothing themselves.</summary>
    private const char KeptApart = '\u2068';
    private const char AsBefore = '\u2069';

    /// <summary>Swedish as it is written in Sweden: 853 av 800, 12,5, 2026-11-19.</summary>
    public static CultureInfo SwedishCulture { get; } = CultureInfo.GetCultureInfo("sv-SE");

    /// <summary>English with day before month and a 24-hour clock.</summary>
    public static CultureInfo EnglishCulture { get; } = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>Whether the user of the current thread has chosen English.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    public static implicit operator string(Text text) => text.ToString();

    /// <summary>The same for names that are alike in both languages, such as an organisation's.</summary>
    public static Text Same(string name) => new(name, name);

    /// <summary>
    /// Puts arguments where the wording says {0}, {1} …, each language in its own format.
    /// An argument that is a <see cref="Text"/> is put in its language, and one that is read from right to left is kept apart,
    /// so that it turns nothing round beside it. Sentences are never glued together.
    /// </summary>
    public Text With(params object?[] arguments) =>
        new(Fill(SwedishCulture, Swedish, arguments), Fill(EnglishCulture, English, arguments));

    /// <summary>The wording in the language of the current user.</summary>
    public override string ToString() => IsEnglish ? English : Swedish;

    private static string Fill(CultureInfo culture, string wording, object?[] arguments)
    {
        var inLanguage = Array.ConvertAll(arguments, argument => argument switch
        {
            Text text => culture == EnglishCulture ? text.English : text.Swedish,
            string words when Signs.RunFromTheRight(words) => $"{KeptApart}{words}{AsBefore}",
            _ => argument,
        });
        return string.Format(culture, wording, inLanguage);
    }
}
