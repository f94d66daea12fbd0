namespace BroByggare.Core.Encryption;

/// <summary>Which person's key: drawn at random, so that it says nothing of the person.</summary>
public readonly record struct PersonKeyId(long Value)
{
    /// <summary>None yet.</summary>
    public bool IsNone => Value == 0;
}
