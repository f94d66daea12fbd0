namespace BroByggare.Core.People;

/// <summary>One key that a person is found by: a truncated hash of a piece of the name, never readable text.</summary>
public sealed class PersonNameKey
{
    private PersonNameKey() { }

    internal PersonNameKey(int key) => Key = key;

    public int Key { get; private set; }
}
