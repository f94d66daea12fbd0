using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Goals;

/// <summary>Which decision about a goal.</summary>
public readonly record struct YearlyGoalId(int Value) : IId<YearlyGoalId>
{
    public static YearlyGoalId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
