using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>Choosing in a list, whether it is the browser's own or one that the page draws.</summary>
internal static class Lists
{
    /// <summary>Chooses the one with this name.</summary>
    public static async Task ChooseAsync(this ILocator list, string name)
    {
        if (await list.IsBrowsersOwn())
            await list.SelectOptionAsync(new SelectOptionValue { Label = name });
        else
            await list.ChooseIn(list.Page.GetByRole(AriaRole.Option, new() { Name = name, Exact = true }));
    }

    /// <summary>Chooses the first of them, whoever it is.</summary>
    public static async Task ChooseFirstAsync(this ILocator list)
    {
        if (await list.IsBrowsersOwn())
            await list.SelectOptionAsync(new SelectOptionValue { Index = 1 });
        else
            await list.ChooseIn(list.Page.GetByRole(AriaRole.Option).First);
    }

    /// <summary>What is chosen now, as it is read.</summary>
    public static async Task ShowsAsync(this ILocator list, string name)
    {
        if (await list.IsBrowsersOwn())
            await Expect(list.Locator("option:checked")).ToHaveTextAsync(name);
        else
            await Expect(list).ToHaveValueAsync(name);
    }

    private static Task<bool> IsBrowsersOwn(this ILocator list) => list.EvaluateAsync<bool>("list => list.tagName === 'SELECT'");

    private static async Task ChooseIn(this ILocator list, ILocator option)
    {
        await list.ClickAsync();
        await option.ClickAsync();
        await Expect(list).ToHaveAttributeAsync("aria-expanded", "false");
        await Expect(list).ToHaveValueAsync(new Regex("."));
    }
}
