using BroByggare.Core.Backups;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Backups;

/// <summary>On 19 November 2026, at noon in Stockholm to begin with.</summary>
public sealed class BackupRoundsTests : IDisposable
{
    private readonly SupportScene _scene = new();
    private readonly BackupSettings _settings;
    private readonly BackupRounds _rounds;

    public BackupRoundsTests()
    {
        _settings = new() { Folder = _scene.Database.Settings.Path + "-backups", Recipient = AgeIdentity.Make().Recipient.Written(), AtHour = 2, KeepDays = 3 };
        Directory.CreateDirectory(_settings.Folder);
        _rounds = new(_scene.Database.Get<Backup>(), _settings, _scene.Database.Clock);
    }

    private int Files => Directory.Exists(_settings.Folder) ? Directory.GetFiles(_settings.Folder!).Length : 0;

    public void Dispose() => _scene.Dispose();

    [Fact]
    public async Task One_a_day_is_made_and_at_its_hour()
    {
        _scene.Database.Clock.Set(new(2026, 11, 20, 0, 30, 0));
        _rounds.State().Should().Be(new BackupState(true, null, true, null));

        (await _rounds.MakeWhenDue()).Should().BeTrue("yesterday's was never made");
        (await _rounds.MakeWhenDue()).Should().BeNull();
        _scene.Database.Clock.Set(new(2026, 11, 20, 1, 59, 59));
        (await _rounds.MakeWhenDue()).Should().BeNull("its hour has not come");
        _scene.Database.Clock.Set(new(2026, 11, 20, 2, 0, 0));
        (await _rounds.MakeWhenDue()).Should().BeTrue();

        Files.Should().Be(2);
        _rounds.State().Should().Be(new BackupState(true, new(2026, 11, 20, 2, 0, 0), false, null));
    }

    [Fact]
    public async Task Old_ones_go_but_never_the_last()
    {
        for (var day = 0; day < 6; day++)
        {
            (await _rounds.MakeWhenDue()).Should().BeTrue();
            _scene.Database.Clock.Pass(TimeSpan.FromDays(1));
        }

        Files.Should().Be(4, "three days and the one of the day");
        _scene.Database.Clock.Pass(TimeSpan.FromDays(30));
        _rounds.State().IsLate.Should().BeTrue();
        await _rounds.MakeWhenDue();
        Files.Should().Be(1);
    }

    [Fact]
    public async Task Why_there_is_none_is_told_and_forgotten_when_there_is_one()
    {
        Directory.Delete(_settings.Folder!);

        (await _rounds.MakeWhenDue()).Should().BeFalse();

        _rounds.State().Failed!.Swedish.Should().Be($"Mappen {_settings.Folder} finns inte. Anslut disken eller den delade mappen, eller gör mappen först.", "a share that is not connected is no folder on the database's own disk");
        Directory.Exists(_settings.Folder).Should().BeFalse();
        Directory.CreateDirectory(_settings.Folder!);
        (await _rounds.MakeWhenDue()).Should().BeNull("each try copies the whole database");
        _scene.Database.Clock.Pass(TimeSpan.FromHours(1));
        (await _rounds.MakeWhenDue()).Should().BeTrue();
        _rounds.State().Failed.Should().BeNull();
    }

    /// <summary>Whatever stands in the way of a backup, the product goes on: it runs beside the work.</summary>
    [Fact]
    public async Task A_database_that_cannot_be_copied_is_told_and_ends_nothing()
    {
        await _scene.Database.Get<BroByggare.Core.Storage.WriteGate>().Empty();
        _scene.Database.Settings.CloseAll();
        var (file, aside) = (_scene.Database.Settings.Path, _scene.Database.Settings.Path + ".aside");
        File.Move(file, aside);
        await File.WriteAllTextAsync(file, new string('x', 5000));

        (await _rounds.MakeWhenDue()).Should().BeFalse();

        _rounds.State().Failed.Should().NotBeNull();
        _scene.Database.Settings.CloseAll();
        File.Move(aside, file, overwrite: true);
    }

    [Fact]
    public async Task Where_nothing_is_decided_nothing_is_made()
    {
        var none = new BackupRounds(_scene.Database.Get<Backup>(), new(), _scene.Database.Clock);

        (await none.MakeWhenDue()).Should().BeNull();
        none.State().AreMade.Should().BeFalse();
    }

    [Theory]
    [InlineData("/srv/kopior", null)]
    [InlineData(null, "age1as80alsr7tl9cqxagp9p7w48s0px8ed5rs4m2egkr96pklqr258sm394fk")]
    [InlineData("/srv/kopior", "age1nej")]
    public void Half_a_decision_is_told_at_the_start(string? folder, string? recipient)
    {
        var start = () => new BackupSettings { Folder = folder, Recipient = recipient }.In("/");

        start.Should().Throw<BroByggare.Core.Storage.StartRefusedException>().Which.Reason.Swedish.Should().Contain("Backups:Recipient");
    }
}
