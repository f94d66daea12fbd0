namespace BroByggare.Core.Figures;

/// <summary>A year beside the one before.</summary>
/// <param name="Hidden">What will not be in a file that leaves the house.</param>
public sealed record YearView(YearlyFigures Year, YearlyFigures Before, HiddenFigures Hidden);
