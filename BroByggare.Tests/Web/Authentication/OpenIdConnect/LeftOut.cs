using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using BroByggare.Web.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>
/// The sign-in as the product has it, with one check at a time left out, so that a test finds whether each is needed. Ours and
/// Microsoft's alike: whoever asks, in whatever place. The product itself has no such switch.
/// </summary>
internal static class LeftOut
{
    public static void Put(IServiceCollection services, IReadOnlySet<SignInCheck> leftOut) => services
        .AddSingleton(leftOut)
        .AddSingleton<SignInChecks, Checks>()
        .AddSingleton<StrictTokenHandler, TokenHandler>()
        // Whatever is not being left out is tried with Microsoft's own, which also logs under its own name.
        .AddTransient(provider => leftOut.Count > 0 ? ActivatorUtilities.CreateInstance<Handler>(provider) : ActivatorUtilities.CreateInstance<OpenIdConnectHandler>(provider))
        .Configure<OpenIdConnectOptions>(OpenIdConnectSignIn.Scheme, options => options.ProtocolValidator = new ProtocolValidator(leftOut)
        {
            // As the package sets its own: it looks after the state itself.
            RequireStateValidation = false,
            NonceLifetime = options.ProtocolValidator.NonceLifetime,
        });

    [SuppressMessage("Performance", "CA1812", Justification = "Made by the container.")]
    private sealed class Checks(IReadOnlySet<SignInCheck> leftOut) : SignInChecks
    {
        protected override bool Holds<T>(Check<T> check, T brought) => leftOut.Contains(check.Name) || base.Holds(check, brought);
    }

    /// <summary>What the package asks of a token.</summary>
    [SuppressMessage("Performance", "CA1812", Justification = "Made by the container.")]
    private sealed class TokenHandler(IReadOnlySet<SignInCheck> leftOut, SignInChecks checks, OpenIdConnectSettings settings, TimeProvider clock)
        : StrictTokenHandler(checks, settings, clock)
    {
        protected override void Demand(TokenValidationParameters demands, Jwt token)
        {
            base.Demand(demands, token);
            demands.ValidateIssuer = !leftOut.Contains(SignInCheck.Issuer);
            demands.ValidateAudience = !leftOut.Contains(SignInCheck.Audience);
            demands.ValidateLifetime = !leftOut.Contains(SignInCheck.Expiry);
            if (leftOut.Contains(SignInCheck.KeyUse))
                demands.IssuerSigningKeyResolverUsingConfiguration = (_, _, name, _, known) => ((OpenIdConnectConfiguration)known).JsonWebKeySet.Keys.Where(key => key.Kid == name);
            if (leftOut.Contains(SignInCheck.Algorithm))
                demands.ValidAlgorithms = null;
            if (leftOut.Contains(SignInCheck.Signature) || (leftOut.Contains(SignInCheck.Algorithm) && token.Header.Words("alg") is "none"))
                (demands.SignatureValidator, demands.IssuerSigningKeyValidatorUsingConfiguration) = ((raw, _) => new JsonWebToken(raw), (_, _, _, _) => true);
        }
    }

    /// <summary>What the package asks of the answers when the token's signature is proven.</summary>
    private sealed class ProtocolValidator(IReadOnlySet<SignInCheck> leftOut) : OpenIdConnectProtocolValidator
    {
        public override void ValidateUserInfoResponse(OpenIdConnectProtocolValidationContext validationContext)
        {
            if (!leftOut.Contains(SignInCheck.UserInfoSubject))
                base.ValidateUserInfoResponse(validationContext);
        }

        protected override void ValidateIdToken(OpenIdConnectProtocolValidationContext validationContext)
        {
            if (!leftOut.Overlaps([SignInCheck.AuthorizedParty, SignInCheck.Subject, SignInCheck.Issuer, SignInCheck.Audience, SignInCheck.Expiry, SignInCheck.IssuedAt]))
                base.ValidateIdToken(validationContext);
        }

        /// <summary>The nonce stands in a cookie, so it binds the answer to the browser a second time.</summary>
        protected override void ValidateNonce(OpenIdConnectProtocolValidationContext validationContext)
        {
            if (!leftOut.Overlaps([SignInCheck.Nonce, SignInCheck.AnswerBrowser]))
                base.ValidateNonce(validationContext);
        }

        protected override void ValidateAtHash(OpenIdConnectProtocolValidationContext validationContext)
        {
            if (!leftOut.Contains(SignInCheck.AccessTokenHash))
                base.ValidateAtHash(validationContext);
        }
    }

    /// <summary>What the package asks of the visit.</summary>
    private sealed class Handler(
        IReadOnlySet<SignInCheck> leftOut, IOptionsMonitor<OpenIdConnectOptions> options, ILoggerFactory loggers, HtmlEncoder html, UrlEncoder url)
        : OpenIdConnectHandler(options, loggers, html, url)
    {
        protected override bool ValidateCorrelationId(AuthenticationProperties properties) =>
            leftOut.Contains(SignInCheck.AnswerBrowser) || base.ValidateCorrelationId(properties);

        /// <summary>Of a form the package reads only the body, so the same answer is given to it as a visit.</summary>
        protected override Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
        {
            if (leftOut.Contains(SignInCheck.AnswerVisit))
                Request.Method = HttpMethods.Get;
            return base.HandleRemoteAuthenticateAsync();
        }
    }
}
