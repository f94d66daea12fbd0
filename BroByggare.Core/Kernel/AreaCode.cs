namespace BroByggare.Core.Kernel;

/// <summary>The stable code of an area, as stored and exported.</summary>
public readonly record struct AreaCode(string Value)
{
    public override string ToString() => Value;
}
