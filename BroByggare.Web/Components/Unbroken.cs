using System.Text.RegularExpressions;
using BroByggare.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Web.Components;

/// <summary>
/// Words on the screen in which no day stands in two lines, nor "kl." apart from its hour: a browser breaks 2026-11-29 after a
/// hyphen. The words are not changed, so files and what is copied have no sign in them that nobody sees.
/// </summary>
public static partial class Unbroken
{
    /// <inheritdoc cref="Whole(string)" />
    public static RenderFragment Whole(this Text words) => Whole(words.ToString());

    /// <summary>The wording to draw.</summary>
    public static RenderFragment Whole(string written) => builder =>
    {
        var at = 0;
        foreach (Match kept in DayOrHour().Matches(written))
        {
            builder.AddContent(0, written[at..kept.Index]);
            builder.OpenElement(1, "span");
            builder.AddAttribute(2, "class", "nowrap");
            builder.AddContent(3, kept.Value);
            builder.CloseElement();
            at = kept.Index + kept.Length;
        }

        builder.AddContent(4, written[at..]);
    };

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b|\bkl\. \d{1,2}\.\d{2}\b")]
    private static partial Regex DayOrHour();
}
