using BroByggare.Core.Sessions;
using BroByggare.Core.Time;
using Microsoft.Extensions.Options;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>The provider tells us, past the browser, that somebody has left (OpenID Connect Back-Channel Logout).</summary>
internal sealed class BackchannelLogout(
    IOptionsMonitor<OpenIdConnectOptions> options, TokenJudge judge, CheckWalk walk, UsedMarkCommands used, TimeProvider clock)
{
    public const string Path = "/oidc/backchannel-logout";

    private static readonly string[] Types = ["jwt", "logout+jwt"];

    private static readonly IReadOnlyList<Check<bool>> First = [new(EntryCheck.LogoutUnused, isFirst => isFirst)];

    /// <summary>Answers as the standard says (2.8): 200, or 400 for whatever is wrong.</summary>
    public static async Task<IResult> Receive(HttpContext http, BackchannelLogout logout, IEndSessions sessions, EntryLog log)
    {
        try
        {
            var form = http.Request.HasFormContentType ? await http.Request.ReadFormAsync() : FormCollection.Empty;
            var (issuer, subject, session) = await logout.Judge(form["logout_token"] is [var only] ? only : null);
            await sessions.EndBy(issuer, subject, session);
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
    public async Task<(string Issuer, string? Subject, string? Session)> Judge(string? raw)
    {
        var settings = options.Get(OpenIdConnectSignIn.Scheme);
        var now = new DateTimeOffset(clock.Now()).ToUnixTimeMilliseconds() / 1000d;
        var token = await judge.Judge(raw, new(settings.Authority, settings.ClientId, now, Types), TokenChecks.OfLogoutToken);
        walk.Through(First, token.Payload.Words("jti") is { Length: > 0 and <= 255 } number && await used.Take($"logout {number}", KeepFor(token, now)));
        return (settings.Authority, token.Payload.Words("sub"), token.Payload.Words("sid"));
    }

    /// <summary>Until it would be refused for its age anyway.</summary>
    private static TimeSpan KeepFor(BroughtToken token, double now) =>
        TimeSpan.FromSeconds(Math.Clamp((token.Payload.Seconds("exp") ?? now) - now, 0, TokenExpectation.LongestLogout) + TokenExpectation.Leeway);
}
