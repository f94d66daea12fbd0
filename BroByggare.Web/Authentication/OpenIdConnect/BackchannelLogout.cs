using BroByggare.Core.Sessions;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Tokens;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>The provider tells us, past the browser, that somebody has left (OpenID Connect Back-Channel Logout). The package does not know it; its judge of tokens does.</summary>
internal sealed class BackchannelLogout(
    IOptionsMonitor<OpenIdConnectOptions> options, OpenIdConnectSettings settings, StrictTokenHandler tokens, SignInChecks checks, UsedMarkCommands used, TimeProvider clock)
{
    public const string Path = "/oidc/backchannel-logout";

    private static readonly IReadOnlyList<Check<bool>> OfUse = [new(SignInCheck.LogoutUnused, isFirst => isFirst)];

    private string Issuer => settings.Authority;

    /// <summary>Answers as the standard says (2.8): 200, or 400 for whatever is wrong.</summary>
    public static async Task<IResult> Receive(HttpContext http, BackchannelLogout logout, IEndSessions sessions, EntryLog log)
    {
        try
        {
            var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync() : FormCollection.Empty;
            var (subject, session) = await logout.Judge(form["logout_token"] is [var only] ? only : null);
            await sessions.EndBy(logout.Issuer, subject, session);
            return Results.Ok();
        }
        catch (EntryRefusedException refused)
        {
            log.RefusedLogout(refused.Reason);
            return Results.Json(new { error = "invalid_request" }, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>Who has left, or in which session.</summary>
    /// <exception cref="EntryRefusedException">The token does not prove it.</exception>
    private async Task<(string? Subject, string? Session)> Judge(string? raw)
    {
        var package = options.Get(OpenIdConnectSignIn.Scheme);
        var demands = package.TokenValidationParameters.Clone();
        demands.ConfigurationManager = (BaseConfigurationManager)package.ConfigurationManager!;
        var result = await tokens.Validate(raw, demands, TokenChecks.OfLogoutToken);
        if (!result.IsValid)
            throw PackageRefusal.Of(result.Exception);
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000d;
        var payload = Jwt.Read(raw, new(settings.Authority, settings.ClientId, now))!.Payload;
        checks.Through(OfUse, payload.Words("jti") is { Length: > 0 and <= 255 } number && await used.Take($"logout {number}", KeepFor(payload, now)));
        return (payload.Words("sub"), payload.Words("sid"));
    }

    /// <summary>Until it would be refused for its age anyway.</summary>
    private static TimeSpan KeepFor(StrictJson payload, double now) =>
        TimeSpan.FromSeconds(Math.Clamp((payload.Seconds("exp") ?? now) - now, 0, TokenExpectation.LongestLogout) + TokenExpectation.Leeway);
}
