using BroByggare.Core.Kernel;
using Microsoft.Playwright;

namespace BroByggare.Tests.EndToEnd;

/// <summary>The whole product, started once: a real server on a free port with a demo database of its own, and one browser.</summary>
public sealed class AppFixture : IAsyncLifetime
{
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private RunningApp _app = null!;

    public Uri Address { get; private set; } = null!;

    /// <summary>The product's clock; whoever moves it puts it back.</summary>
    public MovableClock Clock { get; } = new();

    public async Task InitializeAsync()
    {
        // A slow machine is not a fault; speed lives in the benchmark.
        Assertions.SetDefaultExpectTimeout(60_000);
        _app = new(Clock);
        Address = _app.Start();
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.Start(_playwright);
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>The tables.</summary>
    internal BroByggare.Core.Storage.BroByggareContext Open() => _app.Open();

    /// <summary>Somebody opens a browser window and is not signed in.</summary>
    public Task<Visit> Visit() => EndToEnd.Visit.Start(_browser, Address);

    /// <summary>The same, on a tablet where they work with a finger.</summary>
    public Task<Visit> Visit(Way way) => EndToEnd.Visit.Start(_browser, Address, isTablet: way is Way.Finger);

    /// <summary>The first demo user with this role, signed in and on a page.</summary>
    public async Task<Visit> Visit(Role role, string at)
    {
        var visit = await Visit();
        await visit.SignInAs(role, to: at);
        return visit;
    }

    /// <summary>The same through a line that can be cut.</summary>
    public Task<Visit> Visit(Cable through) => EndToEnd.Visit.Start(_browser, through.Address);
}
