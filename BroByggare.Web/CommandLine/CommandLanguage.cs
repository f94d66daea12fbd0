using System.Globalization;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Web.CommandLine;

/// <summary>Which language a command answers in.</summary>
internal static class CommandLanguage
{
    /// <exception cref="StartRefusedException">Neither Swedish nor English.</exception>
    public static CultureInfo Of(string? typed) => typed switch
    {
        "sv" => Text.SwedishCulture,
        "en" => Text.EnglishCulture,
        _ => throw new StartRefusedException(CommandTexts.WrongLanguage),
    };
}
