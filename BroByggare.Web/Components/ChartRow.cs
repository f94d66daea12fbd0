namespace BroByggare.Web.Components;

/// <summary>A named number.</summary>
public sealed record ChartRow(string Name, int Value);
