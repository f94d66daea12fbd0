using BroByggare.Core.Kernel;
using BroByggare.Core.Supports.Referrals;

namespace BroByggare.Core.Supports;

/// <summary>What the municipality has decided about how the work is done.</summary>
public sealed record WorkRules : ISettingsSection
{
    public static string Section => "Work";

    /// <summary>After how many days without contact a support is shown as quiet.</summary>
    [Within(1, 365)]
    public int DaysWithoutContact { get; init; } = 21;

    /// <summary>How many months a consent holds at most (domain: two years at most).</summary>
    [Within(1, Consent.LongestMonths)]
    public int ConsentMonths { get; init; } = Consent.LongestMonths;

    /// <summary>For how many days ahead a key for other programs can be made at most.</summary>
    [Within(1, 366)]
    public int FigureKeyDays { get; init; } = 365;

    /// <summary>When the bridge-builders answer the telephone, as it stands on the person's own plan, such as "Vardagar kl. 9–16"; or empty.</summary>
    public string PhoneHours { get; init; } = "";

    /// <summary>Whether the board has decided that help may be recorded without identity.</summary>
    public bool HelpWithoutIdentity { get; init; }
}
