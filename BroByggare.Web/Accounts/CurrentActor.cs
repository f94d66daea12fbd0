using System.Globalization;
using System.Security.Claims;
using BroByggare.Core.Rules;
using BroByggare.Core.Team;
using Microsoft.AspNetCore.Components.Authorization;

namespace BroByggare.Web.Accounts;

/// <summary>
/// Who is signed in, read from the team each time: the session says only which member it is,
/// so that one who is switched off is nobody from the next press on.
/// </summary>
public sealed class CurrentActor(AuthenticationStateProvider session, TeamQueries team)
{
    /// <summary>The signed-in member, or null when nobody is, or when they have been switched off.</summary>
    public async Task<MemberView?> Find() => await Find((await session.GetAuthenticationStateAsync()).User);

    /// <summary>The signed-in member; nothing exists for one who is not.</summary>
    public async Task<MemberView> Member() => await Find() ?? throw new MissingException();

    /// <summary>What commands and queries ask for.</summary>
    public async Task<Actor> Actor() => (await Member()).AsActor();

    /// <summary>The same outside a circuit, where a file is fetched by its address.</summary>
    public async Task<Actor> Actor(HttpContext http) => (await Find(http.User) ?? throw new MissingException()).AsActor();

    internal static TeamMemberId? IdIn(ClaimsPrincipal user) =>
        user.Identity?.IsAuthenticated is true
        && int.TryParse(user.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            ? new(id)
            : null;

    private async Task<MemberView?> Find(ClaimsPrincipal user) => IdIn(user) is { } id ? await team.Find(id) : null;
}
