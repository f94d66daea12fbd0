using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>Signing out at the provider too (OpenID Connect RP-Initiated Logout), so that the next one at the tablet is not let in unasked.</summary>
internal sealed class WayOut(Provider provider, IOptionsMonitor<OpenIdConnectOptions> options)
{
    private const string IdToken = "id_token";

    /// <summary>In characters. A longer one would not fit the cookie, nor some addresses.</summary>
    private const int Longest = 3000;

    /// <summary>The provider wants to see the token again when the user leaves.</summary>
    public static void Keep(AuthenticationProperties session, string idToken)
    {
        if (idToken.Length <= Longest)
            session.StoreTokens([new() { Name = IdToken, Value = idToken }]);
    }

    /// <summary>Where to send the user once our own session has been ended: to the provider, or back to the way in.</summary>
    /// <param name="session">As it was before it ended.</param>
    public async Task<string> After(HttpContext http, AuthenticateResult session)
    {
        if (session.Principal?.HasClaim(claim => claim.Type == SessionClaims.Issuer) is not true)
            return SignIn.SignedOutPath;
        try
        {
            return (await provider.Description()).EndSessionEndpoint is { } address
                ? QueryHelpers.AddQueryString(address, Request(http, session))
                : SignIn.SignedOutPath;
        }
        catch (EntryRefusedException)
        {
            // The provider is down: we have ended our own session, and that is what we can do.
            return SignIn.SignedOutPath;
        }
    }

    private Dictionary<string, string?> Request(HttpContext http, AuthenticateResult session)
    {
        var settings = options.Get(OpenIdConnectSignIn.Scheme);
        var request = new Dictionary<string, string?>
        {
            ["client_id"] = settings.ClientId,
            ["post_logout_redirect_uri"] = $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}{settings.SignedOutCallbackPath}",
            ["state"] = settings.StateDataFormat.Protect(new()),
        };
        if (session.Properties?.GetTokenValue(IdToken) is { } idToken)
            request["id_token_hint"] = idToken;
        return request;
    }
}
