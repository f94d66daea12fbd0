using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Striking;

/// <summary>Which asking that words be struck.</summary>
public readonly record struct StrikingId(int Value) : IId<StrikingId>
{
    public static StrikingId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
