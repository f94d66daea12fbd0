using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Core.Supports;

/// <summary>What the municipality has decided about how the work is done.</summary>
public sealed record WorkRules
{
    /// <summary>After how many days without contact a support is shown as quiet.</summary>
    public int DaysWithoutContact { get; init; } = 21;

    /// <summary>How many months a consent holds at most; from 1 to 24 (domain: two years at most).</summary>
    public int ConsentMonths { get; init; } = Consent.LongestMonths;

    /// <summary>When the bridge-builders answer the telephone, as it stands on the person's own plan, such as "Vardagar kl. 9–16"; or empty.</summary>
    public string PhoneHours { get; init; } = "";

    /// <summary>Whether the board has decided that help may be recorded without identity.</summary>
    public bool HelpWithoutIdentity { get; init; }
}
