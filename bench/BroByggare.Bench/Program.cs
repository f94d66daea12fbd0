using System.CommandLine;
using System.Globalization;
using BroByggare.Bench;

var supports = new Option<string>("--supports") { Description = "Sizes, such as 1000,10000,100000,1000000.", DefaultValueFactory = _ => "1000,10000" };
var folder = new Option<string>("--folder")
{
    Description = "Where the databases are made, and used again when they are there.",
    DefaultValueFactory = _ => Path.Combine(Path.GetTempPath(), "brobyggare-bench"),
};
var log = new Option<int?>("--log") { Description = "Instead: makes a log of so many lines and measures how long it takes to verify." };
var root = new RootCommand("Measures Core on databases of several sizes, each beside the raw SQL on the same file.") { supports, folder, log };
root.SetAction(async (parsed, cancel) =>
{
    if (parsed.GetValue(log) is { } lines)
    {
        await LogRun.Write(lines, parsed.GetValue(folder)!, Console.Out, cancel);
        return;
    }

    foreach (var size in parsed.GetValue(supports)!.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        await SizeRun.Write(int.Parse(size, CultureInfo.InvariantCulture), parsed.GetValue(folder)!, Console.Out, cancel);
});
return await root.Parse(args).InvokeAsync();
