using System.Text;
using BroByggare.Core.AuditLog;
using BroByggare.Core.Backups;
using BroByggare.Core.Encryption;
using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Backups;

public sealed class BackupTests : IDisposable
{
    private readonly SupportScene _scene = new();
    private readonly AgeIdentity _identity = AgeIdentity.Make();

    private TestDatabase Database => _scene.Database;

    private Backup Backups => Database.Get<Backup>();

    private string FileOf(string name) => Database.Settings.Path + "." + name;

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task A_backup_made_while_others_write_is_whole_and_says_what_is_in_it()
    {
        var writing = Task.Run(async () =>
        {
            for (var i = 0; i < 20; i++)
                await _scene.Do((commands, seen) => commands.WriteNote(seen, $"Anteckning {i}", true));
        });
        var made = await Backups.Make(FileOf("age"), _identity.Recipient);
        await writing;

        var (manifest, findings) = await Backups.Verify(FileOf("age"), _identity);

        manifest.Should().Be(made);
        findings.IsWhole.Should().BeTrue();
        (findings.Persons, findings.Supports, findings.Unsealed).Should().Be((1, 1, true));
        Directory.GetDirectories(Path.GetDirectoryName(Database.Settings.Path)!, ".brobyggare-*").Should().BeEmpty("nothing is left lying");
    }

    [Fact]
    public async Task Nothing_can_be_read_in_it_without_the_identity()
    {
        await Written();
        await Backups.Make(FileOf("age"), _identity.Recipient);

        var bytes = await File.ReadAllBytesAsync(FileOf("age"));
        var open = () => Backups.Verify(FileOf("age"), AgeIdentity.Make());

        bytes.AsSpan().IndexOf("SQLite format 3"u8).Should().Be(-1);
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes("Sara Lind")).Should().Be(-1);
        (await open.Should().ThrowAsync<StartRefusedException>()).Which.Reason.Swedish.Should().Contain("går inte att använda");
    }

    [Fact]
    public async Task On_a_machine_with_nothing_but_the_copies_everything_is_there_again()
    {
        await Written();
        await Backups.Make(FileOf("age"), _identity.Recipient);
        Database.Get<KeyCheck>().CopyTo(FileOf("keys"), "fyra ord som ingen gissar");
        using var clean = new TestDatabase();
        File.Delete(clean.Settings.Path);
        clean.Get<KeyCheck>().Restore(await File.ReadAllBytesAsync(FileOf("keys")), "fyra ord som ingen gissar", "kopia");

        var (_, findings, before) = await clean.Get<Backup>().Restore(FileOf("age"), _identity);

        findings.IsWhole.Should().BeTrue();
        before.Should().BeNull();
        await clean.Get<LogCheck>().AtStart();
        (await clean.Get<BroByggare.Core.Supports.SupportQueries>().View(_scene.Sara, _scene.Id))!.Person.Name.Should().Be("Mira");
    }

    [Fact]
    public async Task What_stood_there_before_stays_beside_and_the_marks_tell_that_the_log_was_longer()
    {
        await Written();
        await Backups.Make(FileOf("age"), _identity.Recipient);
        await Written();
        await Database.Get<WriteGate>().Mark();
        Database.Settings.CloseAll();

        var (_, _, before) = await Backups.Restore(FileOf("age"), _identity);

        File.Exists(before).Should().BeTrue();
        var start = () => Database.Get<LogCheck>().AtStart();
        (await start.Should().ThrowAsync<StartRefusedException>()).Which.Reason.Swedish.Should().Contain("Log:AcceptBrokenChain");
    }

    [Fact]
    public async Task Nothing_is_put_in_the_place_of_a_database_that_is_in_use()
    {
        await Backups.Make(FileOf("age"), _identity.Recipient);
        await using var running = new FileStream(Database.Settings.Path + "-lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        var bytes = await File.ReadAllBytesAsync(Database.Settings.Path);

        var restore = () => Backups.Restore(FileOf("age"), _identity);

        (await restore.Should().ThrowAsync<StartRefusedException>()).Which.Reason.Swedish.Should().Contain("används redan");
        (await File.ReadAllBytesAsync(Database.Settings.Path)).Should().Equal(bytes);
    }

    [Fact]
    public async Task Of_a_database_with_a_damaged_page_there_is_no_backup_and_the_look_says_why()
    {
        await Written();
        await Database.Get<WriteGate>().Empty();
        Database.Settings.CloseAll();
        DatabaseFile.Damage(Database.Settings.Path);

        var make = () => Backups.Make(FileOf("age"), _identity.Recipient);

        (await make.Should().ThrowAsync<StartRefusedException>()).Which.Reason.Swedish.Should().Contain("Ingen säkerhetskopia gjordes");
        File.Exists(FileOf("age")).Should().BeFalse();
        (await Database.Get<DatabaseCheck>().Look()).Pages.Should().NotBeEmpty();
    }

    [Fact]
    public async Task A_log_that_was_changed_is_found_before_it_is_put_back()
    {
        await Written();
        using (var db = Database.Open())
            await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, "UPDATE \"Log\" SET \"SubjectId\" = 4711 WHERE \"Id\" = 1");

        (await Database.Get<DatabaseCheck>().Look()).IsWhole.Should().BeFalse();
        var make = () => Backups.Make(FileOf("age"), _identity.Recipient);
        await make.Should().ThrowAsync<StartRefusedException>();
    }

    [Fact]
    public async Task A_backup_is_never_written_over()
    {
        await File.WriteAllTextAsync(FileOf("age"), "förra");

        var make = () => Backups.Make(FileOf("age"), _identity.Recipient);

        await make.Should().ThrowAsync<StartRefusedException>();
        (await File.ReadAllTextAsync(FileOf("age"))).Should().Be("förra");
    }

    [Fact]
    public void Its_name_tells_when_it_was_made()
    {
        var moment = new DateTime(2026, 12, 1, 2, 3, 4, DateTimeKind.Utc);

        Backup.MadeAt("/srv/" + Backup.NameAt(moment)).Should().Be(moment);
        Backup.MadeAt("/srv/brobyggare-i går.tar.age").Should().BeNull();
        Backup.MadeAt("/srv/annat.txt").Should().BeNull();
    }

    private Task Written() => _scene.Do((commands, seen) => commands.WriteNote(seen, "Hyran är inte betald.", true));
}
