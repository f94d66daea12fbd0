using BroByggare.Core.Kernel;

namespace BroByggare.Core.Team;

/// <summary>An account in the list.</summary>
/// <param name="Deputy">Who stands in today, or null.</param>
public sealed record MemberRow(TeamMemberId Id, string Name, Role Role, string Team, string Phone, MemberState State, string? Deputy);
