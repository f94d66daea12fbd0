using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Core.Accounts;

/// <summary>An account in the list.</summary>
/// <param name="Deputy">Who stands in today, or null.</param>
public sealed record MemberRow(TeamMemberId Id, string Name, Role Role, string Team, string Phone, MemberState State, string? Deputy);
