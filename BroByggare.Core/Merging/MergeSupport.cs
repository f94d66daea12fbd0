using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Steps;

namespace BroByggare.Core.Merging;

/// <summary>A support of one of the two records.</summary>
/// <param name="Responsible">The names of those who are responsible now.</param>
public sealed record MergeSupport(SupportId Id, SupportStep Step, DateOnly OpenedOn, DateOnly? ClosedOn, IReadOnlyList<string> Responsible);
