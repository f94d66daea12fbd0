using BroByggare.Core.Data;
using BroByggare.Core.Team;
using BroByggare.Web.Accounts.OpenIdConnect;
using BroByggare.Web.Safety;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace BroByggare.Web.Accounts;

/// <summary>The session: a cookie that says which member, nothing more. Who may do what is decided in Core.</summary>
internal static class SignIn
{
    public const string Path = "/logga-in";
    public const string OutPath = "/logga-ut";
    public const string SignedOutPath = $"{Path}?utloggad=1";

    /// <summary>Everything needs a signed-in user unless it says otherwise itself.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        RefuseWithoutProvider(builder);
        builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(options => SetUp(options, builder.Environment));
        builder.AddOpenIdConnectSignIn();
        builder.Services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
        builder.Services.AddCascadingAuthenticationState();
        builder.Services.AddScoped<CurrentActor>();
    }

    public static void MapSignIn(this WebApplication app)
    {
        app.MapPost(OutPath, async (HttpContext http) =>
        {
            var onward = await http.SignOutEverywhere();
            return Results.Redirect(onward);
        }).OnlyFromOurForms();
        app.MapOpenIdConnect();
        app.MapDemoSignIn();
    }

    /// <summary>Outside Development the municipality's own sign-in is the only way in.</summary>
    private static void RefuseWithoutProvider(WebApplicationBuilder builder)
    {
        if (!builder.Environment.IsDevelopment() && string.IsNullOrWhiteSpace(builder.Configuration["OpenIdConnect:Authority"]))
            throw new StartRefusedException(AccountTexts.NoProvider);
    }

    private static void SetUp(CookieAuthenticationOptions options, IHostEnvironment environment)
    {
        // The prefix binds the cookie to this host, and browsers take it over https only.
        options.Cookie.Name = environment.IsDevelopment() ? "brobyggare" : "__Host-brobyggare";
        options.Cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.Cookie.HttpOnly = true;
        options.LoginPath = Path;
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = TimeSpan.FromHours(9);
        options.SlidingExpiration = false;
        options.Events.OnValidatePrincipal = RejectWhoIsSwitchedOff;
        options.Events.OnRedirectToLogin = Challenge;
    }

    private static async Task RejectWhoIsSwitchedOff(CookieValidatePrincipalContext context)
    {
        // The stylesheet is anybody's; no need to ask the database for it.
        if (context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            return;
        var team = context.HttpContext.RequestServices.GetRequiredService<TeamQueries>();
        if (context.Principal is { } user && CurrentActor.IdIn(user) is { } id && await team.Find(id) is not null)
            return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync();
    }

    /// <summary>The circuit's script cannot follow a page to the sign-in; it must be told.</summary>
    private static Task Challenge(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path.StartsWithSegments("/_blazor", StringComparison.Ordinal))
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        else
            context.Response.Redirect(HttpMethods.IsGet(context.Request.Method) ? context.RedirectUri : Path);
        return Task.CompletedTask;
    }
}
