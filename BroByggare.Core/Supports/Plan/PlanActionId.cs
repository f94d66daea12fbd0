using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Plan;

/// <summary>Which line of the plan within its support, counted from 1.</summary>
public readonly record struct PlanActionId(int Value) : IId<PlanActionId>
{
    public static PlanActionId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
