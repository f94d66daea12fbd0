using BroByggare.Core.Kernel;

namespace BroByggare.Core.Supports.Referrals;

/// <summary>A consent to share, as it is shown.</summary>
/// <param name="IsValid">Today.</param>
public sealed record ConsentView(
    ConsentId Id, KeyContactId With, string WithName, string What, string Why, DateOnly From, DateOnly Until, DateOnly? WithdrawnOn, bool IsValid)
{
    /// <summary>Why the person cannot be asked for it again, or null.</summary>
    public Refusal? WhyNotRenew { get; init; }
}
