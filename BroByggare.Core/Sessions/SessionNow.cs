using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Core.Sessions;

/// <summary>A session that holds.</summary>
/// <param name="IsRecent">Proved lately enough for what needs it.</param>
/// <param name="RecentUntil">UTC.</param>
/// <param name="Issuer">The provider that proved it; null in the demo.</param>
/// <param name="Ticket">See <see cref="NewSession.Ticket"/>.</param>
public sealed record SessionNow(
    Seen<SessionId> Seen, MemberView Member, bool IsRecent, DateTime RecentUntil, string? Issuer, byte[]? Ticket)
{
    /// <summary>When it ends if nobody does anything more.</summary>
    public required SessionEnds Ends { get; init; }
}
