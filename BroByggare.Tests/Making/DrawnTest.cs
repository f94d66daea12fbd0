using System.Text.Json;
using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using MudBlazor;
using MudBlazor.Services;

namespace BroByggare.Tests.Making;

/// <summary>Something drawn with the library's services, which end asynchronously: xunit waits for that first.</summary>
public abstract class DrawnTest : BunitContext, IAsyncLifetime
{
    private readonly Lazy<IRenderedComponent<MudPopoverProvider>> _lists;

    /// <summary>A slow machine is not a fault: only a test that fails waits so long.</summary>
    static DrawnTest() => DefaultWaitTimeout = TimeSpan.FromSeconds(30);

    protected DrawnTest()
    {
        Services.AddMudServices();
        JSInterop.Mode = JSRuntimeMode.Loose;
        _lists = new(() => Render<MudPopoverProvider>());
    }

    /// <summary>A page with what the layout has at its end: its dialogs are drawn there.</summary>
    protected IRenderedComponent<IComponent> Draw<T>(params (string Name, object? Value)[] given)
        where T : IComponent
    {
        _ = _lists.Value;
        return Render(builder =>
        {
            builder.OpenComponent<T>(0);
            foreach (var (name, value) in given)
                builder.AddComponentParameter(1, name, value);
            builder.CloseComponent();
            builder.OpenComponent<MudDialogProvider>(2);
            builder.CloseComponent();
        });
    }

    /// <summary>What stands in the page's menu, opened.</summary>
    protected IReadOnlyList<IElement> Menu(IRenderedComponent<IComponent> page)
    {
        page.Find(".mud-menu-button-activator").Click();
        return _lists.Value.WaitForElements("[role=menuitem]");
    }

    /// <summary>Opens the page's menu and chooses by name.</summary>
    protected void ChooseInMenu(IRenderedComponent<IComponent> page, string name)
    {
        Menu(page).Single(choice => choice.TextContent.Trim().StartsWith(name, StringComparison.Ordinal)).Click();
        page.WaitForElement(".mud-dialog");
    }

    /// <summary>Chooses by name in the list under this label.</summary>
    protected static void Choose(IRenderedComponent<IComponent> page, string label, string name)
    {
        var field = page.FindAll("label").First(caption => caption.TextContent.Trim().StartsWith(label, StringComparison.Ordinal)).ParentElement!;
        if (field.QuerySelector("select") is { } list)
        {
            list.Change(list.QuerySelectorAll("option").Single(option => option.TextContent == name).GetAttribute("value")!);
            return;
        }

        var box = field.QuerySelector("[data-choices]")!;
        box.Change(JsonSerializer.Deserialize<string[][]>(box.GetAttribute("data-choices")!)!.Single(choice => choice[1] == name)[0]);
    }

    public Task InitializeAsync() => Task.CompletedTask;

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();
}
