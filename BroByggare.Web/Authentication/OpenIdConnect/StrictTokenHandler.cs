using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>Microsoft's judge of tokens, with what it would let pass asked for first, and a signature always.</summary>
internal class StrictTokenHandler(SignInChecks checks, OpenIdConnectSettings settings, TimeProvider clock) : JsonWebTokenHandler
{
    /// <summary>The package's own way here: an ID token.</summary>
    public override Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters) =>
        Validate(token, validationParameters, TokenChecks.OfIdToken);

    /// <exception cref="EntryRefusedException">One of our checks does not hold; what the package finds stands in the result.</exception>
    public async Task<TokenValidationResult> Validate(string? raw, TokenValidationParameters demands, IEnumerable<Check<Jwt>> asked)
    {
        var token = Jwt.Read(raw, new(settings.Authority, settings.ClientId, clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000d))
            ?? throw new EntryRefusedException(EntryProblem.Refused, "TokenForm");
        checks.Through(asked, token);
        Demand(demands, token);
        var result = await base.ValidateTokenAsync(raw, demands);
        // The package passes over a key that is for something else, and says that there is none.
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException)
            checks.Through(SigningKey.Checks, SigningKey.Of(null, new(raw), (OpenIdConnectConfiguration)await demands.ConfigurationManager.GetBaseConfigurationAsync(default)));
        return result;
    }

    /// <param name="demands">The package's, for this token only. In the code flow it has just said that no signature is needed.</param>
    protected virtual void Demand(TokenValidationParameters demands, Jwt token)
    {
        demands.RequireSignedTokens = true;
        demands.ValidAlgorithms = TokenChecks.Algorithms;
        // A key that is named is that one and no other.
        demands.TryAllIssuerSigningKeys = !token.Header.Has("kid");
        demands.ValidateIssuerSigningKey = true;
        demands.IssuerSigningKeyValidatorUsingConfiguration = (key, signed, _, provider) =>
        {
            checks.Through(SigningKey.Checks, SigningKey.Of(key, (JsonWebToken)signed, (OpenIdConnectConfiguration)provider));
            return true;
        };
        // Times are among the checks, by our own clock; the package's cannot be set.
        demands.LifetimeValidator = (_, until, _, _) => until is not null;
    }
}
