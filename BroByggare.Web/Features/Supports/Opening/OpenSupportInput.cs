using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.Opening;
using BroByggare.Core.Team;
using BroByggare.Web.Features.Supports.Lists;

namespace BroByggare.Web.Features.Supports.Opening;

/// <summary>What is typed when a support is opened.</summary>
public sealed class OpenSupportInput
{
    public string? Name { get; set; }

    public int? YearOfBirth { get; set; }

    public string? Phone { get; set; }

    public bool TextMessages { get; set; }

    public string? Mail { get; set; }

    /// <summary>When and how it is safe to get in touch.</summary>
    public string? When { get; set; }

    public TeamMemberId? Responsible { get; set; }

    public string? KnownToBeAnother { get; set; }

    /// <summary>What is missing, so that the button can say it before it is pressed; the command asks again.</summary>
    public Refusal? WhyNot(bool choosesResponsible, bool hasNear) =>
        string.IsNullOrWhiteSpace(Name) ? PersonRefusals.NameMissing
        : PersonRefusals.WhyNotName(Name)
        ?? (choosesResponsible && Responsible is null ? OpeningRefusals.ResponsibleNotChosen
            : hasNear && string.IsNullOrWhiteSpace(KnownToBeAnother) ? SupportRefusals.NearNameUnexplained
            : null);

    public NewSupport Asked() => new(
        Name ?? "", YearOfBirth, new(Phone ?? "", TextMessages, Mail ?? "", When ?? ""), Responsible, KnownToBeAnother ?? "");
}
