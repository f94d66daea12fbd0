using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Web.Settings;

/// <summary>Where the database is. A relative path starts from the folder of the program.</summary>
internal sealed record DatabaseSection : ISettingsSection
{
    public static string Section => "Database";

    public string Path { get; init; } = "data/brobyggare.db";

    public static DatabaseSettings Of(IServiceProvider services) => Of(
        services.GetRequiredService<IConfiguration>(),
        services.GetRequiredService<IHostEnvironment>().ContentRootPath);

    public static DatabaseSettings Of(IConfiguration settings, string folder)
    {
        var place = new DatabaseSettings(System.IO.Path.GetFullPath(settings.Section<DatabaseSection>().Path, folder));
        var keys = settings.Section<KeysSection>();
        return place with { Keys = new(keys.Folder is null ? place.Keys.Folder : System.IO.Path.GetFullPath(keys.Folder, folder), keys.Ring) };
    }
}
