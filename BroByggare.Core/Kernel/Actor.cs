namespace BroByggare.Core.Kernel;

/// <summary>
/// Who acts. Always an argument, never ambient. It is a claim, not a proof: every command and query
/// reads the member again from the database and refuses one who has been switched off or given another role.
/// </summary>
public sealed record Actor(TeamMemberId Id, Role Role, TeamId TeamId)
{
    /// <summary>The colleagues that a bridge-builder stands in for today. Only the database gives it; a claim has none.</summary>
    public IReadOnlyList<TeamMemberId> StandsInFor { get; internal init; } = [];
}
