using BroByggare.Core.Kernel;

namespace BroByggare.Core.People;

/// <summary>A merging that can still be undone.</summary>
/// <param name="Until">On the wall clock in Stockholm; from then on it cannot be undone.</param>
public sealed record MergedNow(Seen<PersonMergeId> Seen, DateTime Until);
