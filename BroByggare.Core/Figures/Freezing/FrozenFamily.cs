using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>A family of figures of a frozen year, worded as it was that day.</summary>
public sealed class FrozenFamily
{
    private FrozenFamily() { }

    internal FrozenFamily(int number, CountedFamily counted)
    {
        var family = counted.Family;
        Number = number;
        Code = family.Code;
        (NameSwedish, NameEnglish) = (family.Name.Swedish, family.Name.English);
        (ShortNameSwedish, ShortNameEnglish) = (family.ShortName.Swedish, family.ShortName.English);
        (DefinitionSwedish, DefinitionEnglish) = (family.Definition.Swedish, family.Definition.English);
        Unit = family.Unit;
        IsOfRegister = family.Members is [];
    }

    /// <summary>Counted from 1, in the order of the catalogue.</summary>
    public int Number { get; private set; }

    /// <summary>Stable, such as <c>results-by-kind</c>.</summary>
    public string Code { get; private set; } = "";

    public string NameSwedish { get; private set; } = "";

    public string NameEnglish { get; private set; } = "";

    public string ShortNameSwedish { get; private set; } = "";

    public string ShortNameEnglish { get; private set; } = "";

    public string DefinitionSwedish { get; private set; } = "";

    public string DefinitionEnglish { get; private set; } = "";

    public FigureUnit Unit { get; private set; }

    /// <summary>Its members come from the register of contacts and are known by number.</summary>
    public bool IsOfRegister { get; private set; }

    internal Text Name => new(NameSwedish, NameEnglish);

    internal Text ShortName => new(ShortNameSwedish, ShortNameEnglish);

    internal Text Definition => new(DefinitionSwedish, DefinitionEnglish);
}
