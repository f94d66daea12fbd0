using BroByggare.Core.AuditLog;
using BroByggare.Core.Kernel;

namespace BroByggare.Core.Team;

/// <summary>A sign-in that is known beforehand, for a municipality whose provider tells no mail address.</summary>
/// <param name="Issuer">The provider, exactly as it writes its own name; at most 500 characters.</param>
/// <param name="Subject">The provider's name for the person; at most 255 characters.</param>
public sealed record SignInIdentity(string Issuer, string Subject)
{
    /// <summary>A provider's name is an address (OpenID Connect Core 1.0, section 2), with https but on the own machine.</summary>
    public static Refusal? WhyNotIssuer(string? issuer) =>
        Uri.TryCreate(issuer?.Trim(), UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback))
            ? null
            : AccountRefusals.IssuerWrong;
}
