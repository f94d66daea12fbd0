using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Protection;
using BroByggare.Core.Team;
using BroByggare.Web.Components;
using BroByggare.Web.Features.Supports.Lists;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Web.Features.Supports.Protection;

/// <summary>A part of the dialog on who finds a support.</summary>
public abstract class AccessPart : SupportPart
{
    [Parameter, EditorRequired]
    public AccessView Access { get; set; } = default!;

    [Inject]
    protected AccessCommands Marks { get; set; } = default!;

    /// <summary>Members to choose between, each with what they do.</summary>
    protected static IReadOnlyList<Choice<TeamMemberId?>> Choices(IEnumerable<AccessMember> members) =>
        [.. members.Select(member => new Choice<TeamMemberId?>(member.Id, $"{member.Name} ({member.Role.Name()})"))];
}
