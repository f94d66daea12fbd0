using System.ComponentModel.DataAnnotations;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;

namespace BroByggare.Web.Features.Accounts;

/// <summary>What is typed when somebody is invited.</summary>
public sealed class InviteInput : IValidatableObject
{
    public string? Name { get; set; }

    public string? Mail { get; set; }

    public string? Phone { get; set; }

    public Role Role { get; set; }

    public TeamId? Team { get; set; }

    public string? Issuer { get; set; }

    public string? Subject { get; set; }

    public MemberDetails Details() => new(Name ?? "", Mail ?? "", Phone ?? "");

    /// <summary>A sign-in known beforehand, or null when the mail address will tell.</summary>
    public SignInIdentity? Known() => string.IsNullOrWhiteSpace(Subject) ? null : new(Issuer ?? "", Subject);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Name))
            yield return new(AccountRefusals.NameMissing.Wording, [nameof(Name)]);
        if (string.IsNullOrWhiteSpace(Mail) && string.IsNullOrWhiteSpace(Subject))
            yield return new(AccountRefusals.SignInMissing.Wording, [nameof(Mail)]);
        if (!string.IsNullOrWhiteSpace(Subject) && SignInIdentity.WhyNotIssuer(Issuer) is { } wrong)
            yield return new(wrong.Wording, [nameof(Issuer)]);
        if (Team is null)
            yield return new(AccountRefusals.TeamMissing.Wording, [nameof(Team)]);
    }
}
