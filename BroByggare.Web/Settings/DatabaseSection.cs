using BroByggare.Core.Storage;
using BroByggare.Web.Hosting;

namespace BroByggare.Web.Settings;

/// <summary>Where the settings say that the database is; a relative path starts from <see cref="ContentRoot"/>.</summary>
internal static class DatabaseSection
{
    public static DatabaseSettings Of(IServiceProvider services) => Of(
        services.GetRequiredService<IConfiguration>(),
        services.GetRequiredService<IHostEnvironment>().ContentRootPath);

    public static DatabaseSettings Of(IConfiguration settings, string folder)
    {
        var place = new DatabaseSettings(Path.GetFullPath(settings["Database:Path"] is { Length: > 0 } path ? path : "data/brobyggare.db", folder));
        var keys = settings["Keys:Folder"] is { Length: > 0 } named ? Path.GetFullPath(named, folder) : place.Keys.Folder;
        return place with { Keys = new(keys, settings["Keys:Ring"] is { Length: > 0 } ring ? ring : null) };
    }
}
