using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Plan;

/// <summary>Which watch within its support, counted from 1.</summary>
public readonly record struct WatchId(int Value) : IId<WatchId>
{
    public static WatchId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
