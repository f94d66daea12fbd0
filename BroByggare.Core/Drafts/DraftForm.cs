using System.Globalization;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Drafts;

/// <summary>What a form is about, as its drafts are called: <c>support-1001-note</c> is a form about support 1001, every other name is about no supported person that is known here.</summary>
public static class DraftForm
{
    /// <summary>The longest name, in characters.</summary>
    internal const int LongestName = 120;

    private const string OfSupport = "support-";

    /// <summary>The name of a form about a support.</summary>
    public static string About(SupportId support, string form) => $"{OfSupport}{support}-{form}";

    /// <summary>The support that a form is about, or null.</summary>
    public static SupportId? SupportOf(string name)
    {
        if (!name.StartsWith(OfSupport, StringComparison.Ordinal))
            return null;
        var number = name.AsSpan(OfSupport.Length);
        var end = number.IndexOf('-');
        return end > 0 && int.TryParse(number[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new SupportId(id) : null;
    }
}
