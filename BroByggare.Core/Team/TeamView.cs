using BroByggare.Core.Kernel;

namespace BroByggare.Core.Team;

/// <summary>A team by name.</summary>
public sealed record TeamView(TeamId Id, string Name)
{
    /// <summary>Nothing belongs to it or ever did, so it can be taken back.</summary>
    public bool IsUnused { get; init; }
}
