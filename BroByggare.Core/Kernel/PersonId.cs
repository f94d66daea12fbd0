namespace BroByggare.Core.Kernel;

/// <summary>Which person; never shown, the support's number is.</summary>
public readonly record struct PersonId(int Value) : IId<PersonId>
{
    public static PersonId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
