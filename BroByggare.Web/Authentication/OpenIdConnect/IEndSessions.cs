namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>Ends sessions that the provider says are over, with every page that is open in them.</summary>
public interface IEndSessions
{
    /// <param name="issuer">The provider, exactly as it writes its own name.</param>
    /// <param name="subject">Whose sessions; null when only the session is named.</param>
    /// <param name="session">The provider's number for one session; null means all of the subject's.</param>
    Task EndBy(string issuer, string? subject, string? session);
}
