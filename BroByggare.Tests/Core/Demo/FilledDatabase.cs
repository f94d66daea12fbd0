using BroByggare.Core.Demo;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Demo;

/// <summary>The ordinary demo municipality, made once for all tests of a class that only read.</summary>
public sealed class FilledDatabase : IAsyncLifetime, IDisposable
{
    public TestDatabase Database { get; } = new();

    public Task InitializeAsync() => Database.Get<DemoMunicipality>().Fill();

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => Database.Dispose();
}
