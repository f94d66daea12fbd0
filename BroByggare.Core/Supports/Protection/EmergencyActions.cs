using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Supports.Protection;

/// <summary>What is done with an emergency opening, as the log calls it.</summary>
public static class EmergencyActions
{
    /// <summary>As the log calls it.</summary>
    public const string Subject = "EmergencyOpening";

    private static readonly AuditSubject<EmergencyOpening> Opening = new(Subject);

    public static AuditAction<EmergencyOpening> Open { get; } = Opening.Change("Open", LogKind.Began);

    public static AuditAction<EmergencyOpening> Acknowledge { get; } = Opening.Change("Acknowledge");

    public static AuditAction Missed { get; } = Opening.Reading("Missed");
}
