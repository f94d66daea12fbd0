using System.Globalization;

namespace BroByggare.Web.Components;

/// <summary>Names for elements that point to each other: a label to its field, a button to its reason.</summary>
internal static class Ids
{
    private static long _last;

    public static string Next() => "b" + Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture);
}
