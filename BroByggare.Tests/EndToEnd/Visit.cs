using System.Collections.Concurrent;
using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Team;
using BroByggare.Tests.Making;
using BroByggare.Web.Authentication;
using BroByggare.Web.Features.Supports.Lists;
using BroByggare.Web.Features.Supports.Opening;
using BroByggare.Web.Features.Supports.Referrals;
using BroByggare.Web.Layout;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BroByggare.Tests.EndToEnd;

/// <summary>One person at one browser window, from an empty cookie jar on.</summary>
public sealed class Visit : IAsyncDisposable
{
    private static readonly (int Width, int Height)[] Sizes = [(1440, 900), (820, 1180), (360, 740)];

    /// <summary>Between them nothing may be cut either: with the menu and the right-hand column there is least room of all on a small laptop.</summary>
    private static readonly (int Width, int Height)[] Between = [(1280, 800), (1180, 800)];

    private const string CutTables =
        "() => [...document.querySelectorAll('.table-box table')].filter(table => table.checkVisibility() && table.offsetWidth > table.closest('.table-box').clientWidth + 1).map(table => table.innerText.slice(0, 80))";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly IBrowserContext _context;
    private readonly ConcurrentQueue<string> _complaints = [];

    private Visit(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Enqueue($"{message.Type}: {message.Text}");
        };
        page.PageError += (_, fault) => _complaints.Enqueue($"fault: {fault}");
    }

    public IPage Page { get; }

    /// <summary>What the browser complained about: faults, refused styles and scripts, missing files.</summary>
    public IReadOnlyCollection<string> Complaints => _complaints;

    public static async Task<Visit> Start(IBrowser browser, Uri address, bool isTablet = false)
    {
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address.ToString(),
            // A machine that speaks neither of our languages, so that nothing is Swedish by accident.
            Locale = "de-DE",
            TimezoneId = "Europe/Stockholm",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = isTablet ? new() { Width = Sizes[1].Width, Height = Sizes[1].Height } : new() { Width = Sizes[0].Width, Height = Sizes[0].Height },
            HasTouch = isTablet,
        });
        context.SetDefaultTimeout(60_000);
        return new(context, await context.NewPageAsync());
    }

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public ILocator Link(string name) => Page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });

    public ILocator Heading(string name) => Page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true });

    public ILocator Field(string label) => Page.GetByLabel(label, new() { Exact = true }).Filter(new() { Visible = true });

    /// <summary>The button that opens what is done more seldom.</summary>
    public ILocator Menu => Page.Locator("main .mud-menu-button-activator");

    /// <summary>Opens the menu of the page and chooses in it.</summary>
    public async Task ChooseInMenu(string name)
    {
        await Menu.ClickAsync();
        await Page.GetByRole(AriaRole.Menuitem, new() { Name = name, Exact = true }).ClickAsync();
    }

    /// <summary>What is said aloud when it changes.</summary>
    public ILocator Said(string words) => Page.GetByRole(AriaRole.Status).Filter(new() { HasText = words });

    public async Task Go(string path)
    {
        await Page.GotoAsync(path);
        await IsThere(Page.Locator("h1").First);
    }

    /// <summary>Enters as the first demo user with this role, in Swedish, and goes on to a page.</summary>
    public Task SignInAs(Role role, string to) => SignInAs(role.Name().Swedish, to);

    /// <summary>The same, by a name or a role that stands on the button.</summary>
    public async Task SignInAs(string whoever, string to)
    {
        await Go($"{SignIn.Path}?returnUrl={to}");
        await Page.GetByRole(AriaRole.Button).Filter(new() { HasText = whoever }).First.ClickAsync();
        await IsThere(Page.GetByRole(AriaRole.Navigation, new() { Name = LayoutTexts.MainMenu.Swedish }));
        await IsThere(Page.Locator("h1").First);
    }

    /// <summary>Opens a support for somebody new, as whoever is signed in would, and stays on its page.</summary>
    public async Task OpenSupport(string name)
    {
        await Go("/stod");
        await Button(SupportListTexts.Open.Swedish).First.ClickAsync();
        await Page.GetByRole(AriaRole.Dialog).GetByLabel(OpenSupportTexts.Name.Swedish).FillAsync(name);
        await Page.Keyboard.PressAsync("Enter");
        await IsThere(Page.Locator("h1").Filter(new() { HasText = name }));
        // What is typed while the dialog still closes goes to where it gives the keyboard back.
        await Assertions.Expect(Page.Locator(".mud-dialog")).ToHaveCountAsync(0);
    }

    /// <summary>Another tab in the same browser.</summary>
    public async Task<IPage> NewTab(string path)
    {
        var tab = await _context.NewPageAsync();
        await tab.GotoAsync(path);
        return tab;
    }

    /// <summary>By the button behind the user's own name; the page comes again in English.</summary>
    public async Task ChooseEnglish()
    {
        await Page.GetByRole(AriaRole.Banner).Locator("[popovertarget=person]").ClickAsync();
        await Button(LayoutTexts.OtherLanguage.Swedish).ClickAsync();
        await IsThere(Page.Locator("html[lang=en]"));
        await IsThere(Page.Locator("h1").First);
    }

    /// <summary>The page as it stands can be used by everyone, light and dark, at the three widths; pictures of it are left.</summary>
    public async Task IsForEveryone(string picture)
    {
        await FitsEveryWidth();
        foreach (var (scheme, name) in new[] { (ColorScheme.Dark, $"{picture}-dark"), (ColorScheme.Light, picture) })
        {
            await Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            await IsAccessible();
            await Screens(name);
        }
    }

    /// <summary>Whoever chooses English finds no word of the page in Swedish.</summary>
    public async Task ReadsInEnglish()
    {
        await ChooseEnglish();
        await IsAllIn(Text.EnglishCulture);
    }

    /// <summary>Pictures of the page as it stands, at the three widths, for people to look at.</summary>
    public async Task Screens(string name)
    {
        var folder = Path.Combine(Sources.Top, "artifacts", "screenshots");
        foreach (var (width, height) in Sizes)
        {
            await Page.SetViewportSizeAsync(width, height);
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
        }

        await Page.SetViewportSizeAsync(Sizes[0].Width, Sizes[0].Height);
    }

    /// <summary>The page as it is printed, for people to look at.</summary>
    public async Task Prints(string name) => await Page.PdfAsync(new()
    {
        Path = Path.Combine(Sources.Top, "artifacts", "screenshots", $"{name}.pdf"),
        PreferCSSPageSize = true,
        PrintBackground = true,
    });

    /// <summary>The page does not scroll sideways at any width, and no table is cut at the edge of its box.</summary>
    public async Task FitsEveryWidth()
    {
        foreach (var (width, height) in Sizes.Concat(Between))
        {
            await Page.SetViewportSizeAsync(width, height);
            var needed = await Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            needed.Should().BeLessThanOrEqualTo(width, "the page should fit a window {0} px wide", width);
            var cut = await Page.EvaluateAsync<string[]>(CutTables);
            cut.Should().BeEmpty("a table should fit its box in a window {0} px wide", width);
        }

        await Page.SetViewportSizeAsync(Sizes[0].Width, Sizes[0].Height);
    }

    /// <summary>axe finds nothing against WCAG 2.2 AA on the page as it stands.</summary>
    /// <remarks>In the page itself: axe's package for Playwright finishes each run in a new browser window, for frames of other origins.</remarks>
    public async Task IsAccessible()
    {
        Page.Frames.Should().ContainSingle("axe is given the page alone");
        if (!await Page.EvaluateAsync<bool>("'axe' in window"))
            await Page.EvaluateAsync(Axe);

        var found = await Page.EvaluateAsync<string[]>(
            """
            async () => {
                // What lies under an open menu or list takes no press, and half of it is covered: the menu is looked at.
                const { violations } = await axe.run(document.querySelector('.mud-popover-open') ?? document, {
                    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
                    resultTypes: ['violations'],
                });
                return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, html }) => `${id}: ${help} – ${target} ${html}`));
            }
            """);
        found.Should().BeEmpty();
    }

    /// <summary>Nothing that can be read on the page, or heard, is wording of ours in the other language.</summary>
    public async Task IsAllIn(CultureInfo language)
    {
        var isSwedish = language.Equals(Text.SwedishCulture);
        var texts = Wordings.Of(typeof(Text).Assembly, typeof(LayoutTexts).Assembly).Select(found => found.Text).ToList();
        var right = texts.Select(text => isSwedish ? text.Swedish : text.English).ToHashSet();
        var wrong = texts.Select(text => isSwedish ? text.English : text.Swedish).Where(wording => !right.Contains(wording)).ToHashSet();

        var read = await Page.EvaluateAsync<string[]>(
            """
            () => [document.title, ...document.body.innerText.split('\n'),
                ...[...document.querySelectorAll('[aria-label],[placeholder],[title],[alt]')].flatMap(e =>
                    ['aria-label', 'placeholder', 'title', 'alt'].map(name => e.getAttribute(name) ?? ''))]
            """);

        read.Should().Contain(line => right.Contains(line.Trim()));
        read.Select(line => line.Trim()).Where(wrong.Contains).Should().BeEmpty();
        (await Page.Locator("html").GetAttributeAsync("lang")).Should().Be(language.TwoLetterISOLanguageName);
    }

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    /// <summary>A page that does not come says what the browser complained about and what stands there instead.</summary>
    private async Task IsThere(ILocator wanted)
    {
        try
        {
            await wanted.WaitForAsync();
        }
        catch (TimeoutException late)
        {
            var body = await Page.InnerTextAsync("body");
            throw new InvalidOperationException(
                $"{Page.Url} did not come.\nThe browser says: {string.Join("\n", Complaints)}\nThe page says: {body}", late);
        }
    }
}
