using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.LogReviews;

/// <summary>What a member of staff did of one kind with one support on one day. Numbers only.</summary>
/// <param name="First">On the wall clock in Stockholm.</param>
/// <param name="Support">Null for lists.</param>
/// <param name="Listed">How many different supports the lists showed; 0 for what is no list.</param>
public sealed record MemberExtractRow(DateOnly Day, TimeOnly First, TimeOnly Last, SupportId? Support, LogKind Kind, int Times, int Listed);
