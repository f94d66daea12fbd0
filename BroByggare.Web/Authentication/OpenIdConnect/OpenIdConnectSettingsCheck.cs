using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>Reads the settings at the start, and says in plain words what is missing, before anybody tries to sign in.</summary>
internal static class OpenIdConnectSettingsCheck
{
    private const string Section = "OpenIdConnect";

    /// <summary>Null when no provider is set.</summary>
    /// <exception cref="StartRefusedException">They cannot be used.</exception>
    public static OpenIdConnectSettings? Read(IConfiguration settings, IHostEnvironment environment)
    {
        var section = settings.GetSection(Section);
        if (string.IsNullOrWhiteSpace(section[nameof(OpenIdConnectSettings.Authority)]))
            return null;
        var read = Bound(section);
        return Wrong(read, environment) is { } wrong ? throw new StartRefusedException(wrong) : read;
    }

    private static OpenIdConnectSettings Bound(IConfigurationSection section)
    {
        var roles = Enum.GetNames<Role>();
        if (!section.GetSection(nameof(OpenIdConnectSettings.Roles)).GetChildren().All(role => roles.Contains(role.Value, StringComparer.OrdinalIgnoreCase)))
            throw new StartRefusedException(OpenIdConnectTexts.UnknownRole.With(string.Join(", ", roles)));
        try
        {
            var settings = new OpenIdConnectSettings();
            // A misspelt one would otherwise be passed over without a word, and what the municipality decided would not hold.
            section.Bind(settings, binder => binder.ErrorOnUnknownConfiguration = true);
            return settings;
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or ArgumentException or FormatException)
        {
            throw new StartRefusedException(OpenIdConnectTexts.Unreadable);
        }
    }

    private static Text? Wrong(OpenIdConnectSettings settings, IHostEnvironment environment)
    {
        if (!settings.RequireHttpsMetadata && !environment.IsDevelopment())
            return OpenIdConnectTexts.MustEncrypt;
        if (!IsAddress(settings.Authority, settings.RequireHttpsMetadata))
            return OpenIdConnectTexts.WrongAddress.With(nameof(settings.Authority));
        if (!IsAddress(settings.DescribedAt, settings.RequireHttpsMetadata))
            return OpenIdConnectTexts.WrongAddress.With(nameof(settings.MetadataAddress));
        if (string.IsNullOrWhiteSpace(settings.ClientId))
            return OpenIdConnectTexts.Missing.With(nameof(settings.ClientId));
        if (string.IsNullOrWhiteSpace(settings.ClientSecret))
            return OpenIdConnectTexts.Missing.With(nameof(settings.ClientSecret));
        if (!IsOwnPath(settings.CallbackPath) || !IsOwnPath(settings.SignedOutCallbackPath) || settings.CallbackPath == settings.SignedOutCallbackPath)
            return OpenIdConnectTexts.WrongPaths;
        if (string.IsNullOrEmpty(settings.RoleClaim) != (settings.Roles.Count == 0))
            return OpenIdConnectTexts.HalfOfRoles;
        return settings.RedirectOrigins.All(origin => IsOrigin(origin, settings.RequireHttpsMetadata)) ? null : OpenIdConnectTexts.WrongOrigin;
    }

    private static bool IsAddress(string words, bool mustEncrypt) =>
        Uri.TryCreate(words, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (!mustEncrypt && address.Scheme == Uri.UriSchemeHttp))
        && address.Fragment.Length == 0 && address.UserInfo.Length == 0;

    /// <summary>Goes into a header that browsers read: nothing but scheme, host and port.</summary>
    private static bool IsOrigin(string words, bool mustEncrypt) =>
        IsAddress(words, mustEncrypt) && ProviderOrigins.Of(new Uri(words)) == words;

    private static bool IsOwnPath(PathString path) => path.HasValue && path.Value is ['/', not '/', ..];
}
