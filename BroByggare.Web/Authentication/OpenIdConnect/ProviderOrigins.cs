namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>Where our forms may lead outside our own address: to the provider. The browser holds us to it (CSP, form-action).</summary>
internal static class ProviderOrigins
{
    /// <summary>Empty when no provider is set.</summary>
    public static IEnumerable<string> Of(IServiceProvider services)
    {
        if (services.GetService<Provider>() is not { } provider)
            return [];
        var settings = services.GetRequiredService<OpenIdConnectSettings>();
        return settings.RedirectOrigins
            .Concat(provider.AddressesOfVisits.Prepend(settings.Authority).Select(address => Of(new Uri(address))))
            .Distinct(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>As it can stand in a header: also the name of a municipality with å, ä or ö.</summary>
    public static string Of(Uri address) => $"{address.Scheme}://{address.IdnHost}{(address.IsDefaultPort ? "" : $":{address.Port}")}";
}
