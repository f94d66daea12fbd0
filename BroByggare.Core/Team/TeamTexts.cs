using BroByggare.Core.Kernel;

namespace BroByggare.Core.Team;

/// <summary>The words of the team.</summary>
public static class TeamTexts
{
    /// <summary>What the first team of an empty system is called until somebody names it.</summary>
    public static Text FirstTeam { get; } = new("Brobyggarna", "The bridge-builders");

    /// <summary>A role's name, as it stands under the member's name.</summary>
    public static Text Name(this Role role) => role switch
    {
        Role.Bridgebuilder => new("Brobyggare", "Bridge-builder"),
        Role.Coordinator => new("Samordnare", "Coordinator"),
        Role.Manager => new("Chef", "Manager"),
        Role.Administrator => new("Administratör", "Administrator"),
    };
}
