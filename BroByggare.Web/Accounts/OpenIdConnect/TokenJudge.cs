using Microsoft.IdentityModel.Tokens;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>Whether a token proves what it says.</summary>
internal sealed class TokenJudge(Provider provider, CheckWalk walk)
{
    /// <exception cref="EntryRefusedException">It does not.</exception>
    public async Task<BroughtToken> Judge(string? raw, TokenExpectation expected, IEnumerable<Check<BroughtToken>> checks)
    {
        var token = BroughtToken.Read(raw, expected) ?? throw new EntryRefusedException(EntryProblem.Refused, "TokenForm");
        walk.Through(TokenChecks.OfForm, token);
        token = await FindKey(token);
        walk.Through(TokenChecks.OfKey, token);
        walk.Through(checks, token);
        return token;
    }

    /// <summary>
    /// A key that we do not have, or that no longer fits, may be a new one: the provider is asked for its keys again,
    /// though not every time somebody brings rubbish.
    /// </summary>
    private async Task<BroughtToken> FindKey(BroughtToken token)
    {
        var keys = await provider.Keys();
        var found = With(keys, token);
        return !found.IsSigned && await provider.KeysAgain(keys) is { } newer ? With(newer, token) : found;
    }

    private static BroughtToken With(ProviderKeys keys, BroughtToken token)
    {
        var named = keys.Named(token.KeyName, token.Algorithm);
        var signer = named.FirstOrDefault(key => IsSigned(token, key));
        return token with { Key = signer ?? (named is [var first, ..] ? first : null), Keys = keys.All.Count, IsSigned = signer is not null };
    }

    private static bool IsSigned(BroughtToken token, JsonWebKey key) =>
        SigningAlgorithms.IsSigned(token.SignedWords, token.Signature, key, token.Algorithm);
}
