using BroByggare.Core.Data;
using BroByggare.Core.Language;
using BroByggare.Core.Team;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>Reads the settings at the start, and says in plain words what is missing, before anybody tries to sign in.</summary>
internal static class OpenIdConnectSettings
{
    private const string Section = "OpenIdConnect";

    /// <summary>Null when no provider is set.</summary>
    /// <exception cref="StartRefusedException">They cannot be used.</exception>
    public static IConfigurationSection? Read(IConfiguration settings, IHostEnvironment environment)
    {
        var section = settings.GetSection(Section);
        if (string.IsNullOrWhiteSpace(section[nameof(OpenIdConnectOptions.Authority)]))
            return null;
        if (Wrong(Bound(section), environment) is { } wrong)
            throw new StartRefusedException(wrong);
        return section;
    }

    private static OpenIdConnectOptions Bound(IConfigurationSection section)
    {
        try
        {
            var options = new OpenIdConnectOptions();
            section.Bind(options);
            // A role that we do not have is passed over without a word otherwise, and its people would be kept out.
            return options.Roles.Count == section.GetSection(nameof(options.Roles)).GetChildren().Count()
                ? options
                : throw new StartRefusedException(OpenIdConnectTexts.UnknownRole.With(string.Join(", ", Enum.GetNames<Role>())));
        }
        catch (Exception unreadable) when (unreadable is InvalidOperationException or ArgumentException or FormatException)
        {
            throw new StartRefusedException(OpenIdConnectTexts.Unreadable);
        }
    }

    private static Text? Wrong(OpenIdConnectOptions options, IHostEnvironment environment)
    {
        if (!options.RequireHttpsMetadata && !environment.IsDevelopment())
            return OpenIdConnectTexts.MustEncrypt;
        if (!IsAddress(options.Authority, options.RequireHttpsMetadata))
            return OpenIdConnectTexts.WrongAddress.With(nameof(options.Authority));
        if (!IsAddress(options.DescribedAt, options.RequireHttpsMetadata))
            return OpenIdConnectTexts.WrongAddress.With(nameof(options.MetadataAddress));
        if (string.IsNullOrWhiteSpace(options.ClientId))
            return OpenIdConnectTexts.Missing.With(nameof(options.ClientId));
        if (string.IsNullOrWhiteSpace(options.ClientSecret))
            return OpenIdConnectTexts.Missing.With(nameof(options.ClientSecret));
        if (!IsOwnPath(options.CallbackPath) || !IsOwnPath(options.SignedOutCallbackPath) || options.CallbackPath == options.SignedOutCallbackPath)
            return OpenIdConnectTexts.WrongPaths;
        if (!options.Scope.Contains("openid"))
            return OpenIdConnectTexts.ScopeWithoutOpenId;
        if (string.IsNullOrEmpty(options.RoleClaim) != (options.Roles.Count == 0))
            return OpenIdConnectTexts.HalfOfRoles;
        return options.RedirectOrigins.All(origin => IsOrigin(origin, options.RequireHttpsMetadata)) ? null : OpenIdConnectTexts.WrongOrigin;
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
