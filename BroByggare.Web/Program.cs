using BroByggare.Web;
using BroByggare.Web.Commands;
using BroByggare.Web.Languages;

if (Machine.WhyNot() is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return 1;
}

Home.MakeDevelopmentTheDefaultInSource();
UserLanguage.MakeSwedishTheDefault();

// The host stops by itself on Ctrl+C, and an unexpected exception is not a wrong argument.
return await CommandLine.Run(args, new()
{
    EnableDefaultExceptionHandler = false,
    ProcessTerminationTimeout = null,
}, Console.OpenStandardOutput);
