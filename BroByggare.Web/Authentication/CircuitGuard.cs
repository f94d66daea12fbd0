using System.Security.Claims;
using BroByggare.Web.Security;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace BroByggare.Web.Authentication;

/// <summary>
/// Stands before everything that a browser sends into its circuit: what comes after the session has ended is dropped,
/// whatever it is, and the page is told. Counts the tabs that each member has open.
/// </summary>
internal sealed class CircuitGuard(AuthenticationStateProvider state, SessionWatch watch, OpenCircuits circuits, CircuitPlace place)
    : CircuitHandler, IDisposable
{
    private bool _isCounted;

    public override async Task OnCircuitOpenedAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        place.Take(circuits.WhyNotOpen(CurrentActor.IdIn(await User())));
    }

    public override async Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        if (_isCounted || CurrentActor.IdIn(await User()) is not { } member)
            return;
        (_isCounted, place.Member) = (true, member);
        circuits.Open(member);
    }

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken)
    {
        Leave();
        return Task.CompletedTask;
    }

    public override Func<CircuitInboundActivityContext, Task> CreateInboundActivityHandler(Func<CircuitInboundActivityContext, Task> next) =>
        async activity =>
        {
            var user = await User();
            var isNobodysPress = state is SessionState session && session.TakeAnswerToUnasked();
            if (isNobodysPress ? await watch.Holds(user) : await watch.HoldsAtPress(user))
                await next(activity);
            else
                (state as SessionState)?.IsOver();
        };

    public void Dispose() => Leave();

    private async Task<ClaimsPrincipal> User() => (await state.GetAuthenticationStateAsync()).User;

    private void Leave()
    {
        if (!_isCounted)
            return;
        _isCounted = false;
        circuits.Close(place.Member);
    }
}
