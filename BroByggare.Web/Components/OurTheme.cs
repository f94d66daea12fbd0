using MudBlazor;

namespace BroByggare.Web.Components;

/// <summary>
/// What MudBlazor knows of our look: the colours of tokens.css, the system's own type, no capitals. It is written into
/// theme.css once, not into each page by the library's provider: dark then needs no circuit, nothing flashes, and the
/// security policy allows no inline style sheet. A test holds the three equal.
/// </summary>
internal static class OurTheme
{
    private static readonly string[] Font = ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "sans-serif"];

    public static MudTheme Theme { get; } = new()
    {
        PaletteLight = Filled(new PaletteLight(), new()
        {
            Paper = "#f5f0ea", Surface = "#fffdfb", Sunken = "#ece5dd", Line = "#ddd3c9", LineStrong = "#85796f", Ink = "#231b1f", InkSoft = "#594e53",
            Accent = "#70305d", AccentFill = "#70305d", AccentDeep = "#542044", AccentMid = "#a8749a", AccentSoft = "#f4e6ef", OnAccent = "#ffffff",
            Ok = "#1b683a", Danger = "#a3201b",
        }),
        PaletteDark = Filled(new PaletteDark(), new()
        {
            Paper = "#181416", Surface = "#221d20", Sunken = "#2e272b", Line = "#423a3f", LineStrong = "#948891", Ink = "#f4edea", InkSoft = "#c6bbbf",
            Accent = "#e3b4d4", AccentFill = "#cb93b9", AccentDeep = "#f4d3e9", AccentMid = "#92617f", AccentSoft = "#3f2b39", OnAccent = "#2b1024",
            Ok = "#8ad6a4", Danger = "#ffa298",
        }),
        LayoutProperties = new() { DefaultBorderRadius = "8px" },
        Typography = Written(),
    };

    private static T Filled<T>(T palette, Tokens tokens)
        where T : Palette
    {
        palette.Background = tokens.Paper;
        palette.BackgroundGray = tokens.Sunken;
        palette.Surface = tokens.Surface;
        palette.DrawerBackground = tokens.Surface;
        palette.AppbarBackground = tokens.Surface;
        palette.Black = tokens.Ink;
        palette.TextPrimary = tokens.Ink;
        palette.DrawerText = tokens.Ink;
        palette.DrawerIcon = tokens.InkSoft;
        palette.AppbarText = tokens.Ink;
        palette.TextSecondary = tokens.InkSoft;
        // What is refused is read like everything else.
        palette.TextDisabled = tokens.InkSoft;
        palette.ActionDefault = tokens.InkSoft;
        palette.ActionDisabled = tokens.InkSoft;
        palette.ActionDisabledBackground = tokens.Sunken;
        palette.Primary = tokens.AccentFill;
        palette.PrimaryContrastText = tokens.OnAccent;
        palette.PrimaryDarken = tokens.AccentDeep;
        palette.PrimaryLighten = tokens.AccentMid;
        palette.Secondary = tokens.AccentMid;
        palette.Tertiary = tokens.AccentSoft;
        palette.Info = tokens.Accent;
        palette.Success = tokens.Ok;
        palette.SuccessContrastText = tokens.Surface;
        palette.Warning = tokens.Ink;
        palette.WarningContrastText = tokens.Surface;
        palette.Error = tokens.Danger;
        palette.ErrorContrastText = tokens.Surface;
        palette.Dark = tokens.Ink;
        palette.DarkContrastText = tokens.Surface;
        palette.LinesDefault = tokens.Line;
        palette.LinesInputs = tokens.LineStrong;
        palette.TableLines = tokens.Line;
        palette.TableStriped = tokens.Sunken;
        palette.TableHover = tokens.Sunken;
        palette.Divider = tokens.Line;
        palette.DividerLight = tokens.Line;
        palette.Skeleton = tokens.Sunken;
        return palette;
    }

    private static Typography Written()
    {
        var typography = new Typography();
        foreach (var kind in typeof(Typography).GetProperties())
            if (kind.GetValue(typography) is BaseTypography written)
                (written.FontFamily, written.TextTransform, written.LetterSpacing) = (Font, "none", "normal");
        return typography;
    }

    /// <summary>By their names in tokens.css.</summary>
    private sealed record Tokens
    {
        public required string Paper { get; init; }

        public required string Surface { get; init; }

        public required string Sunken { get; init; }

        public required string Line { get; init; }

        public required string LineStrong { get; init; }

        public required string Ink { get; init; }

        public required string InkSoft { get; init; }

        public required string Accent { get; init; }

        public required string AccentFill { get; init; }

        public required string AccentDeep { get; init; }

        public required string AccentMid { get; init; }

        public required string AccentSoft { get; init; }

        public required string OnAccent { get; init; }

        public required string Ok { get; init; }

        public required string Danger { get; init; }
    }
}
