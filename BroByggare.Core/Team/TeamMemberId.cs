namespace BroByggare.Core.Team;

/// <summary>Which member of staff.</summary>
public readonly record struct TeamMemberId(int Value)
{
    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
