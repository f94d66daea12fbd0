using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Supports.Removals;

/// <summary>What is done with a notice of something taken away, as the log calls it.</summary>
public static class RemovalActions
{
    private static readonly AuditSubject<RemovalNotice> Notice = new("RemovalNotice");

    public static AuditAction<RemovalNotice> Read { get; } = Notice.Change("Read");
}
