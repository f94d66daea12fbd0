using System.Security.Cryptography;
using System.Xml;
using System.Xml.Linq;
using BroByggare.Core.Storage;
using BroByggare.Web.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;

namespace BroByggare.Web.Authentication;

/// <summary>
/// The keys that protect cookies and forms lie in the folder of the other keys, which only the program's own account may
/// open, so that a restart signs nobody out, and the database file alone opens no session. What Development has protected opens
/// nothing in Production, though the keys be the same.
/// </summary>
internal static class CookieKeys
{
    private const UnixFileMode OnlyOurs = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void AddCookieKeys(this WebApplicationBuilder builder)
    {
        builder.Services.AddDataProtection().SetApplicationName(builder.Environment.IsDevelopment() ? "BroByggare Development" : "BroByggare");
        builder.Services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(services => new ConfigureOptions<KeyManagementOptions>(keys =>
            keys.XmlRepository = new MadeWhenNeeded(() => new FileSystemXmlRepository(
                Folder(DatabaseSection.Of(services).Keys.Folder), services.GetRequiredService<ILoggerFactory>()))));
    }

    /// <summary>Read once before anybody comes: a damaged key would fail each page with a form on it.</summary>
    /// <exception cref="StartRefusedException">One cannot be read.</exception>
    public static void Check(IServiceProvider services)
    {
        try
        {
            services.GetRequiredService<IKeyManager>().GetAllKeys();
        }
        catch (Exception damaged) when (damaged is XmlException or FormatException or IOException or UnauthorizedAccessException or CryptographicException)
        {
            throw new StartRefusedException(AccountTexts.CookieKeysUnreadable.With(DatabaseSection.Of(services).Keys.Folder));
        }
    }

    /// <summary>Made with its rights from the beginning; on Windows it inherits those of the folder it stands in.</summary>
    private static DirectoryInfo Folder(string path) =>
        OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OnlyOurs);

    /// <summary>The framework asks for it while the program is put together, when it is not yet known whether the folder should be there.</summary>
    private sealed class MadeWhenNeeded(Func<IXmlRepository> make) : IXmlRepository
    {
        private readonly Lazy<IXmlRepository> _made = new(make, LazyThreadSafetyMode.PublicationOnly);

        public IReadOnlyCollection<XElement> GetAllElements() => _made.Value.GetAllElements();

        public void StoreElement(XElement element, string friendlyName) => _made.Value.StoreElement(element, friendlyName);
    }
}
