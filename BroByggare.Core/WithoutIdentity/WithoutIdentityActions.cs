using BroByggare.Core.AuditLog;

namespace BroByggare.Core.WithoutIdentity;

/// <summary>What is done with help without identity, as the log calls it.</summary>
public static class WithoutIdentityActions
{
    private static readonly AuditSubject<HelpWithoutIdentity> Help = new("HelpWithoutIdentity");

    public static AuditAction<HelpWithoutIdentity> Give { get; } = Help.Change("Give");

    public static AuditAction<HelpWithoutIdentity> TakeBack { get; } = Help.Change("TakeBack");
}
