using BroByggare.Core.Data;

namespace BroByggare.Core.Team;

/// <summary>A member of staff with an account. Disabled, never deleted: the history names them.</summary>
public sealed class TeamMember : Aggregate
{
    private TeamMember() { }

    public TeamMemberId Id { get; private set; }

    /// <summary>First and last name, at most 100 characters.</summary>
    public string Name { get; private set; } = "";

    public Role Role { get; private set; }

    public TeamId TeamId { get; private set; }

    /// <summary>The work telephone printed on the person's own plan, or empty.</summary>
    public string Phone { get; private set; } = "";

    /// <summary>A member who is switched off can do nothing from their next press on.</summary>
    public bool IsActive { get; private set; } = true;

    /// <summary>Stands as a choice on the demo sign-in page; only there.</summary>
    public bool IsDemo { get; private set; }

    internal static TeamMember Join(string name, Role role, TeamId team, string phone = "", bool isDemo = false)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        return new() { Name = name, Role = role, TeamId = team, Phone = phone, IsDemo = isDemo };
    }

    public Actor AsActor() => new(Id, Role, TeamId);

    internal void SwitchOff() => IsActive = false;

    internal void Become(Role role) => Role = role;
}
