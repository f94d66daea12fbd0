namespace BroByggare.Core.Team;

/// <summary>A team by name.</summary>
public sealed record TeamView(TeamId Id, string Name);
