using System.Globalization;

namespace BroByggare.Core.Kernel;

/// <summary>The words of areas.</summary>
public static class AreaTexts
{
    /// <summary>Several areas on one line, in the order of the strategy: "Arbete, hälsa".</summary>
    public static Text InShort(this IEnumerable<AreaCode> areas)
    {
        var names = AreaCatalogue.InOrder(areas).Select(area => AreaCatalogue.Find(area).ShortName).ToList();
        return new(OnOneLine(names.Select(name => name.Swedish), Text.SwedishCulture), OnOneLine(names.Select(name => name.English), Text.EnglishCulture));
    }

    private static string OnOneLine(IEnumerable<string> names, CultureInfo culture) =>
        string.Join(", ", names.Select((name, place) => place == 0 ? name : name.ToLower(culture)));
}
