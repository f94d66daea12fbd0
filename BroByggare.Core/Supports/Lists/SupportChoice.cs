using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Lists;

/// <summary>An open support to write in.</summary>
/// <param name="SharedWith">In a joint support the names of the other responsible: a note is shared with them or the writer's own. Otherwise empty.</param>
public sealed record SupportChoice(SupportId Id, string Name, DateOnly OpenedOn, IReadOnlyList<string> SharedWith);
