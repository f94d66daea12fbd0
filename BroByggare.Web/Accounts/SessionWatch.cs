using System.Security.Claims;
using BroByggare.Core.Sessions;

namespace BroByggare.Web.Accounts;

/// <summary>Asks for a circuit whether its session still holds.</summary>
internal sealed class SessionWatch(SessionQueries sessions, SessionCommands commands)
{
    /// <summary>False when it has been ended, left or outlived, or its member is switched off.</summary>
    public async Task<bool> Holds(ClaimsPrincipal user)
    {
        if (CurrentActor.SessionIn(user) is not { } id)
            return false;
        if (await sessions.Find(id) is not null)
            return true;
        await commands.Expire(id);
        return false;
    }

    /// <summary>The same for somebody who has just done something.</summary>
    public async Task<bool> HoldsAtPress(ClaimsPrincipal user)
    {
        if (!await Holds(user))
            return false;
        await commands.Notice(CurrentActor.SessionIn(user)!.Value);
        return true;
    }
}
