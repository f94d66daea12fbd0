using System.Globalization;
using System.Security.Claims;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Team;
using BroByggare.Web.Settings;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;

namespace BroByggare.Web.Authentication;

/// <summary>
/// Who is signed in, read from the sessions and the team each time: the browser says only which session it is, so that
/// one who is switched off, or whose session has been ended, is nobody from the next press on.
/// </summary>
public sealed class CurrentActor(AuthenticationStateProvider state, SessionQueries sessions)
{
    /// <summary>The claim that says which session.</summary>
    public const string SessionClaim = "session";

    /// <summary>The claim that says which provider proved it, as OpenID Connect calls it.</summary>
    public const string IssuerClaim = "iss";

    /// <summary>The signed-in member, or null when nobody is, or no longer.</summary>
    public async Task<MemberView?> Find() => (await Find((await state.GetAuthenticationStateAsync()).User))?.Member;

    /// <summary>The signed-in member; nothing exists for one who is not.</summary>
    public async Task<MemberView> Member() => (await Session()).Member;

    /// <summary>What commands and queries ask for.</summary>
    public async Task<Actor> Actor() => (await Member()).AsActor();

    /// <summary>The session itself, for what asks how lately they proved who they are.</summary>
    public async Task<SessionNow> Session() =>
        await Find((await state.GetAuthenticationStateAsync()).User) ?? throw new MissingException();

    /// <summary>The same outside a circuit, where a file is fetched by its address.</summary>
    public async Task<SessionNow> Session(HttpContext http) => await Find(http.User) ?? throw new MissingException();

    /// <summary>Proof has been given; signing in will make a session of it.</summary>
    internal static ClaimsPrincipal Principal(TeamMemberId member) => Principal([new(ClaimTypes.NameIdentifier, member.ToString())]);

    /// <summary>One whose session holds.</summary>
    /// <param name="issuer">The provider that will want to hear when it ends, or null.</param>
    internal static ClaimsPrincipal Principal(TeamMemberId member, SessionId session, string? issuer = null)
    {
        Claim[] claims = [new(ClaimTypes.NameIdentifier, member.ToString()), new(SessionClaim, session.ToString())];
        return Principal(issuer is null ? claims : [.. claims, new(IssuerClaim, issuer)]);
    }

    internal static TeamMemberId? IdIn(ClaimsPrincipal user) => Number(user, ClaimTypes.NameIdentifier) is { } id ? new(id) : null;

    internal static SessionId? SessionIn(ClaimsPrincipal user) => Number(user, SessionClaim) is { } id ? new(id) : null;

    private static ClaimsPrincipal Principal(Claim[] claims) => new(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));

    private static int? Number(ClaimsPrincipal user, string claim) =>
        user.Identity?.IsAuthenticated is true
        && int.TryParse(user.FindFirstValue(claim), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    private async Task<SessionNow?> Find(ClaimsPrincipal user) =>
        SessionIn(user) is { } id && await sessions.Find(id) is { } now && now.Member.Id == IdIn(user) ? now : null;
}
