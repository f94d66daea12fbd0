namespace BroByggare.Core.Kernel;

/// <summary>It does not exist, or the actor may not see it: the two look alike, always.</summary>
public sealed class MissingException() : Exception("Not found.");
