using BroByggare.Core.AuditLog;

namespace BroByggare.Core.KeyContacts;

/// <summary>What is done with a key contact, as the log calls it.</summary>
public static class KeyContactActions
{
    private static readonly AuditSubject<KeyContact> KeyContacts = new("KeyContact");

    public static AuditAction<KeyContact> Add { get; } = KeyContacts.Change("Add");

    public static AuditAction<KeyContact> Change { get; } = KeyContacts.Change("Change");

    public static AuditAction<KeyContact> Retire { get; } = KeyContacts.Change("Retire");

    public static AuditAction<KeyContact> BringBack { get; } = KeyContacts.Change("BringBack");
}
