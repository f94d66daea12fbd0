namespace BroByggare.Core.Figures.Freezing;

/// <summary>The highest numbers there were of rows that do not say when they were written.</summary>
public sealed record NewestRows(int Result, int Obstacle, int Help);
