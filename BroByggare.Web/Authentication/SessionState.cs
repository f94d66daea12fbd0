using System.Security.Claims;
using BroByggare.Core.Sessions;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;

namespace BroByggare.Web.Authentication;

/// <summary>Who is signed in in one circuit. An open tab would outlive its session otherwise: it is looked after every two seconds.</summary>
internal sealed partial class SessionState(ILoggerFactory logs, SessionWatch watch) : RevalidatingServerAuthenticationStateProvider(logs)
{
    /// <summary>Well within the five seconds that are promised.</summary>
    protected override TimeSpan RevalidationInterval { get; } = TimeSpan.FromSeconds(2);

    private readonly ILogger _log = logs.CreateLogger<SessionState>();

    private int _drawnUnasked;

    /// <summary>It has been looked after again: when the session ends if nobody does anything more.</summary>
    public event Action<SessionEnds>? Looked;

    /// <summary>
    /// Something is drawn that nobody pressed for. The browser's answer to it cannot be told from a press otherwise, and
    /// being told that one is about to be signed out would keep one signed in.
    /// </summary>
    public void DrawsUnasked() => Interlocked.Increment(ref _drawnUnasked);

    /// <summary>Whether what the browser sends now is such an answer; each is taken once.</summary>
    public bool TakeAnswerToUnasked()
    {
        for (var left = _drawnUnasked; left > 0; left = _drawnUnasked)
        {
            if (Interlocked.CompareExchange(ref _drawnUnasked, left - 1, left) == left)
                return true;
        }

        return false;
    }

    /// <summary>Told at once when a press finds that it is over, and not first at the next look.</summary>
    public void IsOver() => SetAuthenticationState(Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity()))));

    protected override Task<bool> ValidateAuthenticationStateAsync(AuthenticationState authenticationState, CancellationToken cancellationToken) =>
        Look(authenticationState.User);

    /// <summary>A database that does not answer this time has not said that the session is over; whoever presses asks it again.</summary>
    internal async Task<bool> Look(ClaimsPrincipal user)
    {
        try
        {
            if (await watch.EndsAtLook(user) is not { } ends)
                return false;
            Looked?.Invoke(ends);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            NotAnswered(fault);
        }

        return true;
    }

    [LoggerMessage(LogLevel.Warning, "Whether a session holds could not be asked; it is asked again at the next look.")]
    private partial void NotAnswered(Exception fault);
}
