namespace BroByggare.Core.Encryption;

/// <summary>The key that a text was sealed with is not there: the person was erased, or the keys are not those of this database.</summary>
public sealed class KeyDestroyedException() : Exception("The key of a sealed text is not there.");
