using BroByggare.Core.Kernel;
using BroByggare.Core.Storage;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Storage;

public sealed class ProgramVersionsTests : IDisposable
{
    private readonly TestDatabase _database = new();

    private ProgramVersions Versions => _database.Get<ProgramVersions>();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_first_start_is_no_update_and_the_same_version_again_is_none_either()
    {
        await Versions.Note("2026.12.1");
        await Versions.Note("2026.12.1");

        (await Versions.LastUpdate()).Should().BeNull();
    }

    [Fact]
    public async Task The_last_change_of_version_is_told_with_when_also_when_one_went_back()
    {
        await Versions.Note("2026.12.1");
        await Versions.Note("2026.12.9");
        _database.Clock.Pass(TimeSpan.FromHours(2));
        await Versions.Note("2026.12.1");

        (await Versions.LastUpdate()).Should().Be(new ProgramUpdate("2026.12.9", "2026.12.1", _database.Clock.Now().InStockholm()));
    }
}
