namespace BroByggare.Core.Privacy.Retention;

/// <summary>A culling in the list of cullings; it says nothing of whom it is about.</summary>
/// <param name="PreparedAt">On the wall clock in Stockholm.</param>
/// <param name="Prepared">By whom the list was made.</param>
public sealed record CullingHead(CullingId Id, CullingKind Kind, CullingState State, DateTime PreparedAt, string Prepared);
