using BroByggare.Core.Kernel;

namespace BroByggare.Core.Privacy.Retention;

/// <summary>A line of the certificate.</summary>
/// <param name="Name">What the rows were.</param>
/// <param name="Bare">Left for the figures, without words and days.</param>
public sealed record CountRow(Text Name, int Gone, int Bare);
