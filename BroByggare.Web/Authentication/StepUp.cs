using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Web.Authentication.OpenIdConnect;
using BroByggare.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.WebUtilities;

namespace BroByggare.Web.Authentication;

/// <summary>
/// What needs a recent proof of who one is asks here first: taking out a file, changing a role, switching an account off.
/// Proving it again is signing in again, at the provider; in the demo it is a press that says that it stands in for that.
/// </summary>
internal static class StepUp
{
    public const string Path = "/bekrafta";
    public const string AnswerPath = "/bekrafta/svar";

    /// <summary>Of the page that one comes back to: the file that one was asked to prove it for.</summary>
    public const string FileParameter = "hamta";

    /// <summary>How the address of every file ends.</summary>
    public const string FileEnding = "/fil";

    /// <summary>The page to prove it on, and where to go on afterwards.</summary>
    public static string To(string returnUrl) => $"{Path}?returnUrl={Uri.EscapeDataString(ReturnUrl.Safe(returnUrl))}";

    /// <summary>The rule against what needs it, or null when the proof is recent.</summary>
    public static Refusal? WhyNot(SessionNow session) => session.IsRecent ? null : SessionRefusals.NotRecent;

    /// <summary>In the demo there is nobody to ask, so a press stands in for it.</summary>
    public static bool IsPress(HttpContext http, SessionNow session) => session.Issuer is null && DemoSignIn.IsOpenTo(http);

    /// <summary>A file for one who has lately shown who they are; others are asked first and come back to the page it is fetched from.</summary>
    public static RouteHandlerBuilder OnlyWhenRecent(this RouteHandlerBuilder route, Func<HttpRequest, string> page) =>
        route.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var session = await http.RequestServices.GetRequiredService<CurrentActor>().Session(http);
            return WhyNot(session) is null ? await next(context) : Results.LocalRedirect(To(WithFile(page(http.Request), http.Request)));
        }).RequireOwnPage().RequireRateLimiting(RateLimits.Files);

    /// <summary>The file to fetch now, or null when there is none or it is another address dressed up as one.</summary>
    public static string? File(string? address) =>
        address is not null && ReturnUrl.Safe(address) == address && address.Split('?')[0].EndsWith(FileEnding, StringComparison.Ordinal) ? address : null;

    public static void MapStepUp(this WebApplication app) =>
        app.MapPost(AnswerPath, Prove).RequireAntiforgeryToken().RequireRateLimiting(RateLimits.SignIns);

    private static string WithFile(string page, HttpRequest file) =>
        QueryHelpers.AddQueryString(page, FileParameter, file.Path.ToUriComponent() + file.QueryString);

    private static async Task<IResult> Prove(HttpContext http, CurrentActor current, IAuthenticationSchemeProvider schemes, string? returnUrl)
    {
        var session = await current.Session(http);
        var onward = ReturnUrl.Safe(returnUrl);
        if (IsPress(http, session))
        {
            await http.SignInAsync(CurrentActor.Principal(session.Member.Id));
            return Results.LocalRedirect(onward);
        }

        // The provider is to ask again, however lately it has asked (OpenID Connect Core, 3.1.2.1).
        var again = new OpenIdConnectChallengeProperties { RedirectUri = onward, Prompt = "login", MaxAge = TimeSpan.Zero };
        return await schemes.GetSchemeAsync(OpenIdConnectSignIn.Scheme) is null
            ? Results.NotFound()
            : await OpenIdConnectSignIn.Ask(http, again);
    }
}
