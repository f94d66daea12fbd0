using BroByggare.Web.CommandLine;
using BroByggare.Web.Hosting;
using BroByggare.Web.Languages;

if (Machine.WhyNot() is { } reason)
{
    await Console.Error.WriteLineAsync(reason);
    return 1;
}

ContentRoot.MakeDevelopmentTheDefaultInSource();
UserLanguage.MakeSwedishTheDefault();

// The host stops by itself on Ctrl+C, and an unexpected exception is not a wrong argument.
return await CommandTree.Run(args, new()
{
    EnableDefaultExceptionHandler = false,
    ProcessTerminationTimeout = null,
}, Console.OpenStandardOutput);
