namespace BroByggare.Core.Figures;

/// <summary>Counts that are published together.</summary>
public sealed record CountGroup
{
    /// <param name="total">What the parts sum to, when it is published too; null when a thing can stand in several parts, so that they have no sum.</param>
    /// <param name="parts">None is negative.</param>
    public CountGroup(int? total, IReadOnlyList<int> parts)
    {
        if (parts.Any(part => part < 0))
            throw new ArgumentOutOfRangeException(nameof(parts), "A count is not negative.");
        if (total is { } sum && sum != parts.Sum())
            throw new ArgumentException("The parts do not sum to the total.", nameof(total));
        Total = total;
        Parts = parts;
    }

    public int? Total { get; }

    public IReadOnlyList<int> Parts { get; }
}
