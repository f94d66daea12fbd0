namespace BroByggare.Web.Settings;

/// <summary>What the municipality itself must say to the people it writes about; section <c>Privacy</c> of the settings. Empty when it is not decided.</summary>
/// <param name="Controller">Who answers for what is written (personuppgiftsansvarig), such as the board's name.</param>
/// <param name="DataProtectionOfficer">How the data protection officer is reached.</param>
/// <param name="Contact">Whom one asks about what is written, and how they are reached.</param>
/// <param name="LegalBasis">The ground in law that the municipality has decided on, in plain words.</param>
/// <param name="KeptFor">How long it is kept, as the retention plan says, in plain words.</param>
internal sealed record PrivacySettings(string Controller, string DataProtectionOfficer, string Contact, string LegalBasis, string KeptFor)
{
    public const string Section = "Privacy";

    /// <summary>The names of the settings that say nothing yet.</summary>
    public IReadOnlyList<string> Missing =>
    [
        .. from setting in new (string Name, string Says)[]
           {
               (nameof(Controller), Controller),
               (nameof(DataProtectionOfficer), DataProtectionOfficer),
               (nameof(Contact), Contact),
               (nameof(LegalBasis), LegalBasis),
               (nameof(KeptFor), KeptFor),
           }
           where setting.Says.Length == 0
           select $"{Section}:{setting.Name}",
    ];

    public static PrivacySettings Of(IConfiguration settings)
    {
        var privacy = settings.GetSection(Section);
        return new(
            Said(privacy, nameof(Controller)),
            Said(privacy, nameof(DataProtectionOfficer)),
            Said(privacy, nameof(Contact)),
            Said(privacy, nameof(LegalBasis)),
            Said(privacy, nameof(KeptFor)));
    }

    private static string Said(IConfigurationSection privacy, string name) => privacy[name]?.Trim() ?? "";
}
