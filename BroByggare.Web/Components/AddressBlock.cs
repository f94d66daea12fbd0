using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Routing;

namespace BroByggare.Web.Components;

/// <summary>
/// A block whose links carry on what stands in the address. Its parameters may be the same on the next page,
/// so it listens for itself; otherwise its links would lose what was chosen since they were drawn.
/// </summary>
public abstract class AddressBlock : ComponentBase, IDisposable
{
    [Inject]
    protected NavigationManager Navigation { get; private set; } = default!;

    public void Dispose()
    {
        Navigation.LocationChanged -= Redraw;
        GC.SuppressFinalize(this);
    }

    protected override void OnInitialized() => Navigation.LocationChanged += Redraw;

    private void Redraw(object? sender, LocationChangedEventArgs args) => InvokeAsync(StateHasChanged);
}
