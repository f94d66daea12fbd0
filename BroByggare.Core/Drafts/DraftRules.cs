using BroByggare.Core.Kernel;

namespace BroByggare.Core.Drafts;

/// <summary>How long what is not saved waits.</summary>
public sealed record DraftRules : ISettingsSection
{
    public static string Section => "Drafts";

    /// <summary>After its last key.</summary>
    [Within(1, 365)]
    public int KeepDays { get; init; } = 30;

    /// <summary>The earliest moment of what still waits.</summary>
    internal DateTime WaitsFrom(DateTime now) => now.AddDays(-KeepDays);
}
