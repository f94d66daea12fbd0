using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>Which frozen year: one that is frozen again is another.</summary>
public readonly record struct FrozenYearId(int Value) : IId<FrozenYearId>
{
    public static FrozenYearId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
