using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace BroByggare.Web.Layout;

/// <summary>
/// The keyboard begins at the heading of a page that has come. Not the framework's own, which on a slow line arrives when
/// one has begun to write, and takes the focus, and with it the letters, out of the field.
/// </summary>
public sealed class HeadingFocus(IJSRuntime browser) : ComponentBase
{
    private Type? _shown;
    private bool _isNew;

    [Parameter, EditorRequired]
    public Microsoft.AspNetCore.Components.RouteData RouteData { get; set; } = default!;

    protected override void OnParametersSet()
    {
        _isNew |= RouteData.PageType != _shown;
        _shown = RouteData.PageType;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_isNew)
            return;
        _isNew = false;
        await browser.InvokeVoidAsync("keep.toHeading");
    }
}
