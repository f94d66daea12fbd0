namespace BroByggare.Core.Kernel;

/// <summary>A typed identity, so that a person's number can never be used as a support's. Stored as a whole number.</summary>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    int Value { get; }

    static abstract TSelf From(int value);
}
