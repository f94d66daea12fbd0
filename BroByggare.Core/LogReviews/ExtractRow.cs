using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>What one member of staff did of one kind in a person's file on one day.</summary>
/// <param name="First">On the wall clock in Stockholm.</param>
/// <param name="Last">The same as <paramref name="First"/> when it was done once.</param>
public sealed record ExtractRow(DateOnly Day, TimeOnly First, TimeOnly Last, string Who, Role Role, LogKind Kind, int Times);
