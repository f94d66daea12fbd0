using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace BroByggare.Tests.EndToEnd;

/// <summary>How somebody works the page: with the mouse, with a finger on a tablet, or with the keyboard and nothing else.</summary>
public sealed class Hand(IPage page, Way way)
{
    /// <summary>More presses of Tab than any page has stops.</summary>
    private const int MostSteps = 150;

    public async Task Press(ILocator control)
    {
        if (way is not Way.Keyboard)
        {
            await (way is Way.Finger ? Tap(control) : control.ClickAsync());
            return;
        }

        await StepTo(control);
        // A button that still says why not takes no press, and the mouse waits for it too.
        await Expect(control.First).ToBeEnabledAsync();
        await page.Keyboard.PressAsync("Enter");
        // Whatever the press took away, the keyboard is not thrown back to the top of the page.
        await Expect(page.Locator(":focus")).ToHaveCountAsync(1);
    }

    /// <summary>Another button stands where one has just pressed: a press that comes sooner than one can have read it is none, and one presses again.</summary>
    public async Task PressFor(ILocator control, ILocator comes)
    {
        for (var press = 1; press < 4; press++)
        {
            await Press(control);
            try
            {
                await Expect(comes).ToBeVisibleAsync(new() { Timeout = 3_000 });
                return;
            }
            catch (PlaywrightException)
            {
                // Not yet.
            }
        }

        await Press(control);
        await Expect(comes).ToBeVisibleAsync();
    }

    public async Task Write(ILocator field, string words)
    {
        if (way is not Way.Keyboard)
        {
            await field.FillAsync(words);
            return;
        }

        await StepTo(field);
        await page.Keyboard.TypeAsync(words);
    }

    public async Task Tick(ILocator box)
    {
        if (way is not Way.Keyboard)
        {
            await box.CheckAsync();
            return;
        }

        await StepTo(box);
        await page.Keyboard.PressAsync("Space");
        await Expect(box).ToBeCheckedAsync();
    }

    /// <summary>The keyboard types the beginning of what it wants, as one does in a list.</summary>
    public async Task Choose(ILocator list, string label)
    {
        if (way is not Way.Keyboard)
        {
            await list.ChooseAsync(label);
            return;
        }

        await StepTo(list);
        await page.Keyboard.TypeAsync(label);
        await list.ShowsAsync(label);
    }

    /// <summary>The twelfth of December: it is typed alike in the countries that write the day first and those that write the month first.</summary>
    /// <param name="year">2000 to 2099.</param>
    public async Task WriteTwelfthOfDecember(ILocator field, int year)
    {
        if (way is not Way.Keyboard)
        {
            await field.FillAsync($"{year}-12-12");
            return;
        }

        await StepTo(field);
        await page.Keyboard.TypeAsync($"1212{year}");
        await Expect(field).ToHaveValueAsync($"{year}-12-12");
    }

    /// <summary>Chooses the first of a group of few; the keyboard comes to the first by itself.</summary>
    public async Task ChooseFirst(ILocator group)
    {
        var first = group.GetByRole(AriaRole.Radio).First;
        if (way is not Way.Keyboard)
        {
            await first.CheckAsync(new() { Force = true });
            return;
        }

        await StepTo(first);
        await page.Keyboard.PressAsync("Space");
        await Expect(first).ToBeCheckedAsync();
    }

    /// <summary>Two taps of the same place at once are a double tap, which is one press; a person looks before they tap again.</summary>
    private async Task Tap(ILocator control)
    {
        await control.TapAsync();
        await page.EvaluateAsync("() => { window.tappedAt = performance.now(); }");
        await page.WaitForFunctionAsync("() => !(performance.now() - window.tappedAt < 600)");
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
