using BroByggare.Core.Kernel;

namespace BroByggare.Core.Team;

/// <summary>Who the municipality's sign-in says that somebody is, after every proof has been checked.</summary>
/// <param name="Issuer">The provider's own name for itself, exactly as it writes it.</param>
/// <param name="Subject">The provider's name for the person: never another's, never reused. At most 255 characters (OpenID Connect Core, 2).</param>
/// <param name="Mail">Empty when the provider says none.</param>
/// <param name="MailIsVerified">Only a verified address may stand for an invitation.</param>
/// <param name="Name">First and last name, or empty.</param>
/// <param name="Roles">Roles that the provider gives one who is new here; empty unless the settings say that it may.</param>
public sealed record ProvenIdentity(
    string Issuer, string Subject, string Mail, bool MailIsVerified, string Name, IReadOnlyList<Role> Roles);
