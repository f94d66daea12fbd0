using System.Globalization;
using System.Security.Cryptography;
using BroByggare.Core.Kernel;

namespace BroByggare.Web.Authentication.OpenIdConnect;

/// <summary>One line for each time that somebody did not come in: which check said no. No token, no name, no word of the provider's.</summary>
internal sealed class EntryLog(ILogger<EntryLog> log)
{
    public static EventId EntryRefused { get; } = new(1, nameof(EntryRefused));

    public static EventId LogoutRefused { get; } = new(2, nameof(LogoutRefused));

    /// <returns>The page that tells the user, with the number under which support finds the line.</returns>
    public string Refused(Exception fault)
    {
        var refused = PackageRefusal.Of(fault);
        var reference = RandomNumberGenerator.GetInt32(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture);
        Meters.SignInsRefused.Add(1, new KeyValuePair<string, object?>("problem", $"{refused.Problem}"));
        var isForSupport = refused.Problem is EntryProblem.Refused or EntryProblem.Unreachable;
        log.Log(isForSupport ? LogLevel.Warning : LogLevel.Information, EntryRefused, "Sign-in {Reference} ended at {Problem}: {Reason}", reference, refused.Problem, refused.Reason);
        return refused.Problem.Address(isForSupport ? reference : null);
    }

    public void RefusedLogout(string reason) =>
        log.LogWarning(LogoutRefused, "A back-channel logout was refused: {Reason}", reason);
}
