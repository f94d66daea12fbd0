using BroByggare.Core.Kernel;

namespace BroByggare.Web.Settings;

/// <summary>Where the keys of personal text are.</summary>
internal sealed record KeysSection : ISettingsSection
{
    public static string Section => "Keys";

    /// <summary>Null is beside the database.</summary>
    public string? Folder { get; init; }

    /// <summary>The key ring that they are sealed with, or null.</summary>
    public string? Ring { get; init; }
}
