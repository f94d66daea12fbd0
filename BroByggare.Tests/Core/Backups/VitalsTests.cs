using BroByggare.Core.Backups;
using BroByggare.Core.Encryption;
using BroByggare.Core.People;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Backups;

public sealed class VitalsTests : IDisposable
{
    private readonly TestDatabase _database = new();

    private Vitals Vitals => _database.Get<Vitals>();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task All_is_well_where_there_is_a_database_with_its_keys()
    {
        _database.Has(Person.Register("Mira", null, ContactWays.None, A.Today));

        (await Vitals.Answers()).Should().BeTrue();
        Vitals.KeysOpen().Should().BeTrue();
        Vitals.MarksFailSince.Should().BeNull();
        Vitals.FreeBytes.Should().BePositive();
    }

    [Fact]
    public async Task A_file_that_is_no_database_does_not_answer()
    {
        _database.Settings.CloseAll();
        await File.WriteAllTextAsync(_database.Settings.Path, new string('x', 5000));

        (await Vitals.Answers()).Should().BeFalse();
        _database.Settings.CloseAll();
        File.Delete(_database.Settings.Path);
    }

    [Fact]
    public void Keys_that_are_gone_or_of_another_are_told()
    {
        Vitals.KeysOpen().Should().BeFalse("none were ever made");
        _database.Get<PersonKeys>().Load();
        _database.Get<PersonKeys>().Dispose();
        File.WriteAllText(_database.Settings.Keys.RingFile, "{}");

        new Vitals(null!, _database.Settings, new PersonKeys(_database.Settings.Keys, _database.Clock), null!).KeysOpen().Should().BeFalse();
    }
}
