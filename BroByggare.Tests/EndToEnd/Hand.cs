using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>How somebody works the page: with the mouse, or with the keyboard and nothing else.</summary>
public sealed class Hand(IPage page, bool onlyKeyboard)
{
    /// <summary>More presses of Tab than any page has stops.</summary>
    private const int MostSteps = 150;

    public async Task Press(ILocator control)
    {
        if (!onlyKeyboard)
        {
            await control.ClickAsync();
            return;
        }

        await StepTo(control);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task Write(ILocator field, string words)
    {
        if (!onlyKeyboard)
        {
            await field.FillAsync(words);
            return;
        }

        await StepTo(field);
        await page.Keyboard.TypeAsync(words);
    }

    public async Task Tick(ILocator box)
    {
        if (!onlyKeyboard)
        {
            await box.CheckAsync();
            return;
        }

        await StepTo(box);
        await page.Keyboard.PressAsync("Space");
        await Expect(box).ToBeCheckedAsync();
    }

    /// <summary>Chooses the first of a group of few; the keyboard comes to the first by itself.</summary>
    public async Task ChooseFirst(ILocator group)
    {
        var first = group.GetByRole(AriaRole.Radio).First;
        if (!onlyKeyboard)
        {
            await first.CheckAsync(new() { Force = true });
            return;
        }

        await StepTo(first);
        await page.Keyboard.PressAsync("Space");
        await Expect(first).ToBeCheckedAsync();
    }

    /// <summary>Tab until it is reached, as a person would, and fail when it never is.</summary>
    private async Task StepTo(ILocator control)
    {
        await control.First.WaitForAsync();
        for (var step = 0; step < MostSteps; step++)
        {
            if (await control.First.EvaluateAsync<bool>("one => one === document.activeElement"))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"The keyboard never reached {control}.");
    }
}
