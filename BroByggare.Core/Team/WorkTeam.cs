using BroByggare.Core.Kernel;

namespace BroByggare.Core.Team;

/// <summary>A team of bridge-builders with its coordinator.</summary>
public sealed class WorkTeam
{
    private WorkTeam() { }

    internal WorkTeam(string name) => Name = name;

    public TeamId Id { get; private set; }

    public string Name { get; private set; } = "";
}
