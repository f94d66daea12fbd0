namespace BroByggare.Core.Figures;

/// <summary>A figure with its number for one year.</summary>
/// <param name="Count">Null when there is nothing to measure, as a share of no answers.</param>
public sealed record CountedFigure(Figure Figure, int? Count);
