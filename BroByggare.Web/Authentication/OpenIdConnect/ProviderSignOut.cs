using Microsoft.AspNetCore.Authentication;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>Signing out at the provider too (OpenID Connect RP-Initiated Logout), so that the next one at the tablet is not let in unasked.</summary>
internal static class ProviderSignOut
{
    /// <summary>In characters. A longer one would not fit some addresses.</summary>
    private const int Longest = 3000;

    /// <summary>The provider wants to see the token again when the user leaves.</summary>
    public static void Keep(AuthenticationProperties session, string idToken)
    {
        if (idToken.Length <= Longest)
            session.StoreTokens([new() { Name = OpenIdConnectParameterNames.IdToken, Value = idToken }]);
    }

    /// <summary>Sends the user, once our own session has been ended, to the provider, or back to the way in.</summary>
    /// <param name="session">As it was before it ended.</param>
    public static async Task<IResult> After(HttpContext http, AuthenticateResult session)
    {
        try
        {
            if (session.Principal?.HasClaim(claim => claim.Type == SessionClaims.Issuer) is true)
            {
                await http.SignOutAsync(OpenIdConnectSignIn.Scheme);
                return Results.Empty;
            }
        }
        catch (Exception nowhere) when (nowhere is InvalidOperationException or EntryRefusedException)
        {
            // The provider is down or has no such place: we have ended our own session, and that is what we can do.
        }

        return Results.Redirect(SignIn.SignedOutPath);
    }
}
