using BroByggare.Core.Kernel;

namespace BroByggare.Core.Team;

/// <summary>Which standing in.</summary>
public readonly record struct DeputyId(int Value) : IId<DeputyId>
{
    public static DeputyId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
