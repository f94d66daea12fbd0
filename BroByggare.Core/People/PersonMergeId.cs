using BroByggare.Core.Kernel;

namespace BroByggare.Core.People;

/// <summary>Which merging of two records.</summary>
public readonly record struct PersonMergeId(int Value) : IId<PersonMergeId>
{
    public static PersonMergeId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
