namespace BroByggare.Core.Sessions;

/// <summary>The same sign-in as the provider knows it, for when it says that it is over.</summary>
/// <param name="Sid">The provider's name for its session, or null when it gives none (OpenID Connect Back-Channel Logout 1.0, 2.1).</param>
public sealed record ProviderSession(string Issuer, string Subject, string? Sid);
