using BroByggare.Core.Kernel;

namespace BroByggare.Web.Features.Accounts;

/// <summary>What somebody becomes, and who takes over what they leave.</summary>
public sealed class RoleInput
{
    public Role Role { get; set; }

    public TeamId Team { get; set; }

    public TeamMemberId? Successor { get; set; }
}
