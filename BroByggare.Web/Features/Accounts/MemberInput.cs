using System.ComponentModel.DataAnnotations;
using BroByggare.Core.Team;

namespace BroByggare.Web.Features.Accounts;

/// <summary>What is typed about a member of staff.</summary>
public sealed class MemberInput : IValidatableObject
{
    public string? Name { get; set; }

    public string? Mail { get; set; }

    public string? Phone { get; set; }

    public static MemberInput Of(MemberDetails details) => new() { Name = details.Name, Mail = details.Mail, Phone = details.Phone };

    public MemberDetails Details() => new(Name ?? "", Mail ?? "", Phone ?? "");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrWhiteSpace(Name))
            yield return new(AccountRefusals.NameMissing.Wording, [nameof(Name)]);
    }
}
