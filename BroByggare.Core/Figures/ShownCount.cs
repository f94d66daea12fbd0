namespace BroByggare.Core.Figures;

/// <summary>A count as it may be shown: exact, rounded, or hidden.</summary>
/// <param name="Count">Null when there is nothing to measure, and when it is hidden.</param>
/// <param name="Hidden">Why it is hidden; null when it is shown.</param>
public readonly record struct ShownCount(int? Count, WhyHidden? Hidden);
