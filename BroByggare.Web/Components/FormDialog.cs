using Microsoft.AspNetCore.Components;

namespace BroByggare.Web.Components;

/// <summary>
/// The life of a dialog with a form: each opening begins anew, and what is typed stays while it is open, also when what it is
/// about is fetched again.
/// </summary>
public abstract class FormDialog : ComponentBase
{
    private bool _wasOpen;

    [Parameter, EditorRequired]
    public bool Open { get; set; }

    [Parameter]
    public EventCallback<bool> OpenChanged { get; set; }

    protected override void OnParametersSet()
    {
        if (Open && !_wasOpen)
            Begin();
        _wasOpen = Open;
    }

    /// <summary>The dialog is opened: an empty form, or what is known.</summary>
    protected abstract void Begin();
}
