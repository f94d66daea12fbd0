using System.CommandLine;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;

namespace BroByggare.Web.CommandLine;

/// <summary>Looks after the keys that personal text is sealed with. Never writes a key to the screen.</summary>
internal static class KeysCommand
{
    /// <summary>Where a passphrase may stand, so that it is not in the history of the shell.</summary>
    public const string PassphraseVariable = "BROBYGGARE_PASSPHRASE";

    private static readonly Option<string> Database = new("--database") { Description = CommandTexts.Database, HelpName = "FIL" };

    private static readonly Option<bool> Clean = new("--clean") { Description = KeysCommandTexts.Clean };

    private static readonly Option<string> Output = new("--output") { Description = KeysCommandTexts.Output, HelpName = "FIL", Required = true };

    private static readonly Option<string> Input = new("--input") { Description = KeysCommandTexts.Input, HelpName = "FIL", Required = true };

    public static Command Make() => new("keys", KeysCommandTexts.Keys)
    {
        Doing("check", KeysCommandTexts.Check, [Database, Clean], Check),
        Doing("rotate", KeysCommandTexts.Rotate, [Database], Rotate),
        Doing("export", KeysCommandTexts.Export, [Database, Output], Export),
        Doing("import", KeysCommandTexts.Import, [Database, Input], Import),
    };

    /// <summary>Puts a copy of the keys in place.</summary>
    /// <exception cref="StartRefusedException">It cannot be read, or the passphrase is another.</exception>
    public static void Bring(ServiceProvider core, string file)
    {
        byte[] copy = [];
        Touching(file, () => copy = File.ReadAllBytes(file));
        core.GetRequiredService<KeyCheck>().Restore(copy, Passphrase(), file);
    }

    private static Command Doing(string name, Text what, Option[] options, Func<ParseResult, ServiceProvider, TextWriter, Task<int>> act)
    {
        var command = new Command(name, what);
        foreach (var option in options)
            command.Add(option);
        command.SetAction(parsed => CommandAnswer.Of(parsed, async () =>
        {
            await using var core = CoreOnly.Open(parsed.GetValue(Database));
            return await act(parsed, core, parsed.InvocationConfiguration.Output);
        }));
        return command;
    }

    private static async Task<int> Check(ParseResult parsed, ServiceProvider core, TextWriter output)
    {
        await core.GetRequiredService<DatabaseStart>().PrepareToRead();
        var check = core.GetRequiredService<KeyCheck>();
        try
        {
            check.RequireKeys();
        }
        catch (StartRefusedException refused)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(refused.Reason);
            return CommandAnswer.NotWhole;
        }

        var found = await check.Look();
        await output.WriteLineAsync(KeysCommandTexts.Found.With(found.Whole, found.Broken, found.Missing, found.Unused, string.Join(", ", found.Ring)));
        if (parsed.GetValue(Clean) && found.Unused > 0)
            await output.WriteLineAsync(KeysCommandTexts.Cleaned.With(await Alone(core, check.DestroyUnused)));
        return found.IsAllThere ? CommandAnswer.Done : CommandAnswer.NotWhole;
    }

    private static async Task<int> Rotate(ParseResult parsed, ServiceProvider core, TextWriter output)
    {
        var wrapped = await Alone(core, () => Task.FromResult(core.GetRequiredService<PersonKeys>().Rotate()));
        await output.WriteLineAsync(KeysCommandTexts.Rotated.With(wrapped));
        return CommandAnswer.Done;
    }

    private static async Task<int> Export(ParseResult parsed, ServiceProvider core, TextWriter output)
    {
        await core.GetRequiredService<DatabaseStart>().PrepareToRead();
        var file = parsed.GetValue(Output)!;
        Touching(file, () => core.GetRequiredService<KeyCheck>().CopyTo(file, Passphrase()));
        await output.WriteLineAsync(KeysCommandTexts.Exported.With(file));
        return CommandAnswer.Done;
    }

    private static async Task<int> Import(ParseResult parsed, ServiceProvider core, TextWriter output)
    {
        var file = parsed.GetValue(Input)!;
        Bring(core, file);
        await output.WriteLineAsync(KeysCommandTexts.Imported.With(file));
        return CommandAnswer.Done;
    }

    /// <summary>While nothing else uses the database: a running server holds the old keys in mind.</summary>
    private static async Task<int> Alone(ServiceProvider core, Func<Task<int>> act)
    {
        await core.GetRequiredService<DatabaseStart>().Prepare();
        return await act();
    }

    private static void Touching(string file, Action act)
    {
        try
        {
            act();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new StartRefusedException(KeysCommandTexts.FileUnusable.With(file));
        }
    }

    private static string Passphrase() =>
        Environment.GetEnvironmentVariable(PassphraseVariable) is { Length: > 0 } given ? given
        : Console.IsInputRedirected && Console.In.ReadLine() is { Length: > 0 } line ? line
        : throw new StartRefusedException(KeysCommandTexts.PassphraseMissing.With(PassphraseVariable));
}
