namespace BroByggare.Core.Kernel;

/// <summary>The six areas of the national strategy 2012–2032, which are Borås's too.</summary>
public static class AreaCatalogue
{
    public static IReadOnlyList<Area> All { get; } =
    [
        new(new("education"), new("Utbildning", "Education"), new("Utbildning", "Education")),
        new(new("work"), new("Arbete", "Work"), new("Arbete", "Work")),
        new(new("housing"), new("Bostad", "Housing"), new("Bostad", "Housing")),
        new(new("health"), new("Hälsa, social omsorg och trygghet", "Health, social care and safety"), new("Hälsa", "Health")),
        new(new("culture"), new("Kultur och språk", "Culture and language"), new("Kultur", "Culture")),
        new(new("civil-society"), new("Civilsamhällets organisering", "Organisation of civil society"), new("Civilsamhälle", "Civil society")),
    ];

    /// <summary>The area with this code.</summary>
    public static Area Find(AreaCode code) => All.First(area => area.Code == code);

    /// <summary>Those chosen, each once, in the order of the strategy.</summary>
    public static IReadOnlyList<AreaCode> InOrder(IEnumerable<AreaCode> chosen)
    {
        var codes = chosen.ToHashSet();
        return [.. All.Select(area => area.Code).Where(codes.Contains)];
    }

    public static bool Has(AreaCode code) => All.Any(area => area.Code == code);
}
