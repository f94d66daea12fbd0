using BroByggare.Core.Encryption;
using BroByggare.Core.People;
using BroByggare.Tests.Making;
using BroByggare.Web.CommandLine;

namespace BroByggare.Tests.Web.CommandLine;

/// <summary>The keys' commands as they are typed.</summary>
[Collection(Passphrase)]
public sealed class KeysCommandTests : IDisposable
{
    /// <summary>One variable for the whole process: those who set it take turns.</summary>
    public const string Passphrase = "passphrase";

    private readonly TestDatabase _database = new();

    public KeysCommandTests() => _database.Has(Person.Register("Mira", null, ContactWays.None, A.Today));

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(KeysCommand.PassphraseVariable, null);
        _database.Dispose();
    }

    [Fact]
    public async Task A_look_says_that_all_keys_are_there()
    {
        var ran = await Run("check");

        ran.ExitCode.Should().Be(0);
        ran.Output.Should().StartWith("Nycklar som går att öppna: 1.");
    }

    [Fact]
    public async Task A_person_without_a_key_is_told_by_the_exit_code()
    {
        using (var db = _database.Open())
            _database.Get<PersonKeys>().Destroy(db.People.Single().KeyId);

        var ran = await Run("check");

        ran.ExitCode.Should().Be(1);
        ran.Output.Should().Contain("Personer utan nyckel: 1.");
    }

    [Fact]
    public async Task A_key_of_nobody_is_destroyed_when_asked()
    {
        _database.Get<PersonKeys>().Create();

        var ran = await Run("check", "--clean");

        ran.Output.Should().Contain("Nycklar som ingen har: 1.").And.Contain("Förstörda nycklar: 1.");
        _database.Get<PersonKeys>().Known().Should().ContainSingle();
    }

    [Fact]
    public async Task Rotating_changes_the_ring_and_keeps_the_names_readable()
    {
        var before = KeyRing.Find(_database.Settings.Keys)!.Current.Id;

        var ran = await Run("rotate");

        ran.Output.Should().StartWith("Nycklar inslagna på nytt: 1.");
        KeyRing.Find(_database.Settings.Keys)!.Current.Id.Should().NotBe(before);
        (await Run("check")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_copy_is_put_back_where_the_keys_were_lost()
    {
        Environment.SetEnvironmentVariable(KeysCommand.PassphraseVariable, "fyra ord som ingen gissar");
        var copy = _database.Settings.Path + ".copy";
        var exported = await Run("export", "--output", copy);
        _database.Get<PersonKeys>().Dispose();
        Directory.Delete(_database.Settings.Keys.Folder, recursive: true);

        var imported = await Run("import", "--input", copy);

        exported.ExitCode.Should().Be(0);
        imported.ExitCode.Should().Be(0);
        (await Run("check")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_look_where_the_keys_are_lost_writes_nothing_so_that_a_copy_can_still_be_put_back()
    {
        Environment.SetEnvironmentVariable(KeysCommand.PassphraseVariable, "fyra ord som ingen gissar");
        var copy = _database.Settings.Path + ".copy";
        await Run("export", "--output", copy);
        _database.Get<PersonKeys>().Dispose();
        Directory.Delete(_database.Settings.Keys.Folder, recursive: true);

        var ran = await Run("check");

        ran.ExitCode.Should().Be(1);
        ran.Error.TrimEnd().Should().NotContain("\n").And.Contain("inga nycklar");
        Directory.Exists(_database.Settings.Keys.Folder).Should().BeFalse();
        (await Run("import", "--input", copy)).ExitCode.Should().Be(0);
        (await Run("check")).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task A_copy_is_its_owner_s_and_no_file_is_written_over()
    {
        Environment.SetEnvironmentVariable(KeysCommand.PassphraseVariable, "fyra ord som ingen gissar");
        var copy = _database.Settings.Path + ".copy";
        await Run("export", "--output", copy);
        var before = await File.ReadAllBytesAsync(copy);

        var again = await Run("export", "--output", copy);

        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(copy).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        again.ExitCode.Should().Be(2);
        again.Error.TrimEnd().Should().NotContain("\n").And.Contain("skrivs inte över");
        (await File.ReadAllBytesAsync(copy)).Should().Equal(before);
    }

    [Fact]
    public async Task Keys_that_are_there_are_never_written_over()
    {
        Environment.SetEnvironmentVariable(KeysCommand.PassphraseVariable, "fyra ord som ingen gissar");
        var copy = _database.Settings.Path + ".copy";
        await Run("export", "--output", copy);

        var ran = await Run("import", "--input", copy);

        ran.ExitCode.Should().Be(2);
        ran.Error.TrimEnd().Should().NotContain("\n").And.Contain("Det finns redan nycklar");
    }

    [Fact]
    public async Task A_short_passphrase_is_refused_in_one_line()
    {
        Environment.SetEnvironmentVariable(KeysCommand.PassphraseVariable, "kort");

        var ran = await Run("export", "--output", _database.Settings.Path + ".copy");

        ran.ExitCode.Should().Be(2);
        ran.Error.TrimEnd().Should().NotContain("\n").And.Contain("minst 12 tecken");
    }

    private async Task<(int ExitCode, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandTree.Run(
            ["keys", .. arguments, "--database", _database.Settings.Path],
            new() { Output = output, Error = error, EnableDefaultExceptionHandler = false },
            () => Stream.Null);
        return (exitCode, output.ToString(), error.ToString());
    }
}
