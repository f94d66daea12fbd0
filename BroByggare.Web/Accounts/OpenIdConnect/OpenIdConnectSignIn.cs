using System.Net;
using BroByggare.Web.Safety;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>Puts the municipality's own sign-in in place, when it is set.</summary>
internal static class OpenIdConnectSignIn
{
    public const string Scheme = "OpenIdConnect";

    /// <summary>Where the button on the sign-in page leads.</summary>
    public const string StartPath = "/logga-in/kommunen";

    /// <summary>In the address of <see cref="StartPath"/>: be asked who one is, although the provider remembers.</summary>
    public const string AnotherAccount = "annat";

    private const long LargestLogout = 128 * 1024;

    /// <exception cref="Core.Data.StartRefusedException">The settings cannot be used; says which and why.</exception>
    public static void AddOpenIdConnectSignIn(this WebApplicationBuilder builder)
    {
        if (OpenIdConnectSettings.Read(builder.Configuration, builder.Environment) is not { } section)
            return;
        builder.Services.TryAddSingleton<CheckWalk>();
        builder.Services.AddSingleton<Provider>();
        builder.Services.AddSingleton<Backchannel>();
        builder.Services.AddSingleton<TokenJudge>();
        builder.Services.AddSingleton<BackchannelLogout>();
        builder.Services.AddSingleton<WayOut>();
        builder.Services.AddSingleton<EntryLog>();
        builder.Services.AddAuthentication().AddOAuth<OpenIdConnectOptions, OpenIdConnectHandler>(Scheme, options =>
        {
            section.Bind(options);
            OurCookies.SetUp(options.CorrelationCookie, builder.Environment, "inloggning.", SameSiteMode.Lax);
            // An answer that leads elsewhere must not take our secret along.
            options.BackchannelHttpHandler = new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.All,
                PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            };
        });
    }

    public static void MapOpenIdConnect(this WebApplication app)
    {
        var has = app.Services.GetRequiredService<IServiceProviderIsService>();
        if (!has.IsService(typeof(Provider)))
            return;
        app.MapPost(StartPath, Start).AllowAnonymous().OnlyFromOurForms().RequireRateLimiting(Doors.WayIn);
        if (has.IsService(typeof(IEndSessions)))
        {
            app.MapPost(BackchannelLogout.Path, BackchannelLogout.Receive)
                .AllowAnonymous().DisableAntiforgery().WithMetadata(new RequestSizeLimitAttribute(LargestLogout));
        }
    }

    /// <summary>Ends the session here; says where the user is to be sent, which is to the provider when it began there.</summary>
    public static async Task<string> SignOutEverywhere(this HttpContext http)
    {
        var session = await http.AuthenticateAsync();
        await http.SignOutAsync();
        return http.RequestServices.GetService<WayOut>() is { } wayOut ? await wayOut.After(http, session) : SignIn.SignedOutPath;
    }

    private static IResult Start(string? returnUrl, string? konto) => Results.Challenge(
        new OpenIdConnectChallengeProperties
        {
            RedirectUri = ReturnUrl.Safe(returnUrl),
            Prompt = konto == AnotherAccount ? "login" : null,
        },
        [Scheme]);
}
