using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures.Freezing;

/// <summary>Which of the files that were sent.</summary>
public readonly record struct SentFileId(int Value) : IId<SentFileId>
{
    public static SentFileId From(int value) => new(value);

    public override string ToString() => Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
