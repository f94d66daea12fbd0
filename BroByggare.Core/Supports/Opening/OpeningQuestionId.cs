using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Opening;

/// <summary>Which question before an opening.</summary>
public readonly record struct OpeningQuestionId(int Value) : IId<OpeningQuestionId>
{
    public static OpeningQuestionId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
