using BroByggare.Core.AuditLog;

namespace BroByggare.Core.Supports.Responsible;

/// <summary>What is done with an offer to take over, as the log calls it.</summary>
public static class HandoverActions
{
    private static readonly AuditSubject<HandoverOffer> Offer = new("HandoverOffer");

    /// <summary>That the support changed hands stands on a line of the support's own.</summary>
    public static AuditAction<HandoverOffer> Accept { get; } = Offer.Change("Accept");

    /// <summary>Nothing of what is written is used by it.</summary>
    public static AuditAction<HandoverOffer> Decline { get; } = Offer.Change("Decline", whileRestricted: true);

    /// <inheritdoc cref="Decline" />
    public static AuditAction<HandoverOffer> TakeBack { get; } = Offer.Change("TakeBack", whileRestricted: true);
}
