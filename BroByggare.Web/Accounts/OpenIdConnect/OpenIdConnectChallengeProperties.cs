using System.Globalization;
using Microsoft.AspNetCore.Authentication;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>What can be asked of one sign-in. Asking again before something grave: <c>MaxAge = TimeSpan.Zero</c>.</summary>
public sealed class OpenIdConnectChallengeProperties : AuthenticationProperties
{
    private const string MaxAgeItem = "max_age";
    private const string PromptItem = "prompt";

    public OpenIdConnectChallengeProperties() { }

    internal OpenIdConnectChallengeProperties(IDictionary<string, string?> items)
        : base(items) { }

    /// <summary>The user must have been asked at most this long ago; the token's <c>auth_time</c> is then demanded and checked.</summary>
    public TimeSpan? MaxAge
    {
        get => GetString(MaxAgeItem) is { } seconds ? TimeSpan.FromSeconds(long.Parse(seconds, CultureInfo.InvariantCulture)) : null;
        set => SetString(MaxAgeItem, value is { } age ? ((long)age.TotalSeconds).ToString(CultureInfo.InvariantCulture) : null);
    }

    /// <summary>Such as <c>login</c>, which asks for the password again.</summary>
    public string? Prompt
    {
        get => GetString(PromptItem);
        set => SetString(PromptItem, value);
    }
}
