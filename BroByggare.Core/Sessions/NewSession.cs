namespace BroByggare.Core.Sessions;

/// <summary>What is known when somebody has proved who they are.</summary>
/// <param name="Key">See <see cref="SessionKey"/>.</param>
/// <param name="Device">The browser's family, such as <c>Firefox</c>; at most 40 characters. No version and no address: it is for recognising one's own.</param>
/// <param name="AuthenticatedAt">UTC; what a later proof is asked to be newer than.</param>
/// <param name="Provider">Null when the proof came from no provider (demo).</param>
/// <param name="Ticket">What signing out at the provider will need, already protected; null when nothing.</param>
public sealed record NewSession(string Key, string Device, DateTime AuthenticatedAt, ProviderSession? Provider = null, byte[]? Ticket = null);
