using System.Text.Json;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Web.Settings;

/// <summary>The files of settings, and what the framework reads of them itself: a fault is told in one line that names it, and nothing starts.</summary>
internal static class SettingFiles
{
    private const string LogLevels = "Logging:LogLevel";
    private const string UsualFile = "appsettings.json";

    private static Text NotALevel { get; } = new(
        "BroByggare startar inte: {0} ska vara en av {2}, men är ”{1}”.", "BroByggare does not start: {0} must be one of {2}, but is “{1}”.");

    /// <summary>{0} is the file.</summary>
    private static Text FileUnreadable { get; } = new(
        "BroByggare startar inte: inställningarna går inte att läsa ({0}). Filen ska vara ett JSON-objekt där varje namn står en gång, och kontot som kör BroByggare ska ha rätt att läsa den.",
        "BroByggare does not start: the settings cannot be read ({0}). The file must be one JSON object where each name stands once, and the account that runs BroByggare must have the right to read it.");

    /// <summary>{0} is the file, {1} the line.</summary>
    private static Text FileBroken { get; } = new(
        "BroByggare startar inte: inställningarna går inte att läsa. Det är fel på rad {1} i {0}.",
        "BroByggare does not start: the settings cannot be read. There is a fault on line {1} of {0}.");

    /// <summary>The framework reads these itself, and would fall over one that it does not know.</summary>
    public static void CheckLogLevels(this IConfiguration settings)
    {
        foreach (var level in settings.GetSection(LogLevels).GetChildren())
        {
            if (level.Value is { } said && !Enum.TryParse<LogLevel>(said, ignoreCase: true, out _))
                throw new StartRefusedException(NotALevel.With(level.Path, said, string.Join(", ", Enum.GetNames<LogLevel>())));
        }
    }

    /// <summary>Reads files of settings; one with a fault in it is told by its name and line.</summary>
    public static T Readable<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is InvalidDataException or FormatException or IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(WhyUnreadable(fault));
        }
    }

    /// <summary>What the system says is in English whatever the language: of it only the file and the line are told.</summary>
    private static Text WhyUnreadable(Exception fault)
    {
        var file = fault.Message.Split('\'') is [_, var named, _, ..] ? named : UsualFile;
        for (var inner = fault.InnerException; inner is not null; inner = inner.InnerException)
        {
            if (inner is JsonException { LineNumber: { } line })
                return FileBroken.With(file, line + 1);
        }

        return FileUnreadable.With(file);
    }

    /// <summary>What the system says, in one line.</summary>
    public static string OneLine(string message) => string.Join(' ', message.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
}
