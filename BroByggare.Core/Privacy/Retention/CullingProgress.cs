namespace BroByggare.Core.Privacy.Retention;

/// <summary>How far an approved culling has come.</summary>
/// <param name="Done">How many persons are erased, or were left out when it came to them.</param>
/// <param name="Of">How many were to be erased when it was approved.</param>
public readonly record struct CullingProgress(int Done, int Of);
