namespace BroByggare.Core.Kernel;

/// <summary>The support's number, as it is said aloud: stöd 1047. Never used again for another.</summary>
public readonly record struct SupportId(int Value) : IId<SupportId>
{
    public static SupportId From(int value) => new(value);

    public static bool operator <=(SupportId one, SupportId other) => one.Value <= other.Value;

    public static bool operator >=(SupportId one, SupportId other) => one.Value >= other.Value;

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
