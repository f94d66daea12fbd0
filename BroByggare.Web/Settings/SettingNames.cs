using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Storage;

namespace BroByggare.Web.Settings;

/// <summary>
/// The names of our settings. A misspelt one is no setting, and what the municipality decided would not hold without anybody
/// hearing of it: it is told in one line, and nothing starts. What belongs to the framework it reads itself.
/// </summary>
internal static class SettingNames
{
    /// <summary>
    /// By section, from the records that they are read into. The sign-in's own are read by name into a class, which has more
    /// than fit here.
    /// </summary>
    public static IReadOnlyDictionary<string, string[]> Known { get; } = Sections()
        .Concat([(SignInSection, [])])
        .ToDictionary(section => section.Name, section => section.Settings, StringComparer.OrdinalIgnoreCase);

    private const string SignInSection = "OpenIdConnect";

    /// <summary>Those of several values.</summary>
    private static readonly HashSet<string> Lists = new(
        from section in Records()
        from setting in SettingsBinder.SettingsOf(section)
        where setting.PropertyType == typeof(IReadOnlyList<string>)
        select $"{NameOf(section)}:{setting.Name}", StringComparer.OrdinalIgnoreCase);

    /// <summary>{0} is what is set, {1} what there is.</summary>
    private static Text Unknown { get; } = new(
        "BroByggare startar inte: inställningen {0} finns inte. Menades {1}?", "BroByggare does not start: there is no setting {0}. Was {1} meant?");

    /// <summary>{0} is the section, {1} what it says, {2} one of the settings in it.</summary>
    private static Text NotASection { get; } = new(
        "BroByggare startar inte: {0} är ”{1}”, men ska innehålla inställningar, som {2}.",
        "BroByggare does not start: {0} is “{1}”, but must hold settings, such as {2}.");

    /// <summary>{0} is the setting.</summary>
    private static Text NotAValue { get; } = new(
        "BroByggare startar inte: {0} ska ha ett värde, men innehåller inställningar.", "BroByggare does not start: {0} must have a value, but holds settings.");

    /// <exception cref="StartRefusedException">One of ours is misspelt, or has a value where settings should be.</exception>
    public static void Check(IConfiguration settings)
    {
        foreach (var section in settings.GetChildren())
        {
            if (!Known.TryGetValue(section.Key, out var names))
                RefuseNear(section);
            else if (section.Value is { Length: > 0 } said)
                throw new StartRefusedException(NotASection.With(section.Key, said, $"{section.Key}:{names.Append("Authority").First()}"));
            else if (!section.Key.Equals(SignInSection, StringComparison.OrdinalIgnoreCase))
                CheckIn(section, names);
        }
    }

    private static IEnumerable<Type> Records() =>
        new[] { typeof(ISettingsSection).Assembly, typeof(SettingNames).Assembly }
            .SelectMany(assembly => assembly.GetTypes())
            .Where(type => type.IsClass && type.IsAssignableTo(typeof(ISettingsSection)));

    private static IEnumerable<(string Name, string[] Settings)> Sections() =>
        from record in Records()
        group record by NameOf(record) into section
        select (section.Key, section.SelectMany(SettingsBinder.SettingsOf).Select(setting => setting.Name).ToArray());

    private static string NameOf(Type record) => (string)record.GetProperty(nameof(ISettingsSection.Section))!.GetValue(null)!;

    private static void CheckIn(IConfigurationSection section, string[] names)
    {
        foreach (var setting in section.GetChildren())
        {
            if (!names.Contains(setting.Key, StringComparer.OrdinalIgnoreCase))
                throw new StartRefusedException(Unknown.With(setting.Path, string.Join(", ", names.OrderBy(name => Slips(name, setting.Key)).Take(2).Select(name => $"{section.Key}:{name}"))));
            if (!Lists.Contains(setting.Path) && setting.GetChildren().Any())
                throw new StartRefusedException(NotAValue.With(setting.Path));
        }
    }

    /// <summary>Other programs have settings in the same environment; only what is one or two slips from ours can be meant for us.</summary>
    private static void RefuseNear(IConfigurationSection section)
    {
        var near = Known.Keys.MinBy(known => Slips(known, section.Key))!;
        if (section.GetChildren().Any() && near.Length > 3 && Slips(near, section.Key) <= 2)
            throw new StartRefusedException(Unknown.With(section.Key, near));
    }

    /// <summary>Whatever their case.</summary>
    private static int Slips(string one, string other) => NameMatch.Slips(one.ToUpperInvariant(), other.ToUpperInvariant());
}
