namespace BroByggare.Web.Building;

/// <summary>A named number.</summary>
public sealed record ChartRow(string Name, int Value);
