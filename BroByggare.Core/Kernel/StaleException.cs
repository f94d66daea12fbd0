namespace BroByggare.Core.Kernel;

/// <summary>Somebody else changed the same thing after it was shown. Nothing was written; the user sees both and chooses.</summary>
public sealed class StaleException() : Exception("Changed by somebody else since it was shown.");
