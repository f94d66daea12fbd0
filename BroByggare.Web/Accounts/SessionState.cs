using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace BroByggare.Web.Accounts;

/// <summary>Who is signed in in one circuit. An open tab would outlive its session otherwise: it is looked after every two seconds.</summary>
internal sealed class SessionState(ILoggerFactory logs, SessionWatch watch) : RevalidatingServerAuthenticationStateProvider(logs)
{
    /// <summary>Well within the five seconds that are promised.</summary>
    protected override TimeSpan RevalidationInterval { get; } = TimeSpan.FromSeconds(2);

    /// <summary>Told at once when a press finds that it is over, and not first at the next look.</summary>
    public void IsOver() => SetAuthenticationState(Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity()))));

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        watch.HoldsAtLook(authenticationState.User);
}
