using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Results;

/// <summary>What came of a support, and what stood in the way; newest first.</summary>
public sealed record OutcomesView(Page<ResultRow> Results, Page<ObstacleRow> Obstacles);
