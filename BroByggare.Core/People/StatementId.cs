using BroByggare.Core.Kernel;

namespace BroByggare.Core.People;

/// <summary>Which of a person's own statements.</summary>
public readonly record struct StatementId(int Value) : IId<StatementId>
{
    public static StatementId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
