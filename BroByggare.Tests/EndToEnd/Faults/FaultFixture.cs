using BroByggare.Tests.Making;
using Microsoft.Playwright;

namespace BroByggare.Tests.EndToEnd.Faults;

/// <summary>One server process and one browser for all faults; what a fault kills it starts again.</summary>
public sealed class FaultFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("brobyggare-faults-");
    private IPlaywright _playwright = null!;

    internal string Folder => _folder.FullName;

    internal IBrowser Browser { get; private set; } = null!;

    internal ServerProcess Server { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(60_000);
        _playwright = await Playwright.CreateAsync();
        Browser = await Chromium.Start(_playwright);
        Server = new(Folder);
        await Server.Start();
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright.Dispose();
        Server.Dispose();
        _folder.Remove();
    }
}
