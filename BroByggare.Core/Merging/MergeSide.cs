using BroByggare.Core.Kernel;
using BroByggare.Core.People;

namespace BroByggare.Core.Merging;

/// <summary>One of the two records, as the coordinator compares them.</summary>
/// <param name="Support">The number that was chosen.</param>
public sealed record MergeSide(SupportId Support, string Name, int? YearOfBirth, ContactWays Ways, IReadOnlyList<MergeSupport> Supports);
