using BroByggare.Core.Backups;
using BroByggare.Tests.Making;
using BroByggare.Web.CommandLine;

namespace BroByggare.Tests.Web.CommandLine;

/// <summary>Keeping the database from the command line, as it is typed.</summary>
[Collection(KeysCommandTests.Passphrase)]
public sealed class BackupCommandTests : IDisposable
{
    private readonly SupportScene _scene = new();

    private TestDatabase Database => _scene.Database;

    private string KeyPair => Database.Settings.Path + ".identity";

    private string Copy => Database.Settings.Path + ".age";

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(KeysCommand.PassphraseVariable, null);
        _scene.Dispose();
    }

    [Fact]
    public async Task A_backup_is_made_looked_through_and_put_back()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Hyran är inte betald.", true));
        var recipient = await KeyMade();

        var made = await Run("backup", "--output", Copy, "--recipient", recipient, "--database", Database.Settings.Path);
        var verified = await Run("backup", "verify", Copy, "--identity", KeyPair, "--database", Database.Settings.Path);
        Database.Settings.CloseAll();
        var restored = await Run("restore", Copy, "--identity", KeyPair, "--database", Database.Settings.Path);
        var checkedAfter = await Run("check", "--database", Database.Settings.Path);

        made.Should().Match<(int Code, string Output, string Error)>(ran => ran.Code == 0 && ran.Output.Contains("Säkerhetskopia gjord och genomgången") && ran.Output.Contains("Stöd: 1."));
        verified.Should().Match<(int Code, string Output, string Error)>(ran => ran.Code == 0 && ran.Output.Contains("är hel. Stöd: 1."));
        restored.Code.Should().Be(0, restored.Error);
        restored.Output.Should().Contain("är nu den från").And.Contain("ligger kvar som");
        checkedAfter.Code.Should().Be(0, checkedAfter.Error);
        checkedAfter.Output.Should().Contain("Loggen är hel").And.Contain("SQLite 3.").And.Contain("Databasen är hel.");
    }

    [Fact]
    public async Task A_drill_does_what_a_new_machine_would_and_touches_nothing()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Hyran är inte betald.", true));
        var keys = await KeysCopied();
        await Run("backup", "--output", Copy, "--recipient", await KeyMade(), "--database", Database.Settings.Path);
        var before = Directory.GetFiles(Path.GetDirectoryName(Database.Settings.Path)!);

        var drilled = await Run("backup", "drill", Copy, "--identity", KeyPair, "--keys", keys);

        drilled.Code.Should().Be(0, drilled.Error);
        drilled.Output.Should().Contain("Övningen gick bra").And.Contain("Stöd: 1. Personer: 1.").And.Contain(" s.");
        Directory.GetFiles(Path.GetDirectoryName(Database.Settings.Path)!).Should().BeEquivalentTo(before);
    }

    [Fact]
    public async Task A_drill_finds_that_the_keys_are_another_database_s()
    {
        using var another = new SupportScene();
        await another.Do((commands, seen) => commands.WriteNote(seen, "Hyran är betald.", true));
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Hyran är inte betald.", true));
        var keys = await KeysCopied(another.Database);
        await Run("backup", "--output", Copy, "--recipient", await KeyMade(), "--database", Database.Settings.Path);

        var drilled = await Run("backup", "drill", Copy, "--identity", KeyPair, "--keys", keys);

        drilled.Code.Should().NotBe(0);
        drilled.Output.Should().NotContain("gick bra");
    }

    [Fact]
    public async Task The_key_pair_is_its_owner_s_and_never_written_over()
    {
        await KeyMade();
        var before = await File.ReadAllTextAsync(KeyPair);

        var again = await Run("backup", "keygen", "--output", KeyPair);

        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(KeyPair).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        again.Code.Should().Be(2);
        (await File.ReadAllTextAsync(KeyPair)).Should().Be(before);
    }

    [Theory]
    [InlineData("age1nej", "ingen mottagare")]
    [InlineData(null, "Det behövs en mottagare")]
    public async Task Without_a_recipient_there_is_no_backup(string? recipient, string says)
    {
        var ran = await Run(["backup", "--output", Copy, .. recipient is null ? Array.Empty<string>() : ["--recipient", recipient], "--database", Database.Settings.Path]);

        ran.Code.Should().Be(2);
        ran.Error.TrimEnd().Should().NotContain("\n").And.Contain(says);
        File.Exists(Copy).Should().BeFalse();
    }

    [Fact]
    public async Task No_folder_is_made_where_a_share_should_be()
    {
        var share = Path.Combine(Path.GetDirectoryName(Database.Settings.Path)!, "inte-ansluten");

        var ran = await Run("backup", "--output", Path.Combine(share, "kopia.age"), "--recipient", await KeyMade(), "--database", Database.Settings.Path);

        ran.Code.Should().Be(2);
        ran.Error.Should().Contain($"Mappen {share} finns inte.");
        Directory.Exists(share).Should().BeFalse();
    }

    [Fact]
    public async Task What_a_command_lacks_is_named()
    {
        (await Run("backup", "verify", Copy)).Error.Should().StartWith("--identity saknas.");
        (await Run("backup", "verify", Copy, "--identity", KeyPair)).Error.Should().Be($"Filen {KeyPair} finns inte.{Environment.NewLine}");
        await KeyMade();
        (await Run("backup", "verify", Copy, "--identity", KeyPair)).Error.Should().Be($"Filen {Copy} finns inte.{Environment.NewLine}");
        (await Run("restore", "--identity", KeyPair)).Error.Should().StartWith("FIL saknas.");
    }

    [Fact]
    public async Task Without_the_keys_it_is_said_that_they_are_missing_and_not_that_the_log_is_changed()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Hyran är inte betald.", true));
        Database.Settings.CloseAll();
        File.Delete(Path.Combine(Database.Settings.Keys.Folder, "log.key"));

        var ran = await Run("verify-log", "--database", Database.Settings.Path);

        ran.Error.Should().Contain("keys import").And.NotContain("ändrad");
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("restore")]
    public async Task A_backup_that_is_damaged_is_told_before_anything_is_touched(string what)
    {
        var recipient = await KeyMade();
        await Run("backup", "--output", Copy, "--recipient", recipient, "--database", Database.Settings.Path);
        var bytes = await File.ReadAllBytesAsync(Copy);
        bytes[^40] ^= 1;
        await File.WriteAllBytesAsync(Copy, bytes);
        Database.Settings.CloseAll();
        var before = await File.ReadAllBytesAsync(Database.Settings.Path);

        var ran = what is "verify"
            ? await Run("backup", "verify", Copy, "--identity", KeyPair, "--database", Database.Settings.Path)
            : await Run("restore", Copy, "--identity", KeyPair, "--database", Database.Settings.Path);

        ran.Code.Should().Be(2);
        ran.Error.TrimEnd().Should().NotContain("\n").And.Contain("går inte att använda");
        (await File.ReadAllBytesAsync(Database.Settings.Path)).Should().Equal(before);
    }

    [Fact]
    public async Task Where_the_keys_are_elsewhere_the_rest_is_looked_through_and_that_is_said()
    {
        await _scene.Do((commands, seen) => commands.WriteNote(seen, "Hyran är inte betald.", true));
        var recipient = await KeyMade();
        await Run("backup", "--output", Copy, "--recipient", recipient, "--database", Database.Settings.Path);
        var log = Path.Combine(Database.Settings.Keys.Folder, "log.key");
        var elsewhere = Path.Combine(Path.GetDirectoryName(Database.Settings.Path)!, "annan.db");
        Directory.CreateDirectory(elsewhere + "-keys");
        File.Copy(log, Path.Combine(elsewhere + "-keys", "log.key"));

        var ran = await Run("backup", "verify", Copy, "--identity", KeyPair, "--database", elsewhere);

        ran.Code.Should().Be(0, ran.Error);
        ran.Output.Should().Contain("Nycklarna finns inte här");
    }

    private async Task<string> KeyMade()
    {
        var ran = await Run("backup", "keygen", "--output", KeyPair);
        ran.Code.Should().Be(0, ran.Error);
        return AgeIdentity.In(await File.ReadAllTextAsync(KeyPair))!.Recipient.Written();
    }

    private async Task<string> KeysCopied(TestDatabase? of = null)
    {
        Environment.SetEnvironmentVariable(KeysCommand.PassphraseVariable, "fyra ord som ingen gissar");
        var file = Database.Settings.Path + ".keys";
        var ran = await Run("keys", "export", "--output", file, "--database", (of ?? Database).Settings.Path);
        ran.Code.Should().Be(0, ran.Error);
        return file;
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await CommandTree.Run(arguments, new() { Output = output, Error = error, EnableDefaultExceptionHandler = false }, () => Stream.Null);
        return (code, output.ToString(), error.ToString());
    }
}
