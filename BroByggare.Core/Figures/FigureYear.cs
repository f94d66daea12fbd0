using BroByggare.Core.Kernel;

namespace BroByggare.Core.Figures;

/// <summary>Which year was taken out as a file; stands in the log.</summary>
public readonly record struct FigureYear(int Value) : IId<FigureYear>
{
    public static FigureYear From(int value) => new(value);
}
