using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Web.Features.Supports.Referrals;

/// <summary>What is typed for a consent: what may be told, why, and until when.</summary>
public sealed class ConsentInput
{
    public string? What { get; set; }

    public string? Why { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>A day that is left out is one that has passed, and the rule says so.</summary>
    public NewConsent Input() => new(What ?? "", Why ?? "", Until ?? DateOnly.MinValue);
}
