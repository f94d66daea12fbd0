using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Questions;

/// <summary>Which question on an entry.</summary>
public readonly record struct EntryQuestionId(int Value) : IId<EntryQuestionId>
{
    public static EntryQuestionId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
