namespace BroByggare.Core.Figures;

/// <summary>
/// Hides counts that are so small that somebody might be recognised, and as many others as it takes for nobody to work
/// the small ones out, not even one who knows this rule:
/// <list type="number">
/// <item>Every small count is hidden. Nought is shown.</item>
/// <item>Where the parts have a total: if the hidden parts are all alike or together small, the smallest of the other
/// parts is hidden too, with all that are equal to it.</item>
/// <item>The total is hidden if it is small, or if no part but nought is shown and it is at most one more than the
/// number of hidden parts (1, 1, 1, 1, 1 of 5 would be no secret).</item>
/// </list>
/// Why that is enough: the rule looks at values, never at places, so any two hidden parts may change places and the same
/// is published. Parts that are not all alike are therefore never certain. Parts that are all alike are hidden alone only
/// when all parts are, and then another split of the same total is hidden in the same way.
/// <para>A group stands by itself: a total that is hidden here must not be shown elsewhere in what is published.</para>
/// </summary>
public static class SmallCounts
{
    /// <summary>Counts from 1 to 4 are hidden.</summary>
    public const int Threshold = 5;

    /// <param name="threshold">The smallest count that is shown; at least 3, since a hidden count that can only be 1 is no secret.</param>
    public static HiddenCounts Hide(CountGroup group, int threshold = Threshold)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(threshold, 3);
        var upTo = group.Total is null ? threshold - 1 : HiddenUpTo(group.Parts, threshold);
        var parts = group.Parts.Select(part => Why(part, isHidden: part <= upTo, threshold)).ToList();
        var total = group.Total is { } sum ? Why(sum, IsTelling(sum, group.Parts, upTo), threshold) : null;
        return new(total, parts);
    }

    private static WhyHidden? Why(int count, bool isHidden, int threshold) => count switch
    {
        0 => null,
        _ when count < threshold => WhyHidden.Small,
        _ => isHidden ? WhyHidden.ToProtectAnother : null,
    };

    /// <summary>The largest value that is hidden, with the second rule.</summary>
    private static int HiddenUpTo(IReadOnlyList<int> parts, int threshold)
    {
        var small = parts.Where(part => part > 0 && part < threshold).ToList();
        var isCertain = small.Count > 0 && (small.Distinct().Count() == 1 || small.Sum() < threshold);
        return isCertain
            ? parts.Where(part => part >= threshold).DefaultIfEmpty(threshold - 1).Min()
            : threshold - 1;
    }

    /// <summary>The third rule, but for the total that is small itself.</summary>
    private static bool IsTelling(int total, IReadOnlyList<int> parts, int upTo) =>
        parts.All(part => part <= upTo) && total <= parts.Count(part => part > 0) + 1;
}
