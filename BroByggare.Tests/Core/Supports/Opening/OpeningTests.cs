using BroByggare.Core.Kernel;
using BroByggare.Core.People;
using BroByggare.Core.Supports;
using BroByggare.Core.Supports.History;
using BroByggare.Core.Supports.Lists;
using BroByggare.Core.Supports.Opening;
using BroByggare.Tests.Making;

namespace BroByggare.Tests.Core.Supports.Opening;

public sealed class OpeningTests : IDisposable
{
    private readonly TestDatabase _database = new();
    private readonly Actor _sara;
    private readonly Actor _jonas;
    private readonly Actor _helena;

    public OpeningTests() => (_sara, _jonas, _helena) = _database.HasColleagues();

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task A_bridge_builder_opens_for_themselves_even_if_another_is_named()
    {
        await Open(_sara, New("Mira", responsible: _jonas.Id));

        (await Responsible(_sara)).Should().Equal("Sara Lind");
        (await Responsible(_jonas)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_coordinator_chooses_who_is_responsible()
    {
        var none = () => Open(_helena, New("Mira"));
        (await none.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(OpeningRefusals.ResponsibleNotChosen);

        await Open(_helena, New("Mira", responsible: _jonas.Id));

        (await Responsible(_jonas)).Should().Equal("Jonas Berg");
    }

    [Fact]
    public async Task Only_a_bridge_builder_of_the_team_can_be_chosen()
    {
        var elsewhere = _database.HasMember(Role.Bridgebuilder, _database.HasTeam("Andra"));

        foreach (var wrong in new[] { elsewhere, _helena })
        {
            var open = () => Open(_helena, New("Mira", responsible: wrong.Id));
            (await open.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.NotABridgebuilder);
        }
    }

    [Theory]
    [InlineData(Role.Manager)]
    [InlineData(Role.Administrator)]
    public async Task Those_who_see_no_person_open_none(Role role)
    {
        var actor = _database.HasMember(role, _sara.TeamId);

        var open = () => Open(actor, New("Mira", responsible: _sara.Id));

        (await open.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(CommonRefusals.NotAllowed);
        (await Responsible(_sara)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_near_name_must_be_explained_and_the_explanation_stands_in_the_history()
    {
        await Open(_sara, New("Mira"));

        var unexplained = () => Open(_sara, New("Mirah", because: "  "));
        (await unexplained.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.NearNameUnexplained);
        var id = await Open(_sara, New("Mirah", because: "Mirah är Miras moster."));

        await using var db = _database.Open();
        var opened = db.Supports.Where(support => support.Id == id).SelectMany(support => support.History).Single();
        opened.Kind.Should().Be(HistoryKind.Opened);
        opened.Why.Text.Should().Be("Mirah är Miras moster.");
    }

    [Fact]
    public async Task A_near_name_in_another_team_is_not_told_of()
    {
        await Open(_jonas, New("Mira"));
        var other = _database.HasMember(Role.Bridgebuilder, _database.HasTeam("Andra"));

        var open = () => Open(other, New("Mira"));

        await open.Should().NotThrowAsync();
    }

    [Fact]
    public async Task A_near_name_of_a_closed_support_counts_too()
    {
        await _database.Closed(_sara, await Open(_sara, New("Mirja")));

        var open = () => Open(_sara, New("Mira"));

        (await open.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(SupportRefusals.NearNameUnexplained);
    }

    [Fact]
    public async Task The_same_form_sent_twice_opens_one()
    {
        var formKey = FormKey.By(_sara);

        var first = await _database.Get<OpeningCommands>().Start(formKey, New("Mira"));
        var second = await _database.Get<OpeningCommands>().Start(formKey, New("Mira"));

        second.Should().Be(first);
        (await Responsible(_sara)).Should().ContainSingle();
    }

    [Fact]
    public async Task What_is_refused_leaves_nothing_behind()
    {
        var open = () => Open(_sara, New("850101-1234"));

        (await open.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(PersonRefusals.PersonalNumber);
        await using var db = _database.Open();
        (db.People.Count(), db.Supports.Count(), db.Log.Count()).Should().Be((0, 0, 0));
    }

    [Fact]
    public async Task A_person_known_already_gets_a_new_support_when_the_old_one_is_closed()
    {
        var old = await Open(_sara, New("Mira"));
        var person = (await _database.Get<PersonQueries>().Find(_sara, "Mira")).Single().Person;

        var whileOpen = () => OpenFor(_sara, person);
        (await whileOpen.Should().ThrowAsync<RefusedException>()).Which.Refusal.Should().Be(OpeningRefusals.AlreadyOpen);
        await _database.Closed(_sara, old);
        var id = await OpenFor(_sara, person);

        (await _database.Get<PersonQueries>().Find(_sara, "Mira")).Select(hit => hit.Support).Should().Equal(id, old);
    }

    [Fact]
    public async Task A_person_one_may_not_see_does_not_exist()
    {
        await _database.Closed(_sara, await Open(_sara, New("Mira")));
        var person = (await _database.Get<PersonQueries>().Find(_sara, "Mira")).Single().Person;

        var open = () => OpenFor(_jonas, person);

        await open.Should().ThrowAsync<MissingException>();
    }

    private static NewSupport New(string name, TeamMemberId? responsible = null, string because = "") =>
        new(name, null, ContactWays.None, responsible, because);

    private Task<SupportId> Open(Actor actor, NewSupport asked) => _database.Get<OpeningCommands>().Start(FormKey.By(actor), asked);

    private Task<SupportId> OpenFor(Actor actor, PersonId person) =>
        _database.Get<OpeningCommands>().StartFor(FormKey.By(actor), person, null);

    private async Task<IReadOnlyList<string>> Responsible(Actor actor) =>
        [.. (await _database.Get<SupportListQueries>().List(actor, new(), 1)).Page.Rows.SelectMany(row => row.Responsible)];
}
