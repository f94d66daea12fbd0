using System.Globalization;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Keys;

/// <summary>Which key. It opens nothing: what opens is the key itself.</summary>
public readonly record struct FigureKeyId(int Value) : IId<FigureKeyId>
{
    public static FigureKeyId From(int value) => new(value);

    public override string ToString() => Value.ToString(CultureInfo.InvariantCulture);
}
