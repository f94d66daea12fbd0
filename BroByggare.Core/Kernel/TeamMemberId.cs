namespace BroByggare.Core.Kernel;

/// <summary>Which member of staff.</summary>
public readonly record struct TeamMemberId(int Value) : IId<TeamMemberId>
{
    public static TeamMemberId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
