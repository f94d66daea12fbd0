using BroByggare.Web.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Mvc;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>Puts the municipality's own sign-in in place, when it is set.</summary>
internal static class OpenIdConnectSignIn
{
    public const string Scheme = "OpenIdConnect";

    /// <summary>Where the button on the sign-in page leads.</summary>
    public const string StartPath = "/logga-in/kommunen";

    /// <summary>In the address of <see cref="StartPath"/>: be asked who one is, although the provider remembers.</summary>
    public const string AnotherAccount = "annat";

    private const long LargestLogout = 128 * 1024;

    /// <exception cref="Core.Storage.StartRefusedException">The settings cannot be used; says which and why.</exception>
    public static void AddOpenIdConnectSignIn(this WebApplicationBuilder builder)
    {
        if (OpenIdConnectSettingsCheck.Read(builder.Configuration, builder.Environment) is not { } settings)
            return;
        builder.Services.AddOpenIdConnectSignIn(settings, builder.Environment);
        // It repeats the provider's words, which may name somebody; ours is the line that says why.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Authentication.OpenIdConnect", LogLevel.None);
    }

    public static void AddOpenIdConnectSignIn(this IServiceCollection services, OpenIdConnectSettings settings, IHostEnvironment environment)
    {
        // A new key is fetched while the one who brought it waits, not behind their back: otherwise the first sign-in after
        // every change of keys fails. The package reads this once, so it stands before anything of the package's is made.
        AppContext.SetSwitch("Switch.Microsoft.IdentityModel.UpdateConfigAsBlocking", true);
        services.AddSingleton(settings);
        services.AddSingleton<SignInChecks>();
        services.AddSingleton<Provider>();
        services.AddSingleton<StrictTokenHandler>();
        services.AddSingleton<BackchannelLogout>();
        services.AddSingleton<EntryLog>();
        services.AddScoped<SignInEvents>();
        services.AddOptions<OpenIdConnectOptions>(Scheme).PostConfigure<Provider, SignInChecks, StrictTokenHandler>(
            (options, provider, checks, tokens) => options.Surround(settings, provider, checks, tokens));
        services.AddAuthentication().AddOpenIdConnect(Scheme, options => options.SetUp(settings, environment));
    }

    public static void MapOpenIdConnect(this WebApplication app)
    {
        var has = app.Services.GetRequiredService<IServiceProviderIsService>();
        if (!has.IsService(typeof(Provider)))
            return;
        app.MapPost(StartPath, Start).AllowAnonymous().RequireAntiforgeryToken().RequireRateLimiting(RateLimits.SignIns);
        if (has.IsService(typeof(IEndSessions)))
        {
            app.MapPost(BackchannelLogout.Path, BackchannelLogout.Receive)
                .AllowAnonymous().DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(LargestLogout));
        }
    }

    /// <summary>Sends the user to the provider, or to the page that says why not.</summary>
    public static async Task<IResult> Ask(HttpContext http, OpenIdConnectChallengeProperties question)
    {
        try
        {
            await http.ChallengeAsync(Scheme, question);
            return Results.Empty;
        }
        catch (Exception fault) when (!http.RequestAborted.IsCancellationRequested)
        {
            return Results.Redirect(http.RequestServices.GetRequiredService<EntryLog>().Refused(fault));
        }
    }

    /// <summary>Ends the session here, and sends the user to the provider when it began there.</summary>
    public static async Task<IResult> SignOutEverywhere(this HttpContext http)
    {
        var session = await http.AuthenticateAsync();
        await http.SignOutAsync();
        return await ProviderSignOut.After(http, session);
    }

    private static Task<IResult> Start(HttpContext http, string? returnUrl, string? konto) => Ask(http, new()
    {
        RedirectUri = ReturnUrl.Safe(returnUrl),
        Prompt = konto == AnotherAccount ? "login" : null,
    });
}
