using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>Which offer of a handover.</summary>
public readonly record struct HandoverOfferId(int Value) : IId<HandoverOfferId>
{
    public static HandoverOfferId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
