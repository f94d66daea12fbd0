using BroByggare.Core.Kernel;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>
/// How it goes with the provider, and whether what it says about itself (OpenID Connect Discovery, 3) may be believed.
/// The package fetches that and the keys, keeps them, and asks here before it uses them.
/// </summary>
internal sealed class Provider(OpenIdConnectSettings settings, SignInChecks checks, TimeProvider clock, ILogger<Provider> log)
    : IConfigurationRetriever<OpenIdConnectConfiguration>, IConfigurationValidator<OpenIdConnectConfiguration>
{
    /// <summary>Nobody waits in vain for a provider that somebody else has just waited for.</summary>
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(3);

    private volatile ProviderHealth _health = new();
    private volatile OpenIdConnectConfiguration? _latest;

    public ProviderHealth Health => _health;

    /// <summary>What was last fetched, or null before the first time.</summary>
    public OpenIdConnectConfiguration? Latest => _latest;

    /// <summary>Where the browser is sent.</summary>
    public IEnumerable<string> AddressesOfVisits => new[] { Latest?.AuthorizationEndpoint, Latest?.EndSessionEndpoint }.OfType<string>();

    private IReadOnlyList<Check<OpenIdConnectConfiguration>> Checks =>
    [
        new(SignInCheck.MetadataIssuer, described => string.Equals(described.Issuer, settings.Authority, StringComparison.Ordinal)),
        new(SignInCheck.MetadataEncrypted, described => !settings.RequireHttpsMetadata
            || Addresses(described).All(address => address!.StartsWith("https://", StringComparison.OrdinalIgnoreCase))),
    ];

    /// <exception cref="EntryRefusedException">It cannot be had, or not be read.</exception>
    public async Task<OpenIdConnectConfiguration> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancel)
    {
        try
        {
            return await OpenIdConnectConfigurationRetriever.GetAsync(address, retriever, cancel);
        }
        catch (Exception fault)
        {
            throw PackageRefusal.Ours(fault) ?? Fault(ProviderFault.NotUnderstood);
        }
    }

    /// <exception cref="EntryRefusedException">It may not be believed.</exception>
    public ConfigurationValidationResult Validate(OpenIdConnectConfiguration configuration)
    {
        if (!Addresses(configuration).All(IsAddress))
            throw Fault(ProviderFault.NotUnderstood);
        Through(Checks, configuration);
        if (configuration.SigningKeys.Count == 0)
            throw Fault(ProviderFault.NoKeys);
        (_latest, _health) = (configuration, _health with { LastGood = clock.Now() });
        return new() { Succeeded = true };
    }

    /// <summary>Checks of what the provider says about itself; what is wrong with it stays to be seen by the administrator.</summary>
    public void Through<T>(IEnumerable<Check<T>> asked, T said)
    {
        try
        {
            checks.Through(asked, said);
        }
        catch (EntryRefusedException refused)
        {
            Fault(refused.Reason switch
            {
                nameof(SignInCheck.MetadataIssuer) => ProviderFault.WrongIssuer,
                nameof(SignInCheck.MetadataEncrypted) => ProviderFault.NotEncrypted,
                _ => ProviderFault.NotUnderstood,
            });
            throw;
        }
    }

    /// <summary>Fetches everything now, for an administrator who wants to know.</summary>
    public async Task<ProviderHealth> TryNow(OpenIdConnectOptions options)
    {
        try
        {
            var documents = new HttpDocumentRetriever(options.Backchannel) { RequireHttps = settings.RequireHttpsMetadata };
            Validate(await GetConfigurationAsync(settings.DescribedAt, documents, CancellationToken.None));
            options.ConfigurationManager!.RequestRefresh();
        }
        catch (EntryRefusedException fault)
        {
            log.LogWarning("The provider was tried and failed: {Reason}", fault.Reason);
        }

        return Health;
    }

    /// <summary>Remembers what went wrong and gives the refusal that it leads to.</summary>
    public EntryRefusedException Fault(ProviderFault fault)
    {
        _health = _health with { LastBad = clock.Now(), Fault = fault };
        return Refusal(fault);
    }

    /// <exception cref="EntryRefusedException">Its description was asked for a moment ago, in vain.</exception>
    public void NotAgainAtOnce()
    {
        if (_health is { IsWell: false, LastBad: { } bad, Fault: { } fault } && clock.Now() - bad < AfterFault)
            throw Refusal(fault);
    }

    private static EntryRefusedException Refusal(ProviderFault fault) => new(
        fault is ProviderFault.NoAnswer or ProviderFault.ErrorAnswer or ProviderFault.NotUnderstood ? EntryProblem.Unreachable : EntryProblem.Refused,
        $"Provider.{fault}");

    /// <summary>Those that must be there, and those of the others that are.</summary>
    private static IEnumerable<string?> Addresses(OpenIdConnectConfiguration described) =>
        new[] { described.UserInfoEndpoint, described.EndSessionEndpoint, described.PushedAuthorizationRequestEndpoint }
            .Where(address => address is not null).Concat([described.AuthorizationEndpoint, described.TokenEndpoint, described.JwksUri]);

    /// <summary>On some machines a mere path is an absolute address too: of a file.</summary>
    private static bool IsAddress(string? words) =>
        Uri.TryCreate(words, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
