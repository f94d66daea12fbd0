using BroByggare.Core.Kernel;

namespace BroByggare.Web.Settings;

/// <summary>What following up needs to know of this municipality.</summary>
internal sealed record FollowUpSettings : ISettingsSection
{
    public static string Section => "Work";

    /// <summary>Stands on every file; empty when it is not set.</summary>
    public string Municipality { get; init; } = "";

    /// <summary>The fewest ongoing supports that the team has decided on for one bridge-builder, or null when nothing is decided.</summary>
    [Within(1, 1000)]
    public int? CaseloadFrom { get; init; }

    /// <summary>The most.</summary>
    [Within(1, 1000, NotUnder = nameof(CaseloadFrom))]
    public int? CaseloadTo { get; init; }
}
