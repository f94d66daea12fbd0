using System.Globalization;
using System.Security.Cryptography;

namespace BroByggare.Web.Layout;

/// <summary>What nobody foresaw: the user gets a code, the log gets the same code, what kind of fault it was and where.</summary>
internal static class Faults
{
    /// <returns>Six digits that can be read out over the telephone.</returns>
    public static string Note(ILogger log, Exception exception)
    {
        var reference = RandomNumberGenerator.GetInt32(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture);
        // Not the exception's own words: they may quote what a user wrote about a person.
        log.LogError("Fault {Reference}: {Kind} {Where}", reference, exception.GetType().FullName, exception.StackTrace);
        return reference;
    }
}
