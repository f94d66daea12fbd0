using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.Extensions.Options;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>What we ask the provider ourselves, past the user's browser.</summary>
internal sealed class Backchannel(IOptionsMonitor<OpenIdConnectOptions> options, Provider provider, CheckWalk walk)
{
    private OpenIdConnectOptions Settings => options.Get(OpenIdConnectSignIn.Scheme);

    /// <summary>The code for tokens (OpenID Connect Core, 3.1.3).</summary>
    /// <param name="verifier">Shows that it is we who asked (RFC 7636).</param>
    public async Task<BroughtTokens> Redeem(ProviderDescription described, string code, string verifier, string redirectUri)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = redirectUri,
            [OAuthConstants.CodeVerifierKey] = verifier,
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, described.TokenEndpoint);
        request.Headers.Accept.Add(new("application/json"));
        Prove(described, request, form);
        request.Content = new FormUrlEncodedContent(form);
        var json = await Send(request, Refusal);
        var tokens = new BroughtTokens(json);
        walk.Through(BroughtTokens.Checks, tokens);
        return tokens;
    }

    /// <summary>What the provider tells about the user; null when we do not ask or it has no such place.</summary>
    /// <param name="subject">Whom the ID token is about.</param>
    public async Task<StrictJson?> AskAbout(ProviderDescription described, string? accessToken, string subject)
    {
        if (!Settings.GetClaimsFromUserInfoEndpoint || described.UserInfoEndpoint is not { } address)
            return null;
        if (string.IsNullOrEmpty(accessToken))
            throw new EntryRefusedException(EntryProblem.Refused, "AccessTokenMissing");
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.Add(new("application/json"));
        if (!AuthenticationHeaderValue.TryParse($"Bearer {accessToken}", out var bearer))
            throw new EntryRefusedException(EntryProblem.Refused, "AccessTokenForm");
        request.Headers.Authorization = bearer;
        var info = new UserInfo(await Send(request, _ => new(EntryProblem.Refused, "UserInfo")), subject);
        walk.Through(UserInfo.Checks, info);
        return info.Json;
    }

    /// <summary>Our secret, in a header or in the form. In the header both halves are form-encoded first (RFC 6749, 2.3.1), or a colon would end the name.</summary>
    private void Prove(ProviderDescription described, HttpRequestMessage request, Dictionary<string, string> form)
    {
        if (ProofFor(described) is ClientProof.Post)
        {
            form["client_id"] = Settings.ClientId;
            form["client_secret"] = Settings.ClientSecret;
            return;
        }

        var both = $"{FormEncoded(Settings.ClientId)}:{FormEncoded(Settings.ClientSecret)}";
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(both)));
    }

    private ClientProof ProofFor(ProviderDescription described) => Settings.TokenEndpointAuthentication
        ?? (described.ClientProofs.Contains("client_secret_post") && !described.ClientProofs.Contains("client_secret_basic")
            ? ClientProof.Post
            : ClientProof.Basic);

    private static string FormEncoded(string words) => Uri.EscapeDataString(words).Replace("%20", "+", StringComparison.Ordinal);

    private EntryRefusedException Refusal(StrictJson? answer)
    {
        var word = answer?.Words("error");
        return ProviderError.IsAboutUs(word)
            ? provider.Fault(ProviderFault.ClientRefused)
            : new(EntryProblem.Refused, $"TokenEndpoint.{ProviderError.Known(word)}");
    }

    private async Task<StrictJson> Send(HttpRequestMessage request, Func<StrictJson?, EntryRefusedException> refusal)
    {
        try
        {
            using var answer = await Settings.Backchannel.SendAsync(request);
            if ((int)answer.StatusCode >= 500)
                throw provider.Fault(ProviderFault.ErrorAnswer);
            var json = StrictJson.Read(await answer.Content.ReadAsByteArrayAsync());
            if (!answer.IsSuccessStatusCode)
                throw refusal(json);
            return json ?? throw provider.Fault(ProviderFault.NotUnderstood);
        }
        catch (Exception silence) when (silence is HttpRequestException or OperationCanceledException or IOException)
        {
            throw provider.Fault(ProviderFault.NoAnswer);
        }
    }
}
