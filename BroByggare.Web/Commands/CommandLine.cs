using System.CommandLine;

namespace BroByggare.Web.Commands;

/// <summary>What can be written after the program's name. Nothing runs the web application.</summary>
internal static class CommandLine
{
    private static readonly string[] WhatIsASetting = ["-", "/"];

    /// <summary>A new command is one file in this folder and one line here.</summary>
    private static IReadOnlyList<Command> Commands => [];

    public static RootCommand Root()
    {
        var root = new RootCommand("BroByggare. Utan kommando startar webbprogrammet; --urls och andra inställningar skickas vidare till det.")
        {
            // Settings such as --urls belong to the host, which reads them itself.
            TreatUnmatchedTokensAsErrors = false,
        };
        foreach (var command in Commands)
            root.Add(command);
        root.SetAction(parsed => parsed.UnmatchedTokens is [var first, ..] && !LooksLikeSetting(first)
            ? NoSuchCommand(first)
            : WebHost.Run([.. parsed.UnmatchedTokens]));
        return root;
    }

    private static bool LooksLikeSetting(string token) =>
        token.Contains('=', StringComparison.Ordinal) || WhatIsASetting.Any(sign => token.StartsWith(sign, StringComparison.Ordinal));

    private static async Task<int> NoSuchCommand(string name)
    {
        await Console.Error.WriteLineAsync($"Kommandot ”{name}” finns inte. Skriv --help för att se dem som finns.");
        return 2;
    }
}
