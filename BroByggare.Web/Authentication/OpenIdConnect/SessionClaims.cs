using System.Globalization;
using System.Security.Claims;
using BroByggare.Core.Team;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>What a session knows of the sign-in that began it. Who may do what is not among it.</summary>
public static class SessionClaims
{
    /// <summary>The provider, exactly as it writes its own name.</summary>
    public const string Issuer = "iss";

    public const string Subject = "sub";

    /// <summary>The provider's number for its own session with the user; not every provider has one.</summary>
    public const string Session = "sid";

    /// <summary>When the user was last asked, in whole seconds since 1970; not every provider says.</summary>
    public const string AuthTime = "auth_time";

    internal static ClaimsPrincipal Of(MemberView member, Jwt token)
    {
        var claims = new List<Claim>
        {
            new(ClaimTypes.NameIdentifier, member.Id.ToString()),
            new(Issuer, token.Expected.Issuer),
            new(Subject, token.Subject),
        };
        if (token.Payload.Words(Session) is { Length: > 0 and <= 255 } session)
            claims.Add(new(Session, session));
        if (token.Payload.Seconds(AuthTime) is { } asked and >= 0 and < long.MaxValue)
            claims.Add(new(AuthTime, ((long)asked).ToString(CultureInfo.InvariantCulture), ClaimValueTypes.Integer64));
        return new(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
    }
}
