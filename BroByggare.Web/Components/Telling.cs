using Microsoft.JSInterop;

namespace BroByggare.Web.Components;

/// <summary>What the browser is told. Its answer says nothing, and may be lost with the line: nobody waits for it.</summary>
public static class Telling
{
    public static void Tell(this IJSRuntime browser, string what, params object?[] about) => _ = Told(browser, what, about);

    private static async Task Told(IJSRuntime browser, string what, object?[] about)
    {
        try
        {
            await browser.InvokeVoidAsync(what, about);
        }
        catch (Exception lost) when (lost is JSDisconnectedException or OperationCanceledException)
        {
            // The page is gone, or its answer was lost on the way.
        }
    }
}
