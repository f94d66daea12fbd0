using Bunit;
using MudBlazor.Services;

namespace BroByggare.Tests.Making;

/// <summary>Something drawn with the library's services, which end asynchronously: xunit waits for that first.</summary>
public abstract class DrawnTest : BunitContext, IAsyncLifetime
{
    protected DrawnTest()
    {
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
    }

    public Task InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();
}
