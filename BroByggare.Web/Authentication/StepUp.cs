using BroByggare.Core.Kernel;
using BroByggare.Core.Sessions;
using BroByggare.Web.Authentication.OpenIdConnect;
using BroByggare.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace BroByggare.Web.Authentication;

/// <summary>
/// What needs a fresh proof of who one is asks here first: taking out a file, changing a role, switching an account off.
/// Proving it again is signing in again, at the provider; in the demo it is a press that says that it stands in for that.
/// </summary>
internal static class StepUp
{
    public const string Path = "/bekrafta";
    public const string AnswerPath = "/bekrafta/svar";

    /// <summary>The page to prove it on, and where to go on afterwards.</summary>
    public static string To(string returnUrl) => $"{Path}?returnUrl={Uri.EscapeDataString(ReturnUrl.Safe(returnUrl))}";

    /// <summary>The rule against what needs it, or null when the proof is fresh.</summary>
    public static Refusal? WhyNot(SessionNow session) => session.IsFresh ? null : SessionRefusals.NotFresh;

    /// <summary>In the demo there is nobody to ask, so a press stands in for it.</summary>
    public static bool IsPress(HttpContext http, SessionNow session) => session.Issuer is null && DemoSignIn.IsOpenTo(http);

    /// <summary>A file for one who has lately shown who they are; others are asked first and come back to the page it is fetched from.</summary>
    public static RouteHandlerBuilder OnlyWhenFresh(this RouteHandlerBuilder route, Func<HttpRequest, string> page) =>
        route.AddEndpointFilter(async (context, next) =>
        {
            var http = context.HttpContext;
            var session = await http.RequestServices.GetRequiredService<CurrentActor>().Session(http);
            return WhyNot(session) is null ? await next(context) : Results.LocalRedirect(To(page(http.Request)));
        }).RequireOwnPage().RequireRateLimiting(RateLimits.Files);

    public static void MapStepUp(this WebApplication app) =>
        app.MapPost(AnswerPath, Prove).RequireAntiforgeryToken().RequireRateLimiting(RateLimits.WayIn);

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
