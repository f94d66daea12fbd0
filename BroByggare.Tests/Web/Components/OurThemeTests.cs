using System.Reflection;
using System.Text.RegularExpressions;
using BroByggare.Tests.Making;
using BroByggare.Web.Components;
using Bunit;
using MudBlazor;
using MudBlazor.Utilities;

namespace BroByggare.Tests.Web.Components;

/// <summary>One look in three places: what design made (tokens.css), what MudBlazor is told (OurTheme) and what the page loads (theme.css).</summary>
public sealed partial class OurThemeTests : DrawnTest
{
    private static readonly string Styles = Path.Combine(Sources.Top, "BroByggare.Web", "wwwroot");

    private static readonly Dictionary<string, string> Tokens = new()
    {
        [nameof(Palette.Background)] = "paper",
        [nameof(Palette.Surface)] = "surface",
        [nameof(Palette.BackgroundGray)] = "sunken",
        [nameof(Palette.Divider)] = "line",
        [nameof(Palette.LinesInputs)] = "line-strong",
        [nameof(Palette.TextPrimary)] = "ink",
        [nameof(Palette.TextSecondary)] = "ink-soft",
        [nameof(Palette.TextDisabled)] = "ink-soft",
        [nameof(Palette.ActionDisabled)] = "ink-soft",
        [nameof(Palette.Info)] = "accent",
        [nameof(Palette.Primary)] = "accent-fill",
        [nameof(Palette.Secondary)] = "accent-mid",
        [nameof(Palette.Tertiary)] = "accent-soft",
        [nameof(Palette.PrimaryContrastText)] = "on-accent",
        [nameof(Palette.Success)] = "ok",
        [nameof(Palette.Error)] = "danger",
    };

    [Fact]
    public void The_colours_are_those_of_the_tokens_in_both_palettes()
    {
        var tokens = Token().Matches(File.ReadAllText(Path.Combine(Styles, "tokens.css")))
            .ToDictionary(token => token.Groups[1].Value, token => (Light: token.Groups[2].Value, Dark: token.Groups[3].Value));

        foreach (var (name, token) in Tokens)
        {
            Colour(OurTheme.Theme.PaletteLight, name).Should().Be(tokens[token].Light, "{0} is --{1} in the light", name, token);
            Colour(OurTheme.Theme.PaletteDark, name).Should().Be(tokens[token].Dark, "{0} is --{1} in the dark", name, token);
        }
    }

    /// <summary>What the provider would write into each page stands in the file; when a version says more, it is to be made anew from artifacts.</summary>
    [Fact]
    public void The_file_says_what_the_library_would_write()
    {
        var sheet = Sheet(Rules(isDark: false), Rules(isDark: true));
        Directory.CreateDirectory(Path.Combine(Sources.Top, "artifacts"));
        File.WriteAllText(Path.Combine(Sources.Top, "artifacts", "theme.css"), sheet);

        File.ReadAllText(Path.Combine(Styles, "theme.css")).ReplaceLineEndings("\n").Should().Be(sheet);
    }

    /// <summary>A class of ours that is the library's too would wear both looks, and the library's utilities go before all of ours.</summary>
    [Fact]
    public void No_class_of_ours_is_one_of_the_library_s()
    {
        var theirs = Classes(Sources.Read("BroByggare.Web/obj/layered/mud.css"));
        var ours = Classes(Sources.Read("BroByggare.Web/wwwroot/app.css")).Where(name => !name.StartsWith("mud-", StringComparison.Ordinal));

        theirs.Should().Contain("mud-button-root");
        // "open" is the library's only inside its floating menus, which we have none of.
        ours.Intersect(theirs).Should().BeEquivalentTo("open");
    }

    private static HashSet<string> Classes(string sheet) => [.. ClassName().Matches(sheet).Select(found => found.Groups[1].Value)];

    private static string Sheet(IReadOnlyList<string> light, IReadOnlyList<string> dark)
    {
        var others = string.Join("\n", dark.Except(light));
        return $$"""
            /* Made by OurThemeTests from OurTheme: what MudBlazor's own provider would write into each page. */
            @layer mud {
            :root {
            {{string.Join("\n", light)}}
            }
            @media (prefers-color-scheme: dark) {
            :root:not([data-theme="light"]) {
            {{others}}
            }
            }
            :root[data-theme="dark"] {
            {{others}}
            }
            }

            """.ReplaceLineEndings("\n");
    }

    private List<string> Rules(bool isDark)
    {
        var written = Render<MudThemeProvider>(of => of.Add(provider => provider.Theme, OurTheme.Theme).Add(provider => provider.IsDarkMode, isDark));
        return [.. Rule().Matches(written.Markup).Select(rule => rule.Value.Trim())];
    }

    private static string Colour(Palette palette, string name) =>
        ((MudColor)typeof(Palette).GetProperty(name, BindingFlags.Public | BindingFlags.Instance)!.GetValue(palette)!).ToString(MudColorOutputFormats.Hex);

    [GeneratedRegex("--([a-z-]+): +light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)")]
    private static partial Regex Token();

    [GeneratedRegex("\\.([a-z][a-z0-9-]*)")]
    private static partial Regex ClassName();

    [GeneratedRegex("--mud-[^;]+;")]
    private static partial Regex Rule();
}
