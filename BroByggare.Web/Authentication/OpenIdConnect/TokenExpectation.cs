namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>What a token must answer to.</summary>
/// <param name="Now">Seconds since 1970.</param>
internal sealed record TokenExpectation(string Issuer, string ClientId, double Now)
{
    /// <summary>How wrong two clocks may be, in seconds.</summary>
    public const double Leeway = 60;

    /// <summary>Made no longer than this before it was asked for, in seconds: some providers write five minutes too early.</summary>
    public const double LongAgo = 600;

    /// <summary>A logout token says that it holds no longer than this, in seconds: we remember it for as long, so that it is used once.</summary>
    public const double LongestLogout = 86_400;

    /// <summary>What we asked with; null for a token that answers no question of ours.</summary>
    public string? Nonce { get; init; }

    /// <summary>The access token that came with it.</summary>
    public string? AccessToken { get; init; }

    /// <summary>When we asked, in seconds since 1970.</summary>
    public double AskedAt { get; init; }

    /// <summary>How many seconds before that the user may have been asked; null when it does not matter.</summary>
    public double? MaxAge { get; init; }

    /// <summary>In which ways the user may have been asked; empty when it does not matter.</summary>
    public IReadOnlyList<string> AcrValues { get; init; } = [];
}
