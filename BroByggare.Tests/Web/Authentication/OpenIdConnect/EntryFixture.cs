using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Web.Authentication.OpenIdConnect;

/// <summary>One provider and one product for the tests of a class.</summary>
public sealed class EntryFixture : IAsyncLifetime
{
    private readonly FixedClock _clock = new();
    private FakeProvider _provider = null!;

    internal EntryApp App { get; private set; } = null!;

    internal FakeProvider Provider => _provider;

    internal TeamMemberId Sara { get; private set; }

    public async Task InitializeAsync()
    {
        _provider = new(_clock);
        await _provider.Start();
        App = new(_provider, _clock);
        Sara = App.Start();
    }

    public async Task DisposeAsync()
    {
        await App.DisposeAsync();
        await _provider.DisposeAsync();
    }

    /// <summary>As new: no twist, no check left out, an empty log; and so much later that everything is fetched again.</summary>
    internal void Restore()
    {
        _provider.Restore();
        App.LeftOut.Clear();
        App.Log.Clear();
        App.Ended.All.Clear();
        _clock.Pass(TimeSpan.FromHours(13));
    }

    /// <summary>A product that has not met the provider before.</summary>
    internal EntryApp NewApp(params (string Name, string Value)[] settings)
    {
        var app = new EntryApp(_provider, _clock, settings);
        app.Start();
        app.Log.Clear();
        return app;
    }
}
