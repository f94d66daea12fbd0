namespace BroByggare.Core.Kernel;

/// <summary>What the user had before them when they pressed: which thing, in which version, and who they are.</summary>
/// <param name="Once">Made when the thing was shown. The same press sent twice has one effect.</param>
public sealed record Seen<TId>(TId Id, int Version, Actor Actor, Guid Once)
    where TId : struct;
