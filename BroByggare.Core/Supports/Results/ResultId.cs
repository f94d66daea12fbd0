using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Results;

/// <summary>Which result.</summary>
public readonly record struct ResultId(int Value) : IId<ResultId>
{
    public static ResultId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
