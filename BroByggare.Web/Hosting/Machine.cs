using System.Globalization;

namespace BroByggare.Web.Hosting;

/// <summary>What the machine itself must have before anything else of the program can be used, texts and clocks included.</summary>
internal static class Machine
{
    // Not a Text: the texts are what cannot be made on a machine without languages.
    private const string NoLanguages =
        "BroByggare startar inte: datorn saknar svenska och engelska språkregler. Installera ICU (paketet libicu) och ta bort DOTNET_SYSTEM_GLOBALIZATION_INVARIANT. (No ICU on this machine.)";

    private const string NoTimeZones =
        "BroByggare startar inte: datorn saknar tidszonen Europe/Stockholm. Installera paketet tzdata, och kontrollera TZDIR. (No time zones on this machine.)";

    /// <summary>Why the program cannot run here, or null.</summary>
    public static string? WhyNot() => !HasLanguages() ? NoLanguages : !HasTimeZones() ? NoTimeZones : null;

    private static bool HasLanguages()
    {
        try
        {
            return CultureInfo.GetCultureInfo("sv-SE").NumberFormat.NumberDecimalSeparator == ","
                && CultureInfo.GetCultureInfo("en-GB").NumberFormat.NumberDecimalSeparator == ".";
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private static bool HasTimeZones() =>
        TimeZoneInfo.TryFindSystemTimeZoneById("Europe/Stockholm", out var stockholm) && stockholm.SupportsDaylightSavingTime;
}
