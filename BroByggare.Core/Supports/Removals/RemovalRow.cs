using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Removals;

/// <summary>Something a colleague took away, as the one whose it was sees it: by number, for they need not find the person any more.</summary>
/// <param name="Day">The day of what was taken away.</param>
/// <param name="Why">Empty for one who no longer may read of a protected person.</param>
/// <param name="MayOpen">Whether they find the support.</param>
public sealed record RemovalRow(
    Seen<RemovalNoticeId> Seen, SupportId Support, RemovedKind Kind, DateOnly Day, string By, string Why, bool MayOpen);
