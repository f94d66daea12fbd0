using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace BroByggare.Web.Components;

/// <summary>Catches what nobody foresaw. The user gets a code, the log gets the same code and where it happened.</summary>
public sealed class FaultBoundary(ILogger<FaultBoundary> log) : ErrorBoundaryBase
{
    /// <summary>What the user tells support.</summary>
    public string Reference { get; private set; } = "";

    protected override Task OnErrorAsync(Exception exception)
    {
        Reference = Faults.Note(log, exception);
        return Task.CompletedTask;
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (CurrentException is null)
            builder.AddContent(0, ChildContent);
        else
            builder.AddContent(1, ErrorContent!(CurrentException));
    }
}
