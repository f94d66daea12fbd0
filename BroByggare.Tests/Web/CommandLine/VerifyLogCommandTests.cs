using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Tests.Making;
using BroByggare.Web.CommandLine;
using Microsoft.EntityFrameworkCore;

namespace BroByggare.Tests.Web.CommandLine;

/// <summary>The command is run as it is typed, with what it says caught.</summary>
public sealed class VerifyLogCommandTests : IDisposable
{
    private readonly SupportScene _scene = new();

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_whole_log_is_exit_code_0_and_one_line_with_how_much_was_read()
    {
        await SomeLines();

        var ran = await Run();

        ran.ExitCode.Should().Be(0);
        ran.Output.Should().StartWith("Loggen är hel: 3 rader, 3 märken");
        ran.Error.Should().BeEmpty();
    }

    [Fact]
    public async Task A_broken_log_is_exit_code_1_and_says_where()
    {
        await SomeLines();
        using (var db = _scene.Database.Open())
            await db.Database.ExecuteSqlRawAsync("UPDATE Log SET SubjectId = 1 WHERE Id = 2");

        var ran = await Run();

        ran.ExitCode.Should().Be(1);
        ran.Output.Should().StartWith("Loggen är bruten vid rad 2: raden är inte som den skrevs");
    }

    [Fact]
    public async Task It_answers_in_English_when_asked()
    {
        await SomeLines();

        (await Run("--language", "en")).Output.Should().StartWith("The log is whole: 3 lines");
    }

    [Theory]
    [InlineData("--language", "fi")]
    [InlineData("--lines", "3")]
    [InlineData("extra")]
    public async Task Wrong_use_is_exit_code_2_and_one_line(params string[] arguments)
    {
        var ran = await Run(arguments);

        ran.ExitCode.Should().Be(2);
        ran.Output.Should().BeEmpty();
        ran.Error.TrimEnd().Split('\n').Should().ContainSingle();
    }

    [Fact]
    public async Task Without_its_key_nothing_can_be_said_and_none_is_made()
    {
        await SomeLines();
        File.Delete(Path.Combine(_scene.Database.Settings.Keys.Folder, "log.key"));

        var ran = await Run();

        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain("log.key");
        File.Exists(Path.Combine(_scene.Database.Settings.Keys.Folder, "log.key")).Should().BeFalse();
    }

    [Fact]
    public async Task A_database_that_is_missing_is_said_and_not_made()
    {
        var ran = await RunOn("/tmp/finns-inte/borta.db");

        ran.ExitCode.Should().Be(2);
        ran.Error.Should().Contain("borta.db");
    }

    private async Task SomeLines()
    {
        for (var i = 0; i < 3; i++)
            await _scene.Seen();
        await _scene.Database.Get<WriteGate>().Mark();
    }

    private Task<(int ExitCode, string Output, string Error)> Run(params string[] arguments) => RunOn(_scene.Database.Settings.Path, arguments);

    private static async Task<(int ExitCode, string Output, string Error)> RunOn(string database, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var file = new MemoryStream();
        var exitCode = await CommandTree.Run(
            ["verify-log", "--database", database, .. arguments],
            new() { Output = output, Error = error, EnableDefaultExceptionHandler = false },
            () => file);
        return (exitCode, output.ToString(), error.ToString());
    }
}
