using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Journal;

/// <summary>Which logged contact.</summary>
public readonly record struct ContactId(int Value) : IId<ContactId>
{
    public static ContactId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
