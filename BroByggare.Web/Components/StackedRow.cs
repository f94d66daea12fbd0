namespace BroByggare.Web.Components;

/// <summary>A named number in its parts, one for each series of the chart, in their order.</summary>
public sealed record StackedRow(string Name, IReadOnlyList<int> Parts);
