using BroByggare.Core.Kernel;
using Microsoft.AspNetCore.Components;

namespace BroByggare.Web.Features.Supports;

/// <summary>A question about a support in a dialog. It closes when the answer is saved, and stays with what was typed when it is not.</summary>
public abstract class SupportDialog : SupportPart
{
    private bool _wasOpen;

    [Parameter, EditorRequired]
    public bool Open { get; set; }

    [Parameter]
    public EventCallback<bool> OpenChanged { get; set; }

    protected override void OnParametersSet()
    {
        if (Open && !_wasOpen)
        {
            ForgetRefusal();
            Begin();
        }

        _wasOpen = Open;
    }

    /// <summary>The dialog is opened: an empty form, or what is known.</summary>
    protected abstract void Begin();

    /// <inheritdoc cref="SupportPart.Change" />
    protected async Task ChangeAndClose(Func<Seen<SupportId>, Task> change, string? keep = null, Guid? once = null, Text? done = null, Func<Seen<SupportId>, Task>? undo = null, bool isAdded = false)
    {
        var isSaved = false;
        await Change(change, () => isSaved = true, keep, once, done, undo, isAdded);
        if (isSaved)
            await OpenChanged.InvokeAsync(false);
    }
}
