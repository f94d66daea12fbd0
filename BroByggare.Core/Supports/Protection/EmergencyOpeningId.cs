using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Protection;

/// <summary>Which emergency opening.</summary>
public readonly record struct EmergencyOpeningId(int Value) : IId<EmergencyOpeningId>
{
    public static EmergencyOpeningId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
