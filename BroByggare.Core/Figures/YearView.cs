namespace BroByggare.Core.Figures;

/// <summary>A year beside the one before, with what of both may leave the house.</summary>
public sealed record YearView(YearlyFigures Year)
{
    public ShownCounts Outward { get; } = ShownCounts.Outward(Year);

    /// <summary>Null in the first year there can be.</summary>
    public ShownCounts? OutwardBefore { get; } = Year.Before is { } before ? ShownCounts.Outward(before) : null;

    /// <summary>What will not be in a file that leaves the house.</summary>
    public HiddenFigures Hidden => Outward.Hidden;
}
