using System.Globalization;
using System.Reflection;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Web.Settings;

/// <summary>
/// Reads a section of the settings into its record. A value that cannot be used is told in one line that names the setting,
/// what stands there and what is allowed, and nothing starts; the framework's own binder would say it in English, or not at all.
/// </summary>
internal static class SettingsBinder
{
    private static Text NotANumber { get; } = new(
        "BroByggare startar inte: {0} ska vara ett heltal från {2} till {3}, men är ”{1}”.",
        "BroByggare does not start: {0} must be a whole number from {2} to {3}, but is “{1}”.");

    private static Text NeitherYesNorNo { get; } = new(
        "BroByggare startar inte: {0} ska vara true eller false, men är ”{1}”.",
        "BroByggare does not start: {0} must be true or false, but is “{1}”.");

    /// <summary>The settings of a section: those properties of its record that can be set.</summary>
    public static IEnumerable<PropertyInfo> SettingsOf(Type section) =>
        section.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite && !property.IsDefined(typeof(NotASettingAttribute)));

    /// <exception cref="StartRefusedException">One of its values cannot be used.</exception>
    public static T Section<T>(this IConfiguration settings)
        where T : ISettingsSection, new()
    {
        var bound = new T();
        var section = settings.GetSection(T.Section);
        foreach (var property in SettingsOf(typeof(T)))
        {
            var setting = section.GetSection(property.Name);
            if (property.PropertyType == typeof(IReadOnlyList<string>))
                property.SetValue(bound, Words(setting));
            else if (property.GetCustomAttribute<WithinAttribute>() is { } within)
                property.SetValue(bound, Number(setting, within, bound, property.GetValue(bound)));
            else if (setting.Value is { Length: > 0 } said)
                property.SetValue(bound, property.PropertyType == typeof(bool) ? YesOrNo(setting.Path, said) : said.Trim());
        }

        return bound;
    }

    /// <summary>Read when it is first asked for.</summary>
    public static void AddSection<T>(this IServiceCollection services, Func<T, IServiceProvider, T>? placed = null)
        where T : class, ISettingsSection, new() =>
        services.AddSingleton(provider =>
        {
            var section = provider.GetRequiredService<IConfiguration>().Section<T>();
            return placed is null ? section : placed(section, provider);
        });

    /// <param name="standard">What holds where nothing is set; it too must go with the others of the section.</param>
    private static int? Number<T>(IConfigurationSection setting, WithinAttribute within, T section, object? standard)
    {
        int? Other(string? name) => name is null ? null : (int?)typeof(T).GetProperty(name)!.GetValue(section);
        var said = setting.Value is { Length: > 0 } value ? value : standard is int usual ? usual.ToString(CultureInfo.InvariantCulture) : null;
        if (said is null)
            return null;
        var least = Math.Max(within.Least, Math.Max(Other(within.NotUnder) ?? within.Least, (Other(within.Over) ?? within.Least - 1) + 1));
        return int.TryParse(said, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= within.Most
            ? number
            : throw new StartRefusedException(NotANumber.With(setting.Path, said, least, within.Most));
    }

    private static bool YesOrNo(string name, string said) =>
        bool.TryParse(said, out var isYes) ? isYes : throw new StartRefusedException(NeitherYesNorNo.With(name, said));

    /// <summary>In the environment a list is most easily written in one.</summary>
    private static string[] Words(IConfigurationSection setting) => setting.Value is { Length: > 0 } one
        ? one.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        : setting.Get<string[]>() ?? [];
}
