namespace BroByggare.Core.Figures;

/// <summary>Which counts of a group are not given out, and why; null where the count is shown.</summary>
public sealed record HiddenCounts(WhyHidden? Total, IReadOnlyList<WhyHidden?> Parts);
