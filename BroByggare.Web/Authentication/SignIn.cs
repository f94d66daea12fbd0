using BroByggare.Core.Storage;
using BroByggare.Web.Authentication.OpenIdConnect;
using BroByggare.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;

namespace BroByggare.Web.Authentication;

/// <summary>Being signed in: a cookie with a key, a session in the database, and somebody who asks whether it still holds. Who may do what is decided in Core.</summary>
internal static class SignIn
{
    public const string Path = "/logga-in";
    public const string OutPath = "/logga-ut";
    public const string SignedOutPath = $"{Path}?utloggad=1";

    /// <summary>Says in the address that one was signed in until now.</summary>
    public const string OverParameter = "avslutad";

    /// <summary>To the way in, and from there back to where one is: what was typed there is still in the browser.</summary>
    public static string Back(string here) => $"{Path}?returnUrl={Uri.EscapeDataString(new Uri(here).PathAndQuery)}";

    /// <summary>Everything needs a signed-in user unless it says otherwise itself.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        RefuseWithoutProvider(builder);
        builder.AddCookieKeys();
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options => SetUp(options, builder.Environment));
        builder.AddOpenIdConnectSignIn();
        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddScoped<CurrentActor>();
        builder.Services.AddScoped<SessionCookie>();
        builder.Services.AddSingleton<IEndSessions, ProviderEndsSessions>();
        builder.Services.AddSingleton<SessionWatch>();
        builder.Services.AddScoped<AuthenticationStateProvider, SessionState>();
        builder.Services.AddScoped<CircuitHandler, CircuitGuard>();
    }

    public static void MapSignIn(this WebApplication app)
    {
        app.MapPost(OutPath, async (HttpContext http) =>
        {
            var onward = await http.SignOutEverywhere();
            // A shared tablet: what pages have put in the browser goes. Cookies that hold a language or a theme stay.
            http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
            return onward;
        }).RequireAntiforgeryToken();
        app.MapOpenIdConnect();
        app.MapDemoSignIn();
        app.MapStepUp();
    }

    /// <summary>Outside Development the municipality's own sign-in is the only way in.</summary>
    private static void RefuseWithoutProvider(WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment() && string.IsNullOrWhiteSpace(builder.Configuration["OpenIdConnect:Authority"]))
            throw new StartRefusedException(AccountTexts.NoProvider);
    }

    private static void SetUp(CookieAuthenticationOptions options, IHostEnvironment environment)
    {
        CookieRules.SetUp(options.Cookie, environment, "brobyggare", SameSiteMode.Lax);
        options.LoginPath = Path;
        options.ReturnUrlParameter = "returnUrl";
        // How long a session holds is the session's business; the cookie only has to live as long.
        options.ExpireTimeSpan = TimeSpan.FromDays(1);
        options.SlidingExpiration = false;
        options.EventsType = typeof(SessionCookie);
    }
}
