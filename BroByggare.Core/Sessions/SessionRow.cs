using BroByggare.Core.Kernel;

namespace BroByggare.Core.Sessions;

/// <summary>A session in its owner's list.</summary>
/// <param name="StartedAt">On the wall clock in Stockholm.</param>
/// <param name="SeenAt">On the wall clock in Stockholm, to within half a minute.</param>
/// <param name="IsThis">The one that asks.</param>
public sealed record SessionRow(Seen<SessionId> Seen, string Device, DateTime StartedAt, DateTime SeenAt, bool IsThis);
