using System.CommandLine;
using BroByggare.Core.Storage;

namespace BroByggare.Web.CommandLine;

/// <summary>How a command ends, for the shell.</summary>
internal static class CommandAnswer
{
    public const int Done = 0;

    /// <summary>What was looked through is not whole.</summary>
    public const int NotWhole = 1;

    public const int WrongUse = 2;

    /// <summary>A reason that ends the command is said in one line on standard error.</summary>
    public static async Task<int> Of(ParseResult parsed, Func<Task<int>> act)
    {
        try
        {
            return await act();
        }
        catch (StartRefusedException refused)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(refused.Reason);
            return WrongUse;
        }
    }
}
