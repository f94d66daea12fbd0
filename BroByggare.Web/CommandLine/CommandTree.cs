using System.CommandLine;
using BroByggare.Web.Hosting;

namespace BroByggare.Web.CommandLine;

/// <summary>What can be written after the program's name. Nothing runs the web application.</summary>
internal static class CommandTree
{
    private static readonly string[] WhatIsASetting = ["-", "/"];

    /// <summary>A new command is one file in this folder and one line here.</summary>
    /// <param name="standardOutput">For what is a file, not words.</param>
    private static IReadOnlyList<Command> Commands(Func<Stream> standardOutput) =>
        [FiguresCommand.Make(standardOutput), DemoCommand.Make(), KeysCommand.Make(), VerifyLogCommand.Make(), BackupCommand.Make(), RestoreCommand.Make(), CheckCommand.Make()];

    /// <summary>A command that cannot be understood is said in one line, with exit code 2.</summary>
    public static async Task<int> Run(string[] arguments, InvocationConfiguration with, Func<Stream> standardOutput)
    {
        var parsed = Root(standardOutput).Parse(arguments);
        // Only the root has words left over that belong to somebody else.
        var isUnderstood = parsed.Errors.Count == 0 && (parsed.CommandResult.Command is RootCommand || parsed.UnmatchedTokens.Count == 0);
        if (isUnderstood)
            return await parsed.InvokeAsync(with);
        await with.Error.WriteLineAsync(Missing(parsed) is { } missing
            ? CommandTexts.Missing.With(parsed.CommandResult.Command.Name, missing)
            : CommandTexts.NotUnderstood.With(string.Join(' ', arguments)));
        return 2;
    }

    /// <summary>The first that a command cannot do without and was not given; null when it is something else that is wrong.</summary>
    private static string? Missing(ParseResult parsed) =>
        parsed.UnmatchedTokens.Count > 0 ? null
        : parsed.CommandResult.Command.Options.FirstOrDefault(option => option.Required && parsed.GetResult(option) is not { Tokens.Count: > 0 })?.Name
        ?? parsed.CommandResult.Command.Arguments.FirstOrDefault(one => one.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(one) is not { Tokens.Count: > 0 })?.HelpName;

    private static RootCommand Root(Func<Stream> standardOutput)
    {
        var root = new RootCommand("BroByggare. Utan kommando startar webbprogrammet; --urls och andra inställningar skickas vidare till det.")
        {
            // Settings such as --urls belong to the host, which reads them itself.
            TreatUnmatchedTokensAsErrors = false,
        };
        foreach (var command in Commands(standardOutput))
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
