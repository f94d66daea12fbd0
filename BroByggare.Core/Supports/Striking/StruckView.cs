namespace BroByggare.Core.Supports.Striking;

/// <summary>The line that is left of words that were struck.</summary>
public sealed record StruckView(DateOnly On, string AskedBy, string ApprovedBy);
