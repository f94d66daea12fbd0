using BroByggare.Core.Kernel;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace BroByggare.Web.Components;

/// <summary>Catches what nobody foresaw. The user gets a code, the log gets the same code and where it happened.</summary>
public sealed class FaultBoundary(ILogger<FaultBoundary> log, TimeProvider clock) : ErrorBoundaryBase, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _gone = new();

    /// <summary>What the user tells support.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>What stands against showing it and passes by itself; null for what nobody foresaw.</summary>
    public Refusal? Passing { get; private set; }

    public void Dispose() => _gone.Cancel();

    protected override Task OnErrorAsync(Exception exception)
    {
        Passing = exception is RefusedException { Refusal: var met } && CommonRefusals.IsPassing(met) ? met : null;
        if (Passing is null)
            Reference = Faults.Note(log, exception);
        else
            _ = TryAgain();
        return Task.CompletedTask;
    }

    /// <summary>Until it can be shown, or another page is.</summary>
    private async Task TryAgain()
    {
        try
        {
            await Task.Delay(Pause, clock, _gone.Token);
        }
        catch (OperationCanceledException)
        {
            return;
        }

        await InvokeAsync(Recover);
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
            builder.AddContent(0, ChildContent);
        else
            builder.AddContent(1, ErrorContent!(CurrentException));
    }
}
