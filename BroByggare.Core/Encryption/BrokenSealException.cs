namespace BroByggare.Core.Encryption;

/// <summary>A sealed text was changed, cut, or moved from the place it was sealed for. Carries the place, never the text.</summary>
public sealed class BrokenSealException(string place, string row) : Exception($"The seal of {place} in row {row} is broken.");
