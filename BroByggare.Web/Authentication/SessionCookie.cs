using System.Globalization;
using System.Security.Claims;
using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Core.Team;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.StaticAssets;

namespace BroByggare.Web.Authentication;

/// <summary>
/// The cookie carries a random key and nothing else; which member it is, since when and what the provider will want to
/// hear at the end stands in the database, so that a session can be listed, ended and outlived by nothing.
/// </summary>
internal sealed class SessionCookie(
    SessionQueries sessions, SessionCommands commands, SessionWatch watch, TeamQueries team, IDataProtectionProvider protection, SessionRules rules,
    TimeProvider clock)
    : CookieAuthenticationEvents
{
    /// <summary>Set on a request whose cookie opened nothing any more, so that the way in can say so.</summary>
    public const string WasOver = "session-over";

    private const string KeyClaim = "key";
    private const string Tokens = ".Token";

    private readonly IDataProtector _tickets = protection.CreateProtector("BroByggare.Sessions.Ticket");

    /// <summary>
    /// Proof has been given, at the provider or on the demo page. The same member in the same browser goes on in the
    /// session that is open, with a new key; anybody else begins a new one.
    /// </summary>
    public override async Task SigningIn(CookieSigningInContext context)
    {
        var user = context.Principal!;
        var member = CurrentActor.IdIn(user) is { } id ? await team.Find(id) : null;
        if (member is null)
            throw new InvalidOperationException("Somebody signed in who is no member.");
        var proof = new NewSession(SessionKey.Draw(), Device.Of(context.HttpContext), ProvedAt(user), Provider(user), Protect(context.Properties));
        var before = (await context.HttpContext.AuthenticateAsync(context.Scheme.Name)).Principal;
        var open = before is not null && CurrentActor.SessionIn(before) is { } known ? await sessions.Find(known) : null;
        // One that has lasted as long as one may is not drawn out: a proof begins the next.
        if (open?.Member.Id == member.Id && !(open.Ends.IsFinal && open.Ends.IsNear(rules, clock.Now())))
        {
            await commands.Prove(open.Seen, proof);
        }
        else
        {
            if (open is not null)
                await commands.Replace(open.Seen);
            await commands.Start(member.AsActor(), proof);
        }

        context.Principal = new(new ClaimsIdentity([new(KeyClaim, proof.Key)], context.Scheme.Name));
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        // The stylesheet is anybody's; no need to ask the database for it.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null)
            return;
        if (context.Principal?.FindFirstValue(KeyClaim) is { } key && await sessions.OpenedBy(key) is { } session)
        {
            // The circuit's own requests are its heartbeat, not somebody's hand.
            if (!IsCircuit(context.Request))
                await watch.Notice(session.Seen.Id);
            context.ReplacePrincipal(CurrentActor.Principal(session.Member.Id, session.Seen.Id, session.Issuer));
            foreach (var (name, token) in Unprotect(session.Ticket))
                context.Properties.Items[name] = token;
            return;
        }

        context.RejectPrincipal();
        context.HttpContext.Items[WasOver] = true;
        // The cookie is taken from a page, which tells that it was over; were it taken from a script, the page would not know.
        if (!IsCircuit(context.Request) && context.Request.Headers["Sec-Fetch-Dest"] != "empty")
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
    }

    public override async Task SigningOut(CookieSigningOutContext context)
    {
        try
        {
            if (CurrentActor.SessionIn(context.HttpContext.User) is { } id && await sessions.Find(id) is { } session)
                await commands.SignOut(session.Seen);
        }
        catch (RefusedException passing) when (CommonRefusals.IsPassing(passing.Refusal))
        {
            // The browser forgets its key all the same, and the session that nobody has the key to ends as one that is left.
        }
    }

    /// <summary>The circuit's script cannot follow a page to the sign-in; it must be told.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (IsCircuit(context.Request))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else if (!HttpMethods.IsGet(context.Request.Method))
            context.Response.Redirect(SignIn.Path);
        else
            context.Response.Redirect(new Uri(context.RedirectUri).PathAndQuery + (context.HttpContext.Items.ContainsKey(WasOver) ? $"&{SignIn.OverParameter}=1" : ""));
        return Task.CompletedTask;
    }

    /// <summary>What the provider says about when; one that says nothing has proved it now.</summary>
    private DateTime ProvedAt(ClaimsPrincipal user) =>
        long.TryParse(user.FindFirstValue("auth_time"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds <= DateTimeOffset.MaxValue.ToUnixTimeSeconds()
            ? DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime
            : clock.Now();

    private static bool IsCircuit(HttpRequest request) => request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal);

    private static ProviderSession? Provider(ClaimsPrincipal user) =>
        user.FindFirstValue(CurrentActor.IssuerClaim) is { } issuer && user.FindFirstValue("sub") is { } subject
            ? new(issuer, subject, user.FindFirstValue("sid"))
            : null;

    /// <summary>What signing out will need moves from the cookie to the database; only the times stay.</summary>
    private byte[]? Protect(AuthenticationProperties properties)
    {
        var tokens = properties.Items.Where(item => item.Key.StartsWith(Tokens, StringComparison.Ordinal)).ToDictionary();
        foreach (var name in properties.Items.Keys.Where(name => name is not (".issued" or ".expires")).ToList())
            properties.Items.Remove(name);
        return tokens.Count == 0 ? null : _tickets.Protect(PropertiesSerializer.Default.Serialize(new(tokens)));
    }

    private IReadOnlyCollection<KeyValuePair<string, string?>> Unprotect(byte[]? ticket) =>
        ticket is not null && PropertiesSerializer.Default.Deserialize(_tickets.Unprotect(ticket)) is { } kept ? [.. kept.Items] : [];
}
