using System.Globalization;
using System.Security.Cryptography;

namespace BroByggare.Web.Components;

/// <summary>What nobody foresaw: the user gets a code, the log gets the same code, what kind of fault it was and where.</summary>
internal static class Faults
{
    /// <returns>Six digits that can be read out over the telephone.</returns>
    public static string Note(ILogger log, Exception exception)
    {
        var reference = RandomNumberGenerator.GetInt32(100_000, 1_000_000).ToString(CultureInfo.InvariantCulture);
        log.LogError("Fault {Reference}: {Where}", reference, Describe(exception));
        return reference;
    }

    /// <summary>What kind of fault and where, with those that it wraps: one that gathers others has no place of its own.</summary>
    /// <remarks>Not the exception's own words: they may quote what a user wrote about a person.</remarks>
    public static string Describe(Exception exception) => string.Join(
        Environment.NewLine + "  caused by ",
        WithCauses(exception).Select(fault => $"{fault.GetType().FullName} {fault.StackTrace}"));

    private static IEnumerable<Exception> WithCauses(Exception exception) => exception switch
    {
        AggregateException gathered => gathered.InnerExceptions.SelectMany(WithCauses).Prepend(gathered),
        { InnerException: { } cause } => WithCauses(cause).Prepend(exception),
        _ => [exception],
    };
}
