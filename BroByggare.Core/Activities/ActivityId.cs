using BroByggare.Core.Kernel;

namespace BroByggare.Core.Activities;

/// <summary>Which activity.</summary>
public readonly record struct ActivityId(int Value) : IId<ActivityId>
{
    public static ActivityId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
