using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>Which culling; stands on its certificate.</summary>
public readonly record struct CullingId(int Value) : IId<CullingId>
{
    public static CullingId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
