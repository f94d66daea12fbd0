using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Plan;

/// <summary>Which goal of the plan within its support, counted from 1.</summary>
public readonly record struct PlanGoalId(int Value) : IId<PlanGoalId>
{
    public static PlanGoalId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
