using BroByggare.Core.Kernel;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>
/// The settings under <c>OpenIdConnect</c>, explained in docs/sign-in.md. Those that Microsoft's package has too are called what
/// they are called there. What is not here cannot be set, so no setting takes a check away.
/// </summary>
public sealed class OpenIdConnectSettings
{
    /// <summary>The provider, exactly as it writes its own name (<c>issuer</c>).</summary>
    public string Authority { get; set; } = "";

    public string ClientId { get; set; } = "";

    public string ClientSecret { get; set; } = "";

    /// <summary>Where the provider describes itself; by default under <see cref="Authority"/>.</summary>
    public string? MetadataAddress { get; set; }

    /// <summary>Off only while trying with a provider on one's own computer.</summary>
    public bool RequireHttpsMetadata { get; set; } = true;

    public PathString CallbackPath { get; set; } = "/signin-oidc";

    /// <summary>Where the provider sends the user after signing out there.</summary>
    public PathString SignedOutCallbackPath { get; set; } = "/signout-callback-oidc";

    /// <summary>These and what the settings add.</summary>
    public ICollection<string> Scope { get; } = new List<string> { "openid", "profile", "email" };

    /// <summary>Strict providers put only the subject in the ID token; the name and address come from here.</summary>
    public bool GetClaimsFromUserInfoEndpoint { get; set; } = true;

    /// <summary>How long we wait for the provider.</summary>
    public TimeSpan BackchannelTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Which service the access token is for; ADFS may ask for it.</summary>
    public string? Resource { get; set; }

    /// <summary>How the user must have been asked (<c>acr_values</c>); empty means any way.</summary>
    public IList<string> AcrValues { get; } = [];

    /// <summary>How we prove to the provider that we are we; by default what the provider can do, Basic first.</summary>
    public ClientProof? TokenEndpointAuthentication { get; set; }

    /// <summary>Other origins that the provider passes the user through on the way, such as another provider behind it.</summary>
    public IList<string> RedirectOrigins { get; } = [];

    /// <summary>Which claim holds the address that a member was invited by.</summary>
    public string MailClaim { get; set; } = "email";

    /// <summary>Every address from this provider is verified, because the municipality itself gives them out; else <c>email_verified</c> decides.</summary>
    public bool TrustMail { get; set; }

    /// <summary>
    /// Which claim, or dotted path such as <c>realm_access.roles</c>, gives one who is new here a first role.
    /// Empty by default: then nobody comes in who has not been invited.
    /// </summary>
    public string? RoleClaim { get; set; }

    /// <summary>From the provider's word to our role.</summary>
    public IDictionary<string, Role> Roles { get; } = new Dictionary<string, Role>(StringComparer.Ordinal);

    /// <summary>Where the provider describes itself.</summary>
    internal string DescribedAt => MetadataAddress is { Length: > 0 } address
        ? address
        : $"{Authority.TrimEnd('/')}/.well-known/openid-configuration";
}
