namespace BroByggare.Core.Team;

/// <summary>A sign-in that is known beforehand, for a municipality whose provider tells no mail address.</summary>
/// <param name="Issuer">The provider, exactly as it writes its own name; at most 500 characters.</param>
/// <param name="Subject">The provider's name for the person; at most 255 characters.</param>
public sealed record WayIn(string Issuer, string Subject);
