using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace BroByggare.Web.Accounts;

/// <summary>
/// The keys that protect cookies and forms lie in the folder of the other keys, which only the program's own account may
/// open, so that a restart signs nobody out, and the database file alone opens no session.
/// </summary>
internal static class CookieKeys
{
    private const UnixFileMode OnlyOurs = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void AddCookieKeys(this WebApplicationBuilder builder)
    {
        builder.Services.AddDataProtection().SetApplicationName("BroByggare");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services => new ConfigureOptions<KeyManagementOptions>(keys =>
            keys.XmlRepository = new Microsoft.AspNetCore.DataProtection.Repositories.FileSystemXmlRepository(
                Folder(DatabasePlace.Of(services).Keys.Folder), services.GetRequiredService<ILoggerFactory>())));
    }

    /// <summary>Made with its rights from the beginning; on Windows it inherits those of the folder it stands in.</summary>
    private static DirectoryInfo Folder(string path) =>
        OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OnlyOurs);
}
