using BroByggare.Core.Sessions;
using BroByggare.Web.Authentication.OpenIdConnect;

namespace BroByggare.Web.Authentication;

/// <summary>What the provider says is over is over here, and each open tab finds it so within its two seconds.</summary>
internal sealed class ProviderEndsSessions(SessionCommands commands) : IEndSessions
{
    public Task EndBy(string issuer, string? subject, string? session) => commands.EndBy(issuer, subject, session);
}
