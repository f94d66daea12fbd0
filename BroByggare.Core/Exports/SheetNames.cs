using System.Globalization;

namespace BroByggare.Core.Exports;

/// <summary>Names of sheets that Excel accepts: 1 to 31 characters, some signs not allowed, no two alike whatever their case.</summary>
internal static class SheetNames
{
    private const int Longest = 31;

    public static IReadOnlyList<string> For(IEnumerable<string> titles)
    {
        var names = new List<string>();
        foreach (var title in titles)
            names.Add(Unlike(names, Legal(title)));
        return names;
    }

    private static string Legal(string title)
    {
        var allowed = PlainWords.Clean(title)
            .Select(c => c is ':' or '\\' or '/' or '?' or '*' or '[' or ']' || char.IsControl(c) ? ' ' : c)
            .ToArray();
        var name = Cut(new string(allowed).Trim(' ', '\''), Longest);

        // "History" belongs to Excel's own change tracking.
        return name.Length == 0 || name.Equals("History", StringComparison.OrdinalIgnoreCase) ? ExportTexts.Sheet : name;
    }

    private static string Unlike(List<string> names, string name)
    {
        var tried = name;
        for (var number = 2; names.Contains(tried, StringComparer.OrdinalIgnoreCase); number++)
        {
            var suffix = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            tried = Cut(name, Longest - suffix.Length) + suffix;
        }

        return tried;
    }

    private static string Cut(string name, int length)
    {
        if (name.Length <= length)
            return name;
        return name[..(char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)].TrimEnd(' ', '\'');
    }
}
