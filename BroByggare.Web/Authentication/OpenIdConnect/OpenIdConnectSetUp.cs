using System.Net;
using BroByggare.Web.Security;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>How Microsoft's handler is set for us. Each setting is named: nothing else of the package's can be reached from outside.</summary>
internal static class OpenIdConnectSetUp
{
    /// <summary>A key that we do not have may be a new one, but not every time that somebody brings rubbish.</summary>
    private static readonly TimeSpan BetweenKeys = TimeSpan.FromSeconds(10);

    public static void SetUp(this OpenIdConnectOptions options, OpenIdConnectSettings settings, IHostEnvironment environment)
    {
        (options.Authority, options.ClientId, options.ClientSecret) = (settings.Authority, settings.ClientId, settings.ClientSecret);
        options.RequireHttpsMetadata = settings.RequireHttpsMetadata;
        (options.CallbackPath, options.SignedOutCallbackPath) = (settings.CallbackPath, settings.SignedOutCallbackPath);
        // Our cookie does not follow into a frame of the provider's, so this could only be used by somebody else.
        options.RemoteSignOutPath = PathString.Empty;
        options.ResponseType = OpenIdConnectResponseType.Code;
        options.ResponseMode = OpenIdConnectResponseMode.Query;
        options.Scope.Clear();
        foreach (var scope in settings.Scope)
            options.Scope.Add(scope);
        options.Resource = settings.Resource;
        if (settings.AcrValues.Count > 0)
            options.AdditionalAuthorizationParameters["acr_values"] = string.Join(' ', settings.AcrValues);
        options.GetClaimsFromUserInfoEndpoint = settings.GetClaimsFromUserInfoEndpoint;
        options.ClaimActions.Clear();
        options.DisableTelemetry = true;
        options.EventsType = typeof(SignInEvents);
        options.TokenValidationParameters.ValidIssuer = settings.Authority;
        options.TokenValidationParameters.IgnoreTrailingSlashWhenValidatingAudience = false;
        CookieRules.SetUp(options.CorrelationCookie, environment, "inloggning.", SameSiteMode.Lax);
        CookieRules.SetUp(options.NonceCookie, environment, "engang.", SameSiteMode.Lax);
        // An answer that leads elsewhere must not take our secret along.
        options.BackchannelHttpHandler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
    }

    /// <summary>What the package would make itself, but with us between it and the provider. It takes what is there.</summary>
    public static void Surround(this OpenIdConnectOptions options, OpenIdConnectSettings settings, Provider provider, SignInChecks checks, StrictTokenHandler tokens)
    {
        options.TokenHandler = tokens;
        options.BackchannelHttpHandler = new BackchannelHandler(settings, provider, checks) { InnerHandler = options.BackchannelHttpHandler! };
        // How long it may take is the handler's business.
        options.Backchannel = new(options.BackchannelHttpHandler) { Timeout = Timeout.InfiniteTimeSpan };
        options.ConfigurationManager = new ConfigurationManager<OpenIdConnectConfiguration>(
            settings.DescribedAt,
            provider,
            new HttpDocumentRetriever(options.Backchannel) { RequireHttps = settings.RequireHttpsMetadata },
            provider)
        {
            RefreshInterval = BetweenKeys,
            // A key that the provider has taken away is good no longer.
            UseLastKnownGoodConfiguration = false,
        };
    }
}
