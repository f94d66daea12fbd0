using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace BroByggare.Tests.Web.Authentication;

/// <summary>A circuit's user, as the framework would have set them.</summary>
internal sealed class SomebodySignedIn(ClaimsPrincipal user) : AuthenticationStateProvider
{
    public override Task<AuthenticationState> GetAuthenticationStateAsync() => Task.FromResult(new AuthenticationState(user));
}
