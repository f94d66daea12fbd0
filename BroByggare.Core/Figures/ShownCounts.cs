using BroByggare.Core.Exports;

namespace BroByggare.Core.Figures;

/// <summary>What a file shows of a year's counts: all of them inside the house, and outside it nothing that points at somebody.</summary>
/// <param name="isInternal">The file stays in the house.</param>
internal sealed class ShownCounts(YearlyFigures year, bool isInternal)
{
    private readonly HiddenFigures _hidden = isInternal ? HiddenFigures.None : HiddenFigures.Of(year);

    public bool HidesSome => _hidden.Count > 0;

    /// <summary>The year is not over, and the file may leave the house.</summary>
    public bool AreRounded { get; } = !isInternal && !year.IsOver;

    public ExportCell Of(string code, int? count, FigureUnit unit) =>
        _hidden[code] is not null ? ExportCell.Hidden
        : AreRounded ? RoundedCounts.Of(count, unit)
        : count;
}
