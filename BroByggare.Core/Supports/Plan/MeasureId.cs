using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Plan;

/// <summary>Which measure within its support, counted from 1.</summary>
public readonly record struct MeasureId(int Value) : IId<MeasureId>
{
    public static MeasureId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
