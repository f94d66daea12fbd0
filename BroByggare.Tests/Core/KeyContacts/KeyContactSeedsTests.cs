using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.KeyContacts;

public sealed class KeyContactSeedsTests : IDisposable
{
    private readonly TestDatabase _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task An_empty_register_is_given_the_customer_s_23_contacts()
    {
        await _database.Get<FirstStart>().Fill();

        using var db = _database.Open();
        db.KeyContacts.Should().HaveCount(23);
        db.KeyContacts.Select(contact => contact.Organisation).Should().BeEquivalentTo(KeyContactSeeds.All.Select(seed => seed.Organisation));
    }

    [Fact]
    public async Task Each_of_them_helps_with_an_area_of_the_strategy_and_has_no_invented_number()
    {
        await _database.Get<FirstStart>().Fill();

        using var db = _database.Open();
        foreach (var contact in db.KeyContacts.ToList())
        {
            contact.Areas.Should().NotBeEmpty().And.OnlyContain(area => AreaCatalogue.Has(area.Area), contact.Organisation);
            (contact.Phone + contact.Mail).Should().BeEmpty(contact.Organisation);
        }
    }

    [Fact]
    public async Task A_later_start_adds_nothing_and_brings_nothing_back()
    {
        var first = _database.Get<FirstStart>();
        await first.Fill();
        var sara = _database.HasMember(Role.Bridgebuilder, _database.HasTeam());
        var queries = _database.Get<KeyContactQueries>();
        var samhall = (await queries.List(sara, new(Words: "Samhall"))).Page.Rows.Single();
        await _database.Get<KeyContactCommands>().Retire((await queries.Find(sara, samhall.Id))!.Seen);

        await first.Fill();

        (await queries.List(sara, new())).InUse.Should().Be(22);
    }

    [Fact]
    public async Task A_register_that_somebody_has_begun_is_left_as_it_is()
    {
        _database.Has(KeyContact.Add(new("Vårdcentralen", "", "", "", "", [])));

        await _database.Get<FirstStart>().Fill();

        using var db = _database.Open();
        db.KeyContacts.Should().ContainSingle();
    }
}
