using BroByggare.Core.Kernel;

namespace BroByggare.Core.Team;

/// <summary>A member as others see them in lists and menus.</summary>
public sealed record MemberView(TeamMemberId Id, string Name, Role Role, TeamId TeamId, string Phone)
{
    public Actor AsActor() => new(Id, Role, TeamId);
}
