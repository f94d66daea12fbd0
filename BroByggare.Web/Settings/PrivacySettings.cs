using BroByggare.Core.Kernel;

namespace BroByggare.Web.Settings;

/// <summary>What the municipality itself must say to the people it writes about. Empty when it is not decided.</summary>
internal sealed record PrivacySettings : ISettingsSection
{
    public static string Section => "Privacy";

    /// <summary>Who answers for what is written (personuppgiftsansvarig), such as the board's name.</summary>
    public string Controller { get; init; } = "";

    /// <summary>How the data protection officer is reached.</summary>
    public string DataProtectionOfficer { get; init; } = "";

    /// <summary>Whom one asks about what is written, and how they are reached.</summary>
    public string Contact { get; init; } = "";

    /// <summary>The ground in law that the municipality has decided on, in plain words.</summary>
    public string LegalBasis { get; init; } = "";

    /// <summary>How long it is kept, as the retention plan says, in plain words.</summary>
    public string KeptFor { get; init; } = "";

    /// <summary>The names of the settings that say nothing yet.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. from setting in SettingsBinder.SettingsOf(typeof(PrivacySettings))
           where setting.GetValue(this) is ""
           select $"{Section}:{setting.Name}",
    ];
}
