namespace BroByggare.Core.Kernel;

/// <summary>Which team of bridge-builders; a coordinator sees the supports of one.</summary>
public readonly record struct TeamId(int Value) : IId<TeamId>
{
    public static TeamId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
