using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>Everything that the package asks the provider past the user's browser goes through here, and is read before the package believes it.</summary>
internal sealed class BackchannelHandler(OpenIdConnectSettings settings, Provider provider, SignInChecks checks) : DelegatingHandler
{
    /// <summary>In bytes. The largest that a provider sends, its keys with certificates, are some tens of thousands.</summary>
    private const int Longest = 1024 * 1024;

    private static readonly IReadOnlyList<Check<StrictJson>> OfTokens =
    [
        Once(SignInCheck.TokensOnce),
        new(SignInCheck.TokenType, answer => string.Equals(answer.Words("token_type"), "Bearer", StringComparison.OrdinalIgnoreCase)),
    ];

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var isAboutUser = request.Headers.Authorization is not null;
        var form = request.Content is { } content ? QueryHelpers.ParseQuery(await content.ReadAsStringAsync(cancellationToken)) : null;
        if (form is not null)
            Prove(request, form);
        else if (!isAboutUser)
            provider.NotAgainAtOnce();
        var (answer, json) = await Ask(request, cancellationToken);
        if ((int)answer.StatusCode >= 500)
            throw provider.Fault(ProviderFault.ErrorAnswer);
        if (!answer.IsSuccessStatusCode)
            throw form is not null ? Refusal(json) : isAboutUser ? new(EntryProblem.Refused, "UserInfo") : provider.Fault(ProviderFault.ErrorAnswer);
        if (json is null)
            throw provider.Fault(ProviderFault.NotUnderstood);
        // What answers a pushed authorization request (RFC 9126) holds no token.
        if (form is not null)
            checks.Through(form.ContainsKey("grant_type") ? OfTokens : OfTokens.Take(1), json);
        else if (isAboutUser)
            checks.Through([Once(SignInCheck.UserInfoOnce)], json);
        else
            provider.Through([Once(json.Has("keys") ? SignInCheck.KeysOnce : SignInCheck.MetadataOnce)], json);
        return answer;
    }

    private async Task<(HttpResponseMessage Answer, StrictJson? Json)> Ask(HttpRequestMessage request, CancellationToken visit)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(visit);
        patience.CancelAfter(settings.BackchannelTimeout);
        try
        {
            var answer = await base.SendAsync(request, patience.Token);
            await answer.Content.LoadIntoBufferAsync(Longest, patience.Token);
            return (answer, StrictJson.Read(await answer.Content.ReadAsByteArrayAsync(patience.Token)));
        }
        // A user who goes away in the meantime says nothing about the provider.
        catch (Exception silence) when (!visit.IsCancellationRequested && silence is HttpRequestException or OperationCanceledException or IOException)
        {
            throw provider.Fault(ProviderFault.NoAnswer);
        }
    }

    /// <summary>The package puts our secret in the form. In a header both halves are form-encoded first (RFC 6749, 2.3.1), or a colon would end the name.</summary>
    private void Prove(HttpRequestMessage request, Dictionary<string, StringValues> form)
    {
        request.Headers.Accept.Add(new("application/json"));
        var can = provider.Latest?.TokenEndpointAuthMethodsSupported ?? [];
        var canOnlyPost = can.Contains("client_secret_post") && !can.Contains("client_secret_basic");
        if ((settings.TokenEndpointAuthentication ?? (canOnlyPost ? ClientProof.Post : ClientProof.Basic)) is ClientProof.Post)
            return;
        form.Remove("client_secret");
        request.Content = new FormUrlEncodedContent(form.Select(field => KeyValuePair.Create(field.Key, field.Value.ToString())));
        var both = $"{FormEncoded(settings.ClientId)}:{FormEncoded(settings.ClientSecret)}";
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(both)));
    }

    private EntryRefusedException Refusal(StrictJson? answer)
    {
        var word = answer?.Words("error");
        return ProviderError.IsAboutUs(word)
            ? provider.Fault(ProviderFault.ClientRefused)
            : new(EntryProblem.Refused, $"TokenEndpoint.{ProviderError.Known(word)}");
    }

    private static Check<StrictJson> Once(SignInCheck name) => new(name, answer => answer.SaysThingsOnce);

    private static string FormEncoded(string words) => Uri.EscapeDataString(words).Replace("%20", "+", StringComparison.Ordinal);
}
