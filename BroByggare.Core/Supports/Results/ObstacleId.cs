using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Results;

/// <summary>Which obstacle.</summary>
public readonly record struct ObstacleId(int Value) : IId<ObstacleId>
{
    public static ObstacleId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
