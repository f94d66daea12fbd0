using System.Globalization;
using System.Security.Cryptography;

namespace BroByggare.Web.Accounts.OpenIdConnect;

/// <summary>One line for each time that somebody did not come in: which check said no. No token, no name, no word of the provider's.</summary>
internal sealed class EntryLog(ILogger<EntryLog> log)
{
    public static EventId EntryRefused { get; } = new(1, nameof(EntryRefused));

    public static EventId LogoutRefused { get; } = new(2, nameof(LogoutRefused));

    /// <returns>What the user tells support, to find the line.</returns>
    public string Refused(EntryProblem problem, string reason)
    {
        var reference = RandomNumberGenerator.GetInt32(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture);
        var level = problem is EntryProblem.Refused or EntryProblem.Unreachable ? LogLevel.Warning : LogLevel.Information;
        log.Log(level, EntryRefused, "Sign-in {Reference} ended at {Problem}: {Reason}", reference, problem, reason);
        return reference;
    }

    /// <summary>A fault of ours. Not the exception's own words: they may quote what was brought.</summary>
    public string Failed(Exception fault) =>
        Refused(EntryProblem.Refused, $"{fault.GetType().FullName} {fault.StackTrace}");

    public void RefusedLogout(string reason) =>
        log.LogWarning(LogoutRefused, "A back-channel logout was refused: {Reason}", reason);
}
