namespace BroByggare.Core.Kernel;

/// <summary>Which key contact of the register.</summary>
public readonly record struct KeyContactId(int Value) : IId<KeyContactId>
{
    public static KeyContactId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
