using System.Globalization;

namespace BroByggare.Web.Components;

/// <summary>Measures in drawings: percent across, pixels down, and a point as decimal sign in every language.</summary>
internal static class Svg
{
    public static string Percent(double part, double whole) =>
        whole <= 0 ? "0%" : (100 * part / whole).ToString("0.##", CultureInfo.InvariantCulture) + "%";

    public static string Percent(double percent) => Percent(percent, 100);

    public static string Pixels(double pixels) => pixels.ToString("0.#", CultureInfo.InvariantCulture);
}
