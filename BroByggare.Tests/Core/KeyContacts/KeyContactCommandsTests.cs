using BroByggare.Core.Kernel;
using BroByggare.Core.KeyContacts;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.KeyContacts;

public sealed class KeyContactCommandsTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly TeamId _team;
    private readonly Actor _sara;

    public KeyContactCommandsTests()
    {
        _team = _database.HasTeam();
        _sara = _database.HasMember(Role.Bridgebuilder, _team);
    }

    private KeyContactCommands Commands => _database.Get<KeyContactCommands>();

    private KeyContactQueries Queries => _database.Get<KeyContactQueries>();

    public void Dispose() => _database.Dispose();

    [Theory]
    [InlineData(Role.Bridgebuilder)]
    [InlineData(Role.Coordinator)]
    public async Task Who_works_with_people_adds_a_contact_to_the_register(Role role)
    {
        var actor = _database.HasMember(role, _team);

        var id = await Commands.Add(FormKey.By(actor), Details(" Polisen ") with { Phone = "031-390 06 40", Areas = [new("health"), new("made-up")] });

        var written = (await Queries.Find(actor, id))!.Details;
        written.Organisation.Should().Be("Polisen");
        written.Phone.Should().Be("031-390 06 40");
        written.Areas.Should().Equal(new AreaCode("health"));
    }

    [Theory]
    [InlineData(Role.Manager)]
    [InlineData(Role.Administrator)]
    public async Task Who_only_reads_the_register_is_refused_to_write_in_it(Role role)
    {
        var reader = _database.HasMember(role, _team);
        var id = await Commands.Add(FormKey.By(_sara), Details("Polisen"));
        var seen = (await Queries.Find(reader, id))!.Seen;

        await Refused(() => Commands.Add(FormKey.By(reader), Details("Samhall")), CommonRefusals.NotAllowed);
        await Refused(() => Commands.Change(seen, Details("Samhall")), CommonRefusals.NotAllowed);
        await Refused(() => Commands.Retire(seen), CommonRefusals.NotAllowed);
        await Refused(() => Commands.BringBack(seen), CommonRefusals.NotAllowed);
        (await Queries.Find(reader, id))!.Details.Organisation.Should().Be("Polisen");
    }

    [Theory]
    [InlineData("Försörjningsstöd")]
    [InlineData("  försörjningsstöd ")]
    [InlineData("FÖRSÖRJNINGSSTÖD")]
    public async Task A_name_stands_once_in_the_register_however_it_is_written(string again)
    {
        await Commands.Add(FormKey.By(_sara), Details("Försörjningsstöd"));
        var other = await Commands.Add(FormKey.By(_sara), Details("Samhall"));
        var seen = (await Queries.Find(_sara, other))!.Seen;

        await Refused(() => Commands.Add(FormKey.By(_sara), Details(again)), KeyContactRefusals.NameTaken);
        await Refused(() => Commands.Change(seen, Details(again)), KeyContactRefusals.NameTaken);
        (await Queries.Find(_sara, other))!.Details.Organisation.Should().Be("Samhall");
    }

    [Fact]
    public async Task An_archived_contact_keeps_its_name()
    {
        var seen = await Has("Samhall");
        await Commands.Retire(seen);

        await Refused(() => Commands.Add(FormKey.By(_sara), Details("Samhall")), KeyContactRefusals.NameTaken);
    }

    [Fact]
    public async Task A_contact_may_be_corrected_and_keep_its_name()
    {
        var seen = await Has("Polisen");

        await Commands.Change(seen, Details("Polisen") with { Hours = "Vard. 9–15" });

        (await Queries.Find(_sara, seen.Id))!.Details.Hours.Should().Be("Vard. 9–15");
    }

    [Fact]
    public async Task A_contact_without_a_name_is_refused()
    {
        await Refused(() => Commands.Add(FormKey.By(_sara), Details("  ")), KeyContactRefusals.OrganisationMissing);
    }

    [Fact]
    public async Task A_contact_that_stops_is_archived_and_can_be_brought_back()
    {
        var seen = await Has("Samhall");
        await Refused(() => Commands.BringBack(seen), KeyContactRefusals.NotRetired);

        await Commands.Retire(seen);

        var retired = (await Queries.Find(_sara, seen.Id))!;
        retired.RetiredOn.Should().Be(new DateOnly(2026, 11, 19));
        retired.WhyNotRetire.Should().Be(KeyContactRefusals.AlreadyRetired);
        await Refused(() => Commands.Retire(retired.Seen), KeyContactRefusals.AlreadyRetired);

        await Commands.BringBack(retired.Seen);

        (await Queries.Find(_sara, seen.Id))!.RetiredOn.Should().BeNull();
    }

    [Fact]
    public async Task A_change_of_something_that_others_have_changed_is_not_made()
    {
        var seen = await Has("Polisen");
        await Commands.Change(seen, Details("Polisen") with { Hours = "Vard. 8–16" });

        var late = () => Commands.Change(seen with { Once = Guid.NewGuid() }, Details("Polisen") with { Hours = "Alltid" });

        await late.Should().ThrowAsync<StaleException>();
        (await Queries.Find(_sara, seen.Id))!.Details.Hours.Should().Be("Vard. 8–16");
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_contact()
    {
        var form = FormKey.By(_sara);

        var first = await Commands.Add(form, Details("Polisen"));
        var second = await Commands.Add(form, Details("Polisen"));

        second.Should().Be(first);
        (await Queries.List(_sara, new())).InUse.Should().Be(1);
    }

    private static KeyContactDetails Details(string organisation) => new(organisation, "", "", "", "", []);

    private static async Task Refused(Func<Task> press, Refusal rule) =>
        (await press.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(rule);

    private async Task<Seen<KeyContactId>> Has(string organisation) =>
        (await Queries.Find(_sara, await Commands.Add(FormKey.By(_sara), Details(organisation))))!.Seen;
}
