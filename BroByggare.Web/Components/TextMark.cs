using System.Globalization;

namespace BroByggare.Web.Components;

/// <summary>
/// A short mark of a text, which <c>forms.js</c> makes in the same way: FNV-1a over its UTF-16 units, and its length.
/// By it an answer says which text it may be written over, without sending the text again.
/// </summary>
internal static class TextMark
{
    private const uint Start = 2_166_136_261;
    private const uint Step = 16_777_619;

    public static string Of(string text)
    {
        var mark = Start;
        foreach (var unit in text)
            mark = unchecked((mark ^ unit) * Step);
        return string.Create(CultureInfo.InvariantCulture, $"{text.Length}-{mark}");
    }
}
