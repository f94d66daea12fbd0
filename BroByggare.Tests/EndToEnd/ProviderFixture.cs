using BroByggare.Core.AuditLog;
using Microsoft.Playwright;

namespace BroByggare.Tests.EndToEnd;

/// <summary>A real provider, the product that trusts it, and one browser.</summary>
public sealed class ProviderFixture : IAsyncLifetime
{
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;
    private RealProvider _provider = null!;
    private Uri _address = null!;

    internal ProviderApp App { get; private set; } = null!;

    /// <summary>Where the provider itself is.</summary>
    public string Issuer => _provider.Issuer;

    public async Task InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(60_000);
        _provider = await RealProvider.Start();
        App = new(_provider.Issuer);
        _address = App.Start();
        await _provider.Meet(_address);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.Start(_playwright);
    }

    public async Task DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await App.DisposeAsync();
        await _provider.DisposeAsync();
    }

    /// <summary>The provider signs with a new key from now on, and shows no other.</summary>
    public Task Rotate() => _provider.Say("rotate");

    /// <summary>A window whose provider pages fetch nothing from the net.</summary>
    /// <param name="address">Of another product than the one here.</param>
    public async Task<Visit> Visit(Uri? address = null)
    {
        var visit = await EndToEnd.Visit.Start(_browser, address ?? _address);
        await visit.Page.RouteAsync("https://**", route => route.AbortAsync());
        return visit;
    }
}
