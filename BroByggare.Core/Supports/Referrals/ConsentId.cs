using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Referrals;

/// <summary>Which consent within its support, counted from 1.</summary>
public readonly record struct ConsentId(int Value) : IId<ConsentId>
{
    public static ConsentId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
