using BroByggare.Core.Kernel;

namespace BroByggare.Core.Merging;

/// <summary>What would become one, before it is done.</summary>
/// <param name="WhyNot">Why they cannot be merged, or null.</param>
public sealed record MergePreview(FormKey FormKey, MergeSide Kept, MergeSide Gone, Refusal? WhyNot)
{
    /// <summary>Both have a support that is open: one of them should be closed afterwards.</summary>
    public bool BothAreOpen => Kept.Supports.Any(support => support.ClosedOn is null) && Gone.Supports.Any(support => support.ClosedOn is null);
}
