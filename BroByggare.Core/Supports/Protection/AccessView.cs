using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Protection;

/// <summary>Who finds a support beyond what role and responsibility say, for those who have it in hand.</summary>
/// <param name="Since">The day the person was marked as protected, or null.</param>
/// <param name="CanFind">Who may be let in: responsible, or coordinators of the team, and not kept out.</param>
/// <param name="CanBeKeptOut">Everybody else who works here.</param>
/// <param name="HasWays">Telephone or mail is known, and must be confirmed as safe or taken away when the stronger protection begins.</param>
public sealed record AccessView(
    Seen<SupportId> Seen,
    ProtectionKind? Protection,
    DateOnly? Since,
    IReadOnlyList<AccessMember> Grantees,
    IReadOnlyList<AccessMember> KeptOut,
    IReadOnlyList<AccessMember> CanFind,
    IReadOnlyList<AccessMember> CanBeKeptOut,
    bool HasWays);
