using BroByggare.Core.Demo;
using BroByggare.Core.Kernel;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Demo;

public sealed class DemoMunicipalityTests : IDisposable
{
    private readonly TestDatabase _database = new();

    [Fact]
    public async Task The_same_seed_on_the_same_day_gives_the_same_municipality()
    {
        using var other = new TestDatabase();
        using var third = new TestDatabase();

        await _database.Get<DemoMunicipality>().Fill(seed: 7);
        await other.Get<DemoMunicipality>().Fill(seed: 7);
        await third.Get<DemoMunicipality>().Fill(seed: 8);

        Rows.Fingerprint(other).Should().Be(Rows.Fingerprint(_database));
        Rows.Fingerprint(third).Should().NotBe(Rows.Fingerprint(_database));
    }

    [Theory]
    [InlineData(2027, 1, 1)]
    [InlineData(2028, 2, 29)]
    [InlineData(2031, 12, 31)]
    public async Task It_can_be_made_on_any_day_and_by_any_seed(int year, int month, int day)
    {
        _database.Clock.Set(new(year, month, day, 8, 0, 0));

        var made = await _database.Get<DemoMunicipality>().Fill(seed: year);

        made.Should().BeGreaterThan(300);
    }

    [Fact]
    public async Task A_database_with_real_work_is_neither_empty_nor_a_demo()
    {
        var demo = _database.Get<DemoMunicipality>();
        (await demo.IsEmpty()).Should().BeTrue();
        (await demo.IsDemo()).Should().BeFalse();

        _database.HasMember(Role.Bridgebuilder, _database.HasTeam());

        (await demo.IsEmpty()).Should().BeFalse();
        (await demo.IsDemo()).Should().BeFalse();
    }

    [Fact]
    public async Task A_demo_can_be_taken_away_and_made_again()
    {
        var demo = _database.Get<DemoMunicipality>();
        await demo.Fill();
        (await demo.IsDemo()).Should().BeTrue();

        await demo.Clear();

        (await demo.IsEmpty()).Should().BeTrue();
        await demo.Fill();
        (await demo.IsDemo()).Should().BeTrue();
    }

    public void Dispose() => _database.Dispose();
}
