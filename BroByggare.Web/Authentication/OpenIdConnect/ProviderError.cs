namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>The provider's own words for what went wrong (RFC 6749, 4.1.2.1 and 5.2; OpenID Connect Core, 3.1.2.6). Others are not repeated.</summary>
internal static class ProviderError
{
    private const string Unknown = "other";

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "access_denied", "server_error", "temporarily_unavailable", "invalid_request", "unauthorized_client", "unsupported_response_type",
        "invalid_scope", "interaction_required", "login_required", "account_selection_required", "consent_required",
        "invalid_client", "invalid_grant", "unsupported_grant_type",
    };

    public static string Known(string? word) => word is not null && Words.Contains(word) ? word : Unknown;

    /// <summary>What the user is told when the provider sends them back with a word instead of a code.</summary>
    public static EntryRefusedException AtReturn(string? word) => new(
        word switch
        {
            "access_denied" => EntryProblem.Cancelled,
            "server_error" or "temporarily_unavailable" => EntryProblem.Unreachable,
            // The user has to be there again, and may: there is nothing to ask support about.
            "login_required" or "interaction_required" or "account_selection_required" => EntryProblem.Ended,
            _ => EntryProblem.Refused,
        },
        $"Provider.{Known(word)}");

    /// <summary>The provider does not know us, or no longer our secret.</summary>
    public static bool IsAboutUs(string? word) => word is "invalid_client" or "unauthorized_client";
}
