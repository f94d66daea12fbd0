using System.Globalization;
using BroByggare.Web.Authentication;

namespace BroByggare.Web.Features.Figures;

/// <summary>The addresses of the figures.</summary>
internal static class FigurePaths
{
    public const string Situation = "/laget";
    public const string List = "/laget/{Code}";
    public const string Year = "/arets-siffror";
    public const string File = Year + StepUp.FileEnding;
    public const string Goals = "/mal";

    /// <summary>Where the year stands in the address.</summary>
    public const string YearParameter = "ar";

    public static string Of(string page, int year) => string.Create(CultureInfo.InvariantCulture, $"{page}?{YearParameter}={year}");

    public static string ListOf(string code, int year) => Of($"{Situation}/{Uri.EscapeDataString(code)}", year);

    /// <summary>The year in the address; the running one when none or nonsense stands there.</summary>
    public static int YearIn(string? address, DateOnly today) =>
        int.TryParse(address, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : today.Year;
}
